package org.quarterday.render;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What a template or passage gives to a block or phrase: names and texts. */
final class Arguments {
  private final String asked;
  private final Map<String, String> given;

  private Arguments(String asked, Map<String, String> given) {
    this.asked = asked;
    this.given = Map.copyOf(given);
  }

  /** As a template calls it. */
  static Arguments ofMacro(String name, Map<String, String> given) {
    return new Arguments("<@" + name + ">", given);
  }

  /** As a passage asks for it. */
  static Arguments inBraces(Notation.Wish wish) {
    return new Arguments("{" + wish.wanted() + "}", wish.given());
  }

  /**
   * @throws PaperFault when the template does not give it
   */
  String text(String name) {
    String text = given.get(name);
    if (text == null) {
      throw new PaperFault(asked + " needs to be given: " + name + ".");
    }
    return text;
  }

  String text(String name, String otherwise) {
    return given.getOrDefault(name, otherwise);
  }

  /** One of the words allowed, the first of them when none is given. */
  String oneOf(String name, List<String> allowed) {
    String text = given.getOrDefault(name, allowed.get(0));
    if (!allowed.contains(text)) {
      throw new PaperFault(
          asked + " knows " + name + " " + String.join(" or ", allowed) + ", not " + text + ".");
    }
    return text;
  }

  /** A whole number between two edges. */
  int number(String name, int otherwise, int least, int most) {
    String text = given.getOrDefault(name, Integer.toString(otherwise)).strip();
    if (!text.matches("\\d{1,3}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      throw new PaperFault(
          asked + " takes " + name + " from " + least + " to " + most + ", not " + text);
    }
    return Integer.parseInt(text);
  }

  /**
   * @throws PaperFault when something is given that the block does not know
   */
  void knownOnly(Collection<String> names) {
    for (String name : new TreeSet<>(given.keySet())) {
      if (!names.contains(name)) {
        String known =
            names.isEmpty() ? "takes nothing" : "knows " + Wording.list(List.copyOf(names));
        throw new PaperFault(asked + " " + known + ", not " + name + ".");
      }
    }
  }
}
