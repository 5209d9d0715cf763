package org.quarterday.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quarterday.accept.Source;
import org.quarterday.accept.WorkLayer;
import org.quarterday.period.DayText;
import org.quarterday.period.Period;

/**
 * The rows of risks, or of notes, that stand. Such rows have no key: a register that is sent again
 * from the same place replaces the whole of what that place said for the same service and period,
 * so that a risk taken off the register, or a sentence put right, is gone; what other places say
 * stands beside it.
 */
public record ReportedRows(List<ReportedRow> rows) {
  public static final ReportedRows NONE = new ReportedRows(List.of());

  public ReportedRows {
    rows = List.copyOf(rows);
  }

  private record Told(String place, String service, String period) {}

  /**
   * @param layers in the order of arrival
   * @param naming the column that a row is named for: "risk", "kind"
   */
  public static ReportedRows of(Collection<WorkLayer> layers, String naming) {
    Map<Told, List<WorkLayer>> standing = new LinkedHashMap<>();
    for (WorkLayer layer : layers) {
      Told told =
          new Told(
              layer.arrival().place(),
              layer.row().service(),
              layer.row().period().map(Period::code).orElse(""));
      List<WorkLayer> here = standing.computeIfAbsent(told, t -> new ArrayList<>());
      if (!here.isEmpty() && !here.get(0).arrival().sha256().equals(layer.arrival().sha256())) {
        here.clear();
      }
      here.add(layer);
    }
    List<ReportedRow> rows = new ArrayList<>();
    standing.values().stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparing((WorkLayer l) -> l.arrival().place())
                .thenComparing(l -> l.row().table())
                .thenComparing(l -> l.row().row()))
        .forEach(layer -> rows.add(row(layer, naming)));
    return new ReportedRows(rows);
  }

  private static ReportedRow row(WorkLayer layer, String naming) {
    Source source =
        layer.source(naming).orElseGet(() -> new Source(layer.arrival(), "", "the row"));
    return new ReportedRow(
        layer.row().service(), layer.row().period(), layer.row().fields(), source);
  }

  /**
   * Those of a register for a period: service by service the newest that lies within it, since a
   * register is a state and not an addition.
   */
  public ReportedRows newestWithin(Period period) {
    Map<String, Period> newest = new LinkedHashMap<>();
    Comparator<Period> order =
        Comparator.comparing(Period::lastDay).thenComparing(p -> p.equals(period));
    for (ReportedRow row : rows) {
      row.period()
          .filter(period::contains)
          .ifPresent(
              p -> newest.merge(row.service(), p, (a, b) -> order.compare(a, b) < 0 ? b : a));
    }
    return only(r -> r.period().equals(Optional.ofNullable(newest.get(r.service()))));
  }

  /** Those said for a period or a part of it, or of a day in it where no period is said. */
  public ReportedRows within(Period period) {
    return only(r -> r.period().map(period::contains).orElseGet(() -> day(r, period::contains)));
  }

  private static boolean day(ReportedRow row, Function<LocalDate, Boolean> isIn) {
    return DayText.read(row.text("date")).map(isIn).orElse(false);
  }

  private ReportedRows only(Function<ReportedRow, Boolean> which) {
    return new ReportedRows(rows.stream().filter(which::apply).toList());
  }
}
