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
    return is.isEmpty()
        ? value(was) + " would no longer be collected"
        : change(was, is.get(), " would become ");
  }

  /** "90.0% became 79.4%, and Just short became Off target"; a figure may come or go. */
  static String became(Optional<Figure> was, Optional<Figure> is) {
    if (was.isEmpty()) {
      return is.map(FigureWords::value).orElse("") + " is new here";
    }
    return is.isEmpty()
        ? value(was.get()) + " is no longer collected"
        : change(was.get(), is.get(), " became ");
  }

  private static String change(Figure was, Figure is, String becomes) {
    List<String> changes = new ArrayList<>();
    add(changes, becomes, value(was), value(is));
    add(changes, becomes, target(was), target(is));
    if (!value(was).equals(was.judgement().word()) || !value(is).equals(is.judgement().word())) {
      add(changes, becomes, was.judgement().word(), is.judgement().word());
    }
    add(changes, becomes, "coverage " + was.coverage().text(), "coverage " + is.coverage().text());
    was.travel()
        .forEach(
            (name, way) ->
                Optional.ofNullable(is.travel().get(name))
                    .ifPresent(
                        now ->
                            add(
                                changes,
                                becomes,
                                "direction of travel " + way.way().word(),
                                "direction of travel " + now.way().word())));
    if (changes.isEmpty()) {
      add(
          changes,
          becomes,
          was.value().map(Exact::plain).orElse("") + " before rounding",
          is.value().map(Exact::plain).orElse(""));
    }
    if (changes.isEmpty()) {
      changes.add(value(was) + becomes + "provisional, estimated or final");
    }
    return String.join(", and ", changes);
  }

  private static String target(Figure figure) {
    return figure.target().isBlank()
        ? "no target"
        : "a target of " + Wording.target(figure.target(), figure.indicator().measure().unit());
  }

  private static void add(List<String> changes, String becomes, String was, String is) {
    if (!was.equals(is)) {
      changes.add(was + becomes + is);
    }
  }
}
