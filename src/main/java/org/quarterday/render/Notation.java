package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures in prose, as an officer writes them: {@code {HC01}}, {@code {green}}, {@code {table
 * counts}}, {@code {schedule, by panel}}. First stands what is wanted, then, parted by commas, what
 * is given to it, in quotation marks if it has a comma itself. {@code \{} is a brace.
 */
final class Notation {
  private static final Pattern FREEMARKER =
      Pattern.compile(
          "<#--.*?-->|</?[#@](?:\"[^\"]*\"|'[^']*'|[^>])*>|\\$\\{[^}]*\\}", Pattern.DOTALL);
  private static final Pattern BRACES = Pattern.compile("(?<![\\\\$#{])\\{(?!#)([^{}\\n]*)\\}");

  private Notation() {}

  /**
   * What stands in a pair of braces.
   *
   * @param wanted "count table", "HC01 target"
   * @param given by name
   */
  record Wish(String text, String wanted, Map<String, String> given) {
    Wish {
      given = Map.copyOf(given);
    }

    /** As the name of an offer. */
    String name() {
      return wanted.replace(' ', '_');
    }
  }

  /** A passage as a template: every pair of braces is asked for as {@code <@said words="…"/>}. */
  static String toTemplate(String passage) {
    StringBuilder template = new StringBuilder();
    Matcher tags = FREEMARKER.matcher(passage);
    int done = 0;
    while (tags.find()) {
      template.append(asked(passage.substring(done, tags.start()))).append(tags.group());
      done = tags.end();
    }
    return template.append(asked(passage.substring(done))).toString();
  }

  private static String asked(String text) {
    return BRACES
        .matcher(Conditions.toTemplate(text))
        .replaceAll(
            found -> {
              String words = found.group(1).replace("\\", "\\\\").replace("\"", "\\\"");
              return Matcher.quoteReplacement("<@said words=\"" + words + "\"/>");
            });
  }

  /** A passage without what is asked for: the words that somebody typed and that are true. */
  static String typed(String passage, Scope scope) {
    String bare = FREEMARKER.matcher(passage).replaceAll(m -> blank(m.group()));
    return BRACES.matcher(Conditions.kept(bare, scope)).replaceAll(m -> blank(m.group()));
  }

  /** As many lines, and something in their place that no number could stand beside. */
  private static String blank(String asked) {
    return Matcher.quoteReplacement("\uE002" + asked.replaceAll("[^\\n]+", ""));
  }

  /** Reads what stands in braces. */
  static Wish read(String braces) {
    String text = braces.strip();
    if (text.startsWith("free:")) {
      return new Wish(text, "free", Map.of("text", text.substring("free:".length()).strip()));
    }
    String[] parts = text.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    if (parts.length == 0) {
      throw new PaperFault("{" + text + "}: nothing is asked for before the comma.");
    }
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      int space = part.indexOf(' ');
      if (space < 0) {
        throw new PaperFault(
            "{"
                + text
                + "}: behind a comma stand a name and what it is, as in {schedule, by panel}.");
      }
      String value = part.substring(space + 1).strip();
      boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
      given.put(
          part.substring(0, space).replace('-', '_'),
          quoted ? value.substring(1, value.length() - 1) : value);
    }
    return new Wish(text, parts[0].strip(), given);
  }

  /**
   * A cell with braces in it, as runs.
   *
   * @param scope of which the figures are
   */
  static List<Inline> inline(String cell, Scope scope) {
    String text = Conditions.kept(cell, scope);
    List<Inline> runs = new ArrayList<>();
    Matcher braces = BRACES.matcher(text);
    int done = 0;
    while (braces.find()) {
      if (braces.start() > done) {
        runs.add(Inline.words(text.substring(done, braces.start())));
      }
      Optional<List<Inline>> phrase = Phrases.find(read(braces.group(1)), scope);
      runs.addAll(phrase.orElseThrow(() -> Phrases.unknown(braces.group(1), scope)));
      done = braces.end();
    }
    if (done < text.length()) {
      runs.add(Inline.words(text.substring(done)));
    }
    return runs;
  }
}
