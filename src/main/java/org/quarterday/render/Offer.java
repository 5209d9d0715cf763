package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Something that a template or passage can ask for, with what its page says of it.
 *
 * @param name with "_" between words, as Freemarker wants it; a passage may write a space
 * @param says what it prints, a sentence
 * @param takes what may be given to it
 * @param example as a passage writes it
 */
record Offer<T>(
    String name,
    String says,
    List<Argument> takes,
    String example,
    BiFunction<Scope, Arguments, List<T>> make) {
  Offer {
    takes = List.copyOf(takes);
  }

  /** Something that may be given, and what it is for. */
  record Argument(String name, String says) {}

  static <T> Offer<T> of(
      String name, String says, String example, BiFunction<Scope, Arguments, List<T>> make) {
    return new Offer<>(name, says, List.of(), example, make);
  }

  /** The same with one more thing that may be given. */
  Offer<T> takes(String argument, String meaning) {
    List<Argument> more = new ArrayList<>(takes);
    more.add(new Argument(argument, meaning));
    return new Offer<>(name, says, more, example, make);
  }

  List<T> in(Scope scope, Arguments arguments) {
    arguments.knownOnly(takes.stream().map(Argument::name).toList());
    return make.apply(scope, arguments);
  }
}
