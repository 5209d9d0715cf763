package org.quarterday.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are printed only where they are true: {@code {if red}…{else}…{end}}, {@code {if no
 * red}}, {@code {if one red}}, {@code {if several red}}. They may stand in one another.
 */
final class Conditions {
  private static final Pattern MARK =
      Pattern.compile("(?<![\\\\$#{])\\{(if [^{}\\n]*|else|end)\\}");
  private static final Pattern CONDITION = Pattern.compile("if\\s+(?:(no|one|several)\\s+)?(.+)");

  private Conditions() {}

  /**
   * @param mark "if no red"
   * @throws PaperFault when nothing is counted by that name
   */
  static boolean holds(String mark, Scope scope) {
    Matcher read = CONDITION.matcher(mark.strip());
    Optional<Integer> count =
        read.matches() ? Counted.of(read.group(2).strip(), scope) : Optional.empty();
    if (count.isEmpty()) {
      throw new PaperFault(
          "{"
              + mark
              + "}: behind “if” stands what is counted, alone or behind “no”, “one” or “several”: a"
              + " status of this paper ("
              + String.join(", ", scope.tally().bands().stream().map(b -> b.status()).toList())
              + ") or one of "
              + Wording.list(Counted.OTHERS)
              + ".");
    }
    return switch (String.valueOf(read.group(1))) {
      case "no" -> count.get() == 0;
      case "one" -> count.get() == 1;
      case "several" -> count.get() > 1;
      default -> count.get() > 0;
    };
  }

  /** The same as Freemarker has it, which is asked again for each part of a paper. */
  static String toTemplate(String passage) {
    return MARK.matcher(passage)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    switch (found.group(1)) {
                      case "else" -> "<#else>";
                      case "end" -> "</#if>";
                      default -> "<#if holds(\"" + quoted(found.group(1)) + "\")>";
                    }));
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** The words that are true, on as many lines as before. */
  static String kept(String text, Scope scope) {
    StringBuilder kept = new StringBuilder();
    Deque<Boolean> printed = new ArrayDeque<>();
    Matcher marks = MARK.matcher(text);
    int done = 0;
    while (marks.find()) {
      kept.append(only(text.substring(done, marks.start()), !printed.contains(false)));
      done = marks.end();
      switch (marks.group(1)) {
        case "else" -> printed.push(!printed.pop());
        case "end" -> printed.pop();
        default -> printed.push(holds(marks.group(1), scope));
      }
    }
    return kept.append(only(text.substring(done), !printed.contains(false))).toString();
  }

  private static String only(String text, boolean printed) {
    return printed ? text : text.replaceAll("[^\\n]+", "");
  }

  /**
   * @param place the file, as its author calls it
   * @throws TemplateProblem when an "if" has no end, or an "else" or "end" no "if"
   */
  static void complete(String place, String text) {
    Deque<Integer> open = new ArrayDeque<>();
    Deque<Boolean> elsewise = new ArrayDeque<>();
    Matcher marks = MARK.matcher(text);
    while (marks.find()) {
      int line = 1 + (int) text.substring(0, marks.start()).chars().filter(c -> c == '\n').count();
      String mark = marks.group(1);
      if (mark.startsWith("if ")) {
        open.push(line);
        elsewise.push(false);
      } else if (open.isEmpty()) {
        throw new TemplateProblem(
            place, line, "{" + mark + "} belongs behind an {if …}, and there is none.");
      } else if (mark.equals("end")) {
        open.pop();
        elsewise.pop();
      } else if (elsewise.pop()) {
        throw new TemplateProblem(place, line, "an {if …} has two {else}: take one out.");
      } else {
        elsewise.push(true);
      }
    }
    if (!open.isEmpty()) {
      throw new TemplateProblem(
          place, open.peek(), "the {if …} has no {end}: write it where its words end.");
    }
  }
}
