package org.quarterday.jobs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.council.Catalogue;
import org.quarterday.council.Indicator;
import org.quarterday.council.Polarity;
import org.quarterday.council.Service;
import org.quarterday.council.Target;
import org.quarterday.council.TargetValue;
import org.quarterday.period.Period;

/**
 * Reads the table {@code targets}: long, a row for each indicator and period; or wide, a column for
 * each period. A cell for an indicator that is better inside a range may say "lower..upper"; a row
 * or cell that is blank sets no target, but for a range it must say both edges.
 */
final class TargetTable {
  private static final Pattern RANGE =
      Pattern.compile("(.+?)\\s*(?:\\.\\.|\u2026|\\bto\\b)\\s*(.+)");

  /** Two rows that say the same of these are one too many. */
  private record Key(
      String indicator,
      Optional<String> service,
      Period period,
      Optional<LocalDate> decided,
      boolean proposed) {}

  private record Edges(Optional<BigDecimal> lower, Optional<BigDecimal> upper) {}

  private final Typed typed;
  private final Catalogue catalogue;
  private final Known<Indicator> indicators;
  private final Known<Service> services;
  private final List<Target> targets = new ArrayList<>();
  private final Map<Key, Place> seen = new HashMap<>();

  TargetTable(
      Typed typed, Catalogue catalogue, Known<Indicator> indicators, Known<Service> services) {
    this.typed = typed;
    this.catalogue = catalogue;
    this.indicators = indicators;
    this.services = services;
  }

  List<Target> read(Table table) {
    boolean isLong = table.columns().contains("period");
    Map<String, Period> periods = new LinkedHashMap<>();
    for (Written header : table.others()) {
      if (isLong) {
        TableReader.refuse(header, TableShape.TARGETS, typed.problems());
      } else {
        typed.period(header).ifPresent(period -> periods.put(header.text(), period));
      }
    }
    if (!isLong && table.others().isEmpty()) {
      typed
          .problems()
          .add(
              table.header(),
              "Nothing says which period the targets are for.",
              "Add a column “period”, or a column for each period with its name as header.");
    }
    for (TableRow row : table.rows()) {
      if (isLong) {
        longRow(row);
      } else {
        refuseLongCells(row);
        periods.forEach((header, period) -> wideCell(row, period, row.others().get(header)));
      }
    }
    return List.copyOf(targets);
  }

  private void refuseLongCells(TableRow row) {
    for (String column : List.of("target", "lower", "upper")) {
      if (!row.cell(column).isBlank()) {
        typed.refuse(
            row.cell(column),
            "stands in “" + column + "”, which says nothing beside a column for each period",
            "Write it into the column of its period, a range as 4..6.");
      }
    }
  }

  private void longRow(TableRow row) {
    Written text = row.cell("period");
    if (text.isBlank()) {
      typed.problems().add(text.place(), "The “period” of this row is missing.", "Fill this cell.");
    }
    row(row, typed.period(text), row.cell("target"));
  }

  private void wideCell(TableRow row, Period period, Written cell) {
    if (!cell.isBlank()) {
      row(row, Optional.of(period), cell);
    }
  }

  private void row(TableRow row, Optional<Period> period, Written text) {
    Written named = row.cell("indicator");
    String code = named.isBlank() ? "" : indicators.resolve(named, typed);
    Optional<Indicator> indicator = indicator(code, period);
    Polarity polarity = indicator.map(i -> i.measure().polarity()).orElse(Polarity.NONE);
    String unit = indicator.map(i -> i.measure().unit()).orElse("");
    Optional<String> service = services.resolveIfSaid(row.cell("service"), typed);
    Optional<LocalDate> decided = typed.date(row.cell("decided"));
    Edges edges =
        new Edges(typed.number(row.cell("lower"), unit), typed.number(row.cell("upper"), unit));
    Optional<BigDecimal> amber = typed.number(row.cell("amber"), unit);
    boolean proposed = IndicatorTable.proposed(row, typed);
    boolean saysEdges = !row.cell("lower").isBlank() || !row.cell("upper").isBlank();
    Optional<TargetValue> target = text.ifSaid().map(said -> TargetText.read(said, unit));
    if (polarity == Polarity.RANGE) {
      Optional<Edges> typedRange = range(text.text(), unit);
      if (typedRange.isPresent()) {
        edges = typedRange.get();
        target = Optional.empty();
      } else {
        range(row, text, edges, saysEdges);
      }
    } else if (saysEdges && indicator.isPresent() && polarity != Polarity.NONE) {
      typed.refuse(
          row.cell(row.cell("lower").isBlank() ? "upper" : "lower"),
          "is the edge of a range, and " + code + " is not better inside a range",
          "Put one number in “target”, or give the indicator the polarity “range”.");
    }
    boolean saysNothing = target.isEmpty() && edges.lower.isEmpty() && edges.upper.isEmpty();
    if (period.isEmpty() || code.isEmpty() || saysNothing) {
      return;
    }
    twice(new Key(code, service, period.get(), decided, proposed), period.get(), text, named);
    targets.add(
        new Target(
            code,
            period.get(),
            service,
            target,
            amber,
            edges.lower,
            edges.upper,
            proposed,
            decided,
            row.text("note"),
            row.more(),
            targets.size()));
  }

  private Optional<Indicator> indicator(String code, Optional<Period> period) {
    Optional<Indicator> inForce = period.flatMap(p -> catalogue.indicator(code, p.lastDay()));
    return inForce.isPresent() ? inForce : catalogue.rows(code).stream().findFirst();
  }

  private Optional<Edges> range(String text, String unit) {
    Matcher written = RANGE.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    Edges edges =
        new Edges(
            TargetText.number(written.group(1), unit), TargetText.number(written.group(2), unit));
    return edges.lower.isPresent()
            && edges.upper.isPresent()
            && edges.lower.get().compareTo(edges.upper.get()) <= 0
        ? Optional.of(edges)
        : Optional.empty();
  }

  private void range(TableRow row, Written text, Edges edges, boolean saysEdges) {
    boolean inWords = !text.isBlank() && TargetText.read(text.text(), "").number().isEmpty();
    boolean unreadable =
        row.cell("lower").isBlank() != edges.lower.isEmpty()
            || row.cell("upper").isBlank() != edges.upper.isEmpty();
    if (unreadable || inWords && !saysEdges) {
      return;
    }
    if (edges.lower.isEmpty() || edges.upper.isEmpty()) {
      Written at = text.isBlank() ? row.cell(edges.lower.isEmpty() ? "lower" : "upper") : text;
      typed
          .problems()
          .add(
              at.place(),
              row.text("indicator") + " is better inside a range, and this row lacks an edge.",
              "Fill “lower” and “upper”, or write the target as 4..6.");
    } else if (edges.lower.get().compareTo(edges.upper.get()) > 0) {
      typed.refuse(
          row.cell("lower"),
          "is above the upper edge, “" + row.text("upper") + "”",
          "Put the smaller number in “lower”.");
    }
  }

  private void twice(Key key, Period period, Written text, Written named) {
    Place place = text.isBlank() ? named.place() : text.place();
    Place before = seen.putIfAbsent(key, place);
    if (before != null) {
      typed
          .problems()
          .add(
              place,
              "There is a second target of " + key.indicator + " for " + period.words() + ".",
              "The other is in "
                  + before.where()
                  + ": keep one, or say in “decided” when each took effect.");
    }
  }
}
