package org.quarterday.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterday.accept.Standing;
import org.quarterday.validate.Amount;
import org.quarterday.validate.Field;
import org.quarterday.validate.Said;

/** What a figure rests on, from the figure down to every cell. */
public final class Trace {
  private static final List<Field> CELLS =
      List.of(Field.VALUE, Field.NUMERATOR, Field.DENOMINATOR, Field.STATE, Field.FORECAST);

  private Trace() {}

  /** The figure, then its parts, each followed by its own, the cells last. */
  public static List<TraceLine> of(Combined figure) {
    List<TraceLine> lines = new ArrayList<>();
    add(lines, figure, 0);
    return lines;
  }

  private static void add(List<TraceLine> lines, Combined combined, int depth) {
    String value =
        combined.value().map(Exact::plain).orElse(combined.lacking().map(Unrated::word).orElse(""));
    lines.add(
        new TraceLine(
            depth,
            depth == 0 ? "figure" : "part",
            combined.service(),
            combined.period(),
            value + fraction(combined),
            combined.rule(),
            combined.coverage().text(),
            combined.revision(),
            Optional.empty()));
    combined.said().ifPresent(said -> cells(lines, said, depth + 1));
    combined.parts().forEach(part -> add(lines, part, depth + 1));
  }

  private static String fraction(Combined combined) {
    if (combined.numerator().isEmpty() || combined.denominator().isEmpty()) {
      return "";
    }
    return " ("
        + combined.numerator().get().toPlainString()
        + " / "
        + combined.denominator().get().toPlainString()
        + ")";
  }

  private static void cells(List<TraceLine> lines, Standing standing, int depth) {
    for (Field field : CELLS) {
      standing
          .source(field)
          .ifPresent(
              source ->
                  lines.add(
                      new TraceLine(
                          depth,
                          field.columnName(),
                          standing.key().service(),
                          standing.key().period(),
                          value(field, standing.said()),
                          "as returned",
                          "",
                          standing.revision(),
                          Optional.of(source))));
    }
  }

  /** No number of a suppressed value is said but in the record and its sender's receipt. */
  private static String value(Field field, Said said) {
    boolean suppressed = said.value().filter(v -> v.kind() == Amount.Kind.SUPPRESSED).isPresent();
    if (suppressed && field != Field.STATE) {
      return "suppressed";
    }
    Optional<String> value =
        switch (field) {
          case VALUE ->
              said.value().map(v -> v.number().map(BigDecimal::toPlainString).orElse(v.words()));
          case NUMERATOR -> said.numerator().map(BigDecimal::toPlainString);
          case DENOMINATOR -> said.denominator().map(BigDecimal::toPlainString);
          case FORECAST -> said.forecast().map(BigDecimal::toPlainString);
          case STATE -> said.state().map(s -> s.name().toLowerCase(Locale.ROOT));
          default -> Optional.empty();
        };
    return value.orElse("");
  }
}
