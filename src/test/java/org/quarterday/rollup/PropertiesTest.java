package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quarterday.council.Across;
import org.quarterday.council.Aggregation;

/** What must hold whatever is returned; each tried on a few hundred made-up councils. */
class PropertiesTest {
  private static final int TRIES = 300;
  private static final List<String> YEAR =
      List.of("2017-18-Q1", "2017-18-Q2", "2017-18-Q3", "2017-18-Q4");

  @Test
  void monthsTileQuartersAndQuartersTileYears() {
    Random random = new Random(1);
    for (int i = 0; i < TRIES; i++) {
      String aggregation = random.nextBoolean() ? "sum" : "ratio";
      Town monthly = new Town().indicator("aggregation", aggregation, "frequency", "monthly");
      for (int month = 1; month <= 12; month++) {
        monthly.value(
            "period",
            "2017-18-M" + (month < 10 ? "0" : "") + month,
            aggregation.equals("sum") ? "value" : "numerator",
            number(random, 2),
            "denominator",
            aggregation.equals("sum") ? "" : Integer.toString(1 + random.nextInt(50)));
      }
      Town quarterly = new Town().indicator("aggregation", aggregation);
      for (String quarter : YEAR) {
        Figure figure = monthly.figure(quarter);
        assertThat(figure.coverage().text()).isEqualTo("3/3");
        quarterly.value(
            "period",
            quarter,
            "value",
            aggregation.equals("sum") ? figure.shown() : "",
            "numerator",
            figure.numerator().map(BigDecimal::toPlainString).orElse(""),
            "denominator",
            figure.denominator().map(BigDecimal::toPlainString).orElse(""));
      }
      for (String longer : List.of("2017-18-H1", "2017-18-H2", "2017-18")) {
        assertThat(quarterly.figure(longer).value()).isEqualTo(monthly.figure(longer).value());
      }
    }
  }

  @Test
  void theOrderOfReturnsWithoutACommonKeyNeverMatters() {
    Random random = new Random(2);
    for (int i = 0; i < TRIES; i++) {
      Town town = madeUp(random);
      Map<String, List<String>> before = rows(town);
      Collections.shuffle(town.returned, random);
      assertThat(rows(town)).isEqualTo(before);
    }
  }

  @Test
  void splittingAReturnChangesNoFigure() {
    Random random = new Random(3);
    for (int i = 0; i < TRIES; i++) {
      Town whole = new Town().indicator("aggregation", "ratio", "unit", "%");
      Town split = new Town().indicator("aggregation", "ratio", "unit", "%");
      for (String quarter : YEAR) {
        String over = Integer.toString(random.nextInt(90));
        String under = Integer.toString(90 + random.nextInt(20));
        whole.value("period", quarter, "numerator", over, "denominator", under, "commentary", "ok");
        split.value("period", quarter, "denominator", under);
        split.value("period", quarter, "commentary", "ok");
        split.value("period", quarter, "numerator", over);
      }
      for (String period : List.of("2017-18-Q1", "2017-18")) {
        assertThat(withoutRevision(split.figures(period)))
            .isEqualTo(withoutRevision(whole.figures(period)));
      }
    }
  }

  private static List<String> withoutRevision(Figures figures) {
    List<List<String>> rows = FigureTable.figures(figures);
    List<String> row = new ArrayList<>(rows.get(1));
    row.remove(rows.get(0).indexOf("revision"));
    return row;
  }

  @Test
  void aRatioLiesBetweenTheLeastAndTheGreatestOfItsParts() {
    Random random = new Random(4);
    for (int i = 0; i < TRIES; i++) {
      Town town = new Town().indicator("aggregation", "ratio", "unit", "%", "service", "*");
      List<Exact> parts = new ArrayList<>();
      for (String service : List.of("A", "B", "C")) {
        town.service("code", service);
        for (String quarter : YEAR) {
          int over = random.nextInt(100);
          int under = 1 + random.nextInt(100);
          parts.add(Exact.of(over * 100L).dividedBy(Exact.of(under)));
          town.value(
              "period",
              quarter,
              "service",
              service,
              "numerator",
              Integer.toString(over),
              "denominator",
              Integer.toString(under));
        }
      }
      assertThat(town.figure("2017-18").value().orElseThrow())
          .isBetween(Collections.min(parts), Collections.max(parts));
    }
  }

