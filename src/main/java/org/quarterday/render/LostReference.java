package org.quarterday.render;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paper refers to a table, section or appendix that it does not have. */
final class LostReference extends PaperFault {
  private static final long serialVersionUID = 1L;
  private final String name;
  private final String words;

  /**
   * @param there the names that may be referred to
   */
  LostReference(String name, Set<String> there) {
    this(
        name,
        "The paper refers to \""
            + name
            + "\", which is not in it. "
            + (there.isEmpty()
                ? "Nothing in it has a name."
                : "It has " + String.join(", ", there) + "."));
  }

  private LostReference(String name, String words) {
    super(words);
    this.name = name;
    this.words = words;
  }

  /**
   * The same with the file and the line where it was typed, if a person typed it.
   *
   * @param authored what people typed, by the file they typed it in
   */
  PaperFault in(Map<String, String> authored) {
    Pattern typed =
        Pattern.compile(
            "\\{(?:see|table|section|appendix) "
                + Pattern.quote(name)
                + "\\s*}|=\\s*\""
                + Pattern.quote(name)
                + "\"");
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
