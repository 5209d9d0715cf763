package org.quarterday.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the worked examples. What an example expects is a row of the table of figures by its columns
 * (for the council; under "services" for each service), "travel" by comparator, "targets rule",
 * "summary" and "travel summary" as tables, or "each": a table of values, targets and what becomes
 * of them, one figure a row. What it does not mention it does not test.
 */
class WorkedExamplesTest {

  @TestFactory
  Stream<DynamicTest> workedExamples() throws IOException {
    return Examples.all().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.topic() + ": " + example.name(), () -> check(example)));
  }

  @Test
  void thereAreAtLeastEightyExamplesEachWithItsOwnName() throws IOException {
    List<Example> all = Examples.all();
    assertThat(all).hasSizeGreaterThanOrEqualTo(80);
    assertThat(all).extracting(Example::name).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(e -> assertThat(e.about()).contains("ontract"));
  }

  private static void check(Example example) {
    Map<String, Object> expect = new LinkedHashMap<>(example.expect());
    if (expect.containsKey("each")) {
      for (Map<String, String> row : Example.rows(expect, "each")) {
        Town town = example.town();
        town.value(said(example, row));
        if (row.containsKey("target")) {
          town.target("period", example.period(), "target", row.get("target"));
        }
        row.keySet().removeAll(List.of("target", "returned", "numerator", "denominator"));
        row.values().removeIf(String::isEmpty);
        assertThat(columns(town, example, "")).as(row.toString()).containsAllEntriesOf(row);
      }
      expect.remove("each");
      assertThat(expect).isEmpty();
      return;
    }
    Town town = example.town();
    if (expect.remove("services") instanceof Map<?, ?> services) {
      services.forEach(
          (code, row) ->
              assertThat(columns(town, example, code.toString()))
                  .as("service " + code)
                  .containsAllEntriesOf(Example.texts(row)));
    }
    Summary summary = new Summary(figures(town, example));
    if (expect.remove("summary") instanceof String table) {
      assertThat(summary(town, summary)).containsAll(TextTable.rows(table));
    }
    if (expect.remove("travel summary") instanceof String table) {
      List<List<String>> rows =
          FigureTable.travel(
              Summary.BYS.stream().flatMap(by -> summary.travel(by).stream()).toList());
      assertThat(named(rows)).containsAll(TextTable.rows(table));
    }
    if (!expect.isEmpty()) {
      assertThat(columns(town, example, "")).containsAllEntriesOf(Example.texts(expect));
    }
  }

  private static Map<String, String> said(Example example, Map<String, String> row) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("period", example.period());
    said.put("value", row.getOrDefault("returned", ""));
    said.put("numerator", row.getOrDefault("numerator", ""));
    said.put("denominator", row.getOrDefault("denominator", ""));
    return said;
  }

  private static List<Map<String, String>> summary(Town town, Summary summary) {
    return named(
        FigureTable.summary(
            Summary.BYS.stream().flatMap(by -> summary.statuses(by).stream()).toList(),
            Summary.bothBases(town.council())));
  }

  private static List<Map<String, String>> named(List<List<String>> rows) {
    return rows.subList(1, rows.size()).stream().map(row -> named(rows.get(0), row)).toList();
  }

  private static Map<String, String> named(List<String> header, List<String> row) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      named.put(header.get(i), row.get(i));
    }
    return named;
  }

  private static Figures figures(Town town, Example example) {
    return town.rollUp()
        .figures(
            Town.period(example.period()),
            Optional.of(example.text("paper's scheme", "")).filter(s -> !s.isEmpty()));
  }

  /** A row of the table of figures by column, and what else an example may ask for. */
  private static Map<String, String> columns(Town town, Example example, String service) {
    Figures figures = figures(town, example);
    List<List<String>> rows = FigureTable.figures(figures);
    String code = example.text("asked", town.indicators.get(0).code());
    Map<String, String> row =
        named(rows).stream()
            .filter(r -> r.get("indicator").equals(code) && r.get("service").equals(service))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no figure of " + code + " " + service));
    Figure figure = figures.find(code, service).orElseThrow();
    figure.travel().forEach((name, travel) -> row.put("why-" + name, travel.reason()));
    row.put(
        "target-rule",
        town.rollUp().targetRule(figure.indicator(), service, Town.period(example.period())));
    row.put("off-target", figure.judgement().offTarget() ? "yes" : "no");
    return row;
  }
}
