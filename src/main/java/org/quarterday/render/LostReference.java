package org.quarterday.render;

import java.util.Set;
import java.util.regex.Pattern;

/** A paper refers to a table, section or appendix that it does not have. */
final class LostReference extends AuthoredFault {
  private static final long serialVersionUID = 1L;

  /**
   * @param there the names that may be referred to
   */
  LostReference(String name, Set<String> there) {
    super(
        Pattern.compile(
            "\\{(?:see|table|section|appendix) "
                + Pattern.quote(name)
                + "\\s*}|=\\s*\""
                + Pattern.quote(name)
                + "\""),
        "The paper refers to \""
            + name
            + "\", which is not in it. "
            + (there.isEmpty()
                ? "Nothing in it has a name."
                : "It has " + String.join(", ", there) + "."));
  }
}
