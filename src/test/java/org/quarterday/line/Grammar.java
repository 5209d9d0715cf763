package org.quarterday.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms that a sentence written for several takes when there is one, or none. */
final class Grammar {
  private static final String THING =
      "(indicator|measure|action|risk|matter|value|return|award|appendi[xc])";
  private static final String MANY = "(two|three|four|five|six|seven|eight|nine|[2-9]|[1-9]\\d+)";
  private static final List<Pattern> WRONG =
      List.of(
          Pattern.compile("\\bthe (none|no|0)\\b", Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "\\b(none|0) (key )?" + THING + "(s|es)?\\b(?! of)", Pattern.CASE_INSENSITIVE),
          Pattern.compile("\\b(one|1) (key )?" + THING + "(s|es)\\b", Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "\\b(one|1) (key )?" + THING + "? ?(that )?(are|were|have)\\b",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile("\\b(none|one|1) of (one|1)\\b", Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "\\b" + MANY + " (key )?" + THING + "( |[.,;])", Pattern.CASE_INSENSITIVE),
          Pattern.compile(": none[.;,]|\\(none\\)"),
          Pattern.compile("\\b0% (was|were)\\b|no share, since"),
          Pattern.compile("\\b(?:Of the|The other) ([\\w,]+)(?: are not rated:|,) \\1 "),
          Pattern.compile("not available: not available"),
          Pattern.compile("\\S {2,}\\S"),
          Pattern.compile(" +$"),
          Pattern.compile(" [.,;](?: |$)|[.,;:][.,;]|\\{|\\}"));

  private Grammar() {}

  /** Each wrong form with some of what stands about it; what services sent is not ours to mend. */
  static List<String> faults(String markdown, String sent) {
    List<String> faults = new ArrayList<>();
    for (String line : markdown.replace(sent, "as sent").split("\n")) {
      if (line.startsWith("#") || line.startsWith("|")) {
        continue; // numbers of sections; cells are no sentences
      }
      for (Pattern wrong : WRONG) {
        Matcher found = wrong.matcher(line);
        while (found.find()) {
          faults.add(
              line.substring(
                  Math.max(0, found.start() - 30), Math.min(line.length(), found.end() + 30)));
        }
      }
    }
    return faults;
  }
}
