package org.quarterday.render;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fault in words that a person typed, which can be found again in the file they stand in. */
class AuthoredFault extends PaperFault {
  private static final long serialVersionUID = 1L;
  private final Pattern typed;
  private final String words;

  /**
   * @param typed what was typed wrongly
   */
  AuthoredFault(Pattern typed, String words) {
    super(words);
    this.typed = typed;
    this.words = words;
  }

  /**
   * The same with the file and the line where it was typed, if a person typed it.
   *
   * @param authored what people typed, by the file they typed it in
   */
  PaperFault where(Map<String, String> authored) {
    for (Map.Entry<String, String> file : authored.entrySet()) {
      Matcher found = typed.matcher(file.getValue());
      if (found.find()) {
        long before = file.getValue().substring(0, found.start()).lines().count();
        boolean opens = found.start() == 0 || file.getValue().charAt(found.start() - 1) == '\n';
        return new TemplateProblem(file.getKey(), (int) before + (opens ? 1 : 0), words);
      }
    }
    return this;
  }
}
