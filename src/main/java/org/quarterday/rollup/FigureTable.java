package org.quarterday.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterday.council.Measure;
import org.quarterday.council.TravelComparator;

/**
 * Figures and counts as rows of text, in the columns that the contract fixes (section 7). The first
 * row is the header.
 */
public final class FigureTable {
  private static final List<String> FIGURES =
      List.of(
          "indicator",
          "name",
          "service",
          "period",
          "value",
          "shown",
          "numerator",
          "denominator",
          "target",
          "status",
          "word",
          "reason",
          "coverage",
          "state",
          "revision",
          "judged",
          "judged-target",
          "forecast");

  private FigureTable() {}

  public static List<List<String>> figures(Figures figures) {
    List<TravelComparator> comparators = figures.council().judging().travel();
    List<String> header = new ArrayList<>(FIGURES);
    comparators.forEach(c -> header.add("travel-" + c.name()));
    List<List<String>> rows = new ArrayList<>(List.of(header));
    for (Figure figure : figures.rows()) {
      Judgement judgement = figure.judgement();
      List<String> row = new ArrayList<>();
      row.add(figure.indicator().code());
      row.add(figure.indicator().name());
      row.add(figure.service());
      row.add(figure.period().code());
      row.add(figure.value().map(value -> text(figure, value)).orElse(""));
      row.add(figure.shown());
      row.add(plain(figure.numerator()));
      row.add(plain(figure.denominator()));
      row.add(figure.target());
      row.add(judgement.status());
      row.add(judgement.word());
      row.add(judgement.reason());
      row.add(figure.coverage().text());
      row.add(figure.state().name().toLowerCase(Locale.ROOT));
      row.add(figure.revision() == 0 ? "" : Integer.toString(figure.revision()));
      row.add(judgement.judged().map(Exact::plain).orElse(""));
      row.add(judgement.judgedTarget());
      row.add(plain(figure.forecast()));
      comparators.forEach(c -> row.add(figure.travel().get(c.name()).way().code()));
      rows.add(row);
    }
    return rows;
  }

  public static List<List<String>> summary(List<StatusCount> counts, boolean bothBases) {
    List<String> header =
        new ArrayList<>(List.of("by", "group", "status", "count", "base", "total", "percent"));
    if (bothBases) {
      header.add("of");
    }
    List<List<String>> rows = new ArrayList<>(List.of(header));
    for (StatusCount count : counts) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  count.by(),
                  count.group(),
                  count.status(),
                  Integer.toString(count.count()),
                  Integer.toString(count.base()),
                  Integer.toString(count.total()),
                  count.percent().map(BigDecimal::toPlainString).orElse("")));
      if (bothBases) {
        row.add(count.of());
      }
      rows.add(row);
    }
    return rows;
  }

  public static List<List<String>> travel(List<TravelCount> counts) {
    List<List<String>> rows =
        new ArrayList<>(
            List.of(
                List.of("comparator", "by", "group", "way", "count", "base", "total", "percent")));
    for (TravelCount count : counts) {
      rows.add(
          List.of(
              count.comparator(),
              count.by(),
              count.group(),
              count.way().code(),
              Integer.toString(count.count()),
              Integer.toString(count.base()),
              Integer.toString(count.total()),
              count.percent().map(BigDecimal::toPlainString).orElse("")));
    }
    return rows;
  }

  /** What is divided has ten places; what is added up or sent has all it has. */
  private static String text(Figure figure, Exact value) {
    Measure measure = figure.indicator().measure();
    boolean divided = measure.aggregation().divides() || measure.acrossServices().divides();
    return divided ? value.plain() : value.whole();
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(n -> Exact.of(n).whole()).orElse("");
  }
}
