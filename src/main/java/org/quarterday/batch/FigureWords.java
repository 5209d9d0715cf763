package org.quarterday.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.render.Wording;
import org.quarterday.rollup.Exact;
import org.quarterday.rollup.Figure;

/** One figure, and how it would change, in a clause for people. */
final class FigureWords {
  private FigureWords() {}

  /** "Calls answered (C1), quarter 2, 2017/18". */
  static String named(Figure figure) {
    return Wording.plain(figure.indicator().name())
        + " ("
        + figure.indicator().code()
        + (figure.service().isEmpty() ? "" : ", " + figure.service())
        + "), "
        + figure.period().words();
  }

  /** "90.0%", or in words why there is no number. */
  static String value(Figure figure) {
    boolean number = figure.value().isPresent() && !figure.shown().isEmpty();
    return number
        ? Wording.number(figure.shown(), figure.indicator().measure().unit())
        : figure.judgement().word();
  }

  /** "90.0% would become 79.4%, and Just short would become Off target". */
  static String change(Figure was, Optional<Figure> is) {
    if (is.isEmpty()) {
      return value(was) + " would no longer be collected";
    }
    List<String> changes = new ArrayList<>();
    add(changes, value(was), value(is.get()));
    add(changes, target(was), target(is.get()));
    if (!value(was).equals(was.judgement().word())
        || !value(is.get()).equals(is.get().judgement().word())) {
      add(changes, was.judgement().word(), is.get().judgement().word());
    }
    add(changes, "coverage " + was.coverage().text(), "coverage " + is.get().coverage().text());
    was.travel()
        .forEach(
            (name, way) ->
                Optional.ofNullable(is.get().travel().get(name))
                    .ifPresent(
                        now ->
                            add(
                                changes,
                                "direction of travel " + way.way().word(),
                                "direction of travel " + now.way().word())));
    if (changes.isEmpty()) {
      add(
          changes,
          was.value().map(Exact::plain).orElse("") + " before rounding",
          is.get().value().map(Exact::plain).orElse(""));
    }
    if (changes.isEmpty()) {
      changes.add(value(was) + " would become final, provisional or estimated");
    }
    return String.join(", and ", changes);
  }

  private static String target(Figure figure) {
    return figure.target().isBlank()
        ? "no target"
        : "a target of " + Wording.target(figure.target(), figure.indicator().measure().unit());
  }

  private static void add(List<String> changes, String was, String is) {
    if (!was.equals(is)) {
      changes.add(was + " would become " + is);
    }
  }
}