  @Test
  void improvingAValueNeverWorsensItsStatusWhicheverWayIsBetter() {
    Random random = new Random(5);
    for (int i = 0; i < TRIES; i++) {
      String polarity = random.nextBoolean() ? "higher" : "lower";
      Town town = new Town();
      town.schemes.add(
          Schemes.of(
              "s",
              "",
              "value",
              random.nextBoolean() ? "exact" : "shown",
              "blue: better by over " + random.nextInt(9) + "%",
              "green: met",
              "amber: " + (random.nextBoolean() ? "within " : "under ") + random.nextInt(12) + "%",
              "pink: floor met",
              "red: otherwise"));
      town.indicator(
          "aggregation",
          "sum",
          "polarity",
          polarity,
          "decimals",
          Integer.toString(random.nextInt(3)));
      town.target("period", "2017-18-Q1", "target", number(random, 1), "amber", number(random, 1));
      String worse = number(random, 2);
      BigDecimal step = new BigDecimal(random.nextInt(2000)).movePointLeft(2);
      BigDecimal better =
          polarity.equals("higher")
              ? new BigDecimal(worse).add(step)
              : new BigDecimal(worse).subtract(step);
      int before = rank(town.value("period", "2017-18-Q1", "value", worse));
      int after = rank(town.value("period", "2017-18-Q1", "value", better.toPlainString()));
      assertThat(after).as(polarity + " " + worse + " to " + better).isLessThanOrEqualTo(before);
    }
  }

  private static int rank(Town town) {
    return List.of("blue", "green", "amber", "pink", "red")
        .indexOf(town.figure("2017-18-Q1").judgement().status());
  }

  @Test
  void addingAnIndicatorChangesNoOtherFigure() {
    Random random = new Random(6);
    for (int i = 0; i < TRIES; i++) {
      Town town = madeUp(random);
      Map<String, List<String>> before = rows(town);
      town.indicator("code", "NEW", "aggregation", "ratio", "service", "*");
      town.target("indicator", "NEW", "period", "2017-18", "target", "3");
      town.value("indicator", "NEW", "period", "2017-18-Q1", "service", "A", "value", "9");
      Map<String, List<String>> after = rows(town);
      after.keySet().removeIf(key -> key.startsWith("NEW"));
      assertThat(after).isEqualTo(before);
    }
  }

  @Test
  void everyTotalTiesToTheCatalogue() {
    Random random = new Random(7);
    for (int i = 0; i < TRIES; i++) {
      Town town = madeUp(random);
      town.travel.add(Schemes.comparator("short", "previous period"));
      int inForce = town.indicators.size();
      Summary summary = new Summary(town.figures("2017-18"));
      List<StatusCount> all = summary.statuses("all");
      assertThat(all).allMatch(count -> count.total() == inForce);
      assertThat(all.stream().mapToInt(StatusCount::count).sum()).isEqualTo(inForce);
      List<TravelCount> travel = summary.travel("all");
      assertThat(travel.stream().mapToInt(TravelCount::count).sum()).isEqualTo(inForce);
      for (StatusCount count : summary.statuses("panel")) {
        long members =
            town.indicators.stream().filter(r -> r.placing().panel().equals(count.group())).count();
        assertThat(count.total()).isEqualTo((int) members);
      }
    }
  }

  private static Map<String, List<String>> rows(Town town) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String period : List.of("2017-18-Q2", "2017-18-H1", "2017-18")) {
      Figures figures = town.rollUp().figures(Town.period(period), Optional.empty());
      FigureTable.figures(figures)
          .forEach(row -> rows.put(row.get(0) + " " + row.get(2) + " " + row.get(3), row));
    }
    return rows;
  }

  /** Indicators of every kind, and returns of which some are missing, suppressed or in words. */
  private static Town madeUp(Random random) {
    Town town = new Town();
    List.of("A", "B").forEach(code -> town.service("code", code));
    for (int i = 0; i < 4; i++) {
      String code = "I" + i;
      boolean several = random.nextBoolean();
      Aggregation aggregation = any(random, Aggregation.values());
      town.indicator(
          "code", code,
          "aggregation", aggregation.name(),
          "across", random.nextBoolean() ? any(random, Across.values()).name() : "",
          "service", several ? "A;B" : "",
          "panel", random.nextBoolean() ? "Homes" : "Places",
          "polarity", random.nextInt(4) == 0 ? "none" : "higher");
      town.target("indicator", code, "period", "2017-18", "target", number(random, 1));
      for (String quarter : YEAR) {
        for (String service : several ? List.of("A", "B") : List.of("")) {
          boolean parts = random.nextInt(3) == 0;
          town.value(
              "indicator",
              code,
              "period",
              quarter,
              "service",
              service,
              "value",
              parts ? "" : said(random),
              "numerator",
              parts ? number(random, 0) : "",
              "denominator",
              parts ? Integer.toString(random.nextInt(3)) : "");
        }
      }
    }
    return town;
  }

  private static String said(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> "";
      case 1 -> "<5";
      case 2 -> "TBC";
      default -> number(random, random.nextInt(3));
    };
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static String number(Random random, int places) {
    return new BigDecimal(random.nextInt(20000) - 3000)
        .movePointLeft(2)
        .setScale(places, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
