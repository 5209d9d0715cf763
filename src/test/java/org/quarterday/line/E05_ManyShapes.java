package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterday.accept.Layer;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.LedgerFiles;
import org.quarterday.accept.Moment;
import org.quarterday.validate.Entry;
import org.quarterday.validate.Shape;
import org.quarterday.validate.Shapes;
import tools.jackson.databind.JsonNode;

/**
 * One return in some seventy dialects, encodings, workbooks and layouts, taken in by one run: each
 * puts the same values into the ledger, and each receipt names what was found on the way, no more
 * and no less.
 */
class E05_ManyShapes {
  private static final List<String> VALUES =
      List.of(
          "CS01//2017-18-Q2=82.1 Busy; \"hot\", dry.",
          "EN01//2017-18-Q2=1234 £12 a household, or 5% less",
          "HS01/housing/2017-18-Q2=91 Two\nlines",
          "HS01/finance/2017-18-Q2=88.5 It's done");

  @TempDir private static Path folder;
  private static Workplace workplace;
  private static final Map<String, List<String>> TAKEN = new LinkedHashMap<>();

  static Stream<Shape> shapes() {
    return Shapes.all().stream();
  }

  @BeforeAll
  static void aRunTakesThemIn() throws IOException {
    workplace =
        Wexcombe.in(folder)
            .write(
                Wexcombe.JOBS + "services.csv",
                "code,name\nhousing,Housing Services\nfinance,Finance\n")
            .write(Wexcombe.JOBS + "targets.csv", "indicator,period,target\n")
            .write(
                Wexcombe.JOBS + "indicators.csv",
                """
                code,name,polarity,aggregation,unit,service
                CS01,Calls answered,higher,ratio,%,finance
                EN01,Missed collections,lower,sum,number,
                HS01,Repairs on time,higher,mean,%,housing;finance
                """);
    for (Shape shape : Shapes.all()) {
      Path file = folder.resolve(Wexcombe.RETURNS + shape.file());
      Files.createDirectories(file.getParent());
      Files.write(file, shape.bytes());
    }
    Ended run = workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(run.code()).as(run.messages()).isZero();
    try (LedgerFiles.Open open = new LedgerFiles(workplace.record("wexcombe")).forLookUp()) {
      for (Layer layer : new Ledger(open.source()).layers(Month.APRIL, Moment.NOW)) {
        TAKEN
            .computeIfAbsent(layer.arrival().place(), p -> new ArrayList<>())
            .add(said(layer.entry()));
      }
    }
  }

  @AfterAll
  static void forget() {
    TAKEN.clear();
  }

  private static String said(Entry entry) {
    return entry.key().indicator()
        + "/"
        + entry.key().service()
        + "/"
        + entry.key().period().code()
        + "="
        + entry.said().value().orElseThrow().number().orElseThrow().toPlainString()
        + " "
        + entry.said().commentary();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theSameValuesAreTakenAndTheReceiptNamesWhatWasFound(Shape shape) {
    assertThat(TAKEN.get(shape.file())).containsExactlyElementsOf(VALUES);

    JsonNode receipt = workplace.receipt("wexcombe", shape.file());
    assertThat(receipt.get("encoding").asString(null)).isEqualTo(shape.encoding().orElse(null));
    JsonNode table = receipt.get("tables").get(0);
    assertThat(receipt.get("tables").size()).isEqualTo(1);
    assertThat(table.get("sheet").asString("")).isEqualTo(shape.sheet());
    assertThat(table.get("header_row").asInt()).isEqualTo(shape.headerRow());
    assertThat(table.get("rows").asInt()).isEqualTo(4);
    assertThat(table.get("accepted").asInt()).isEqualTo(4);
    assertThat(new TreeSet<>(workplace.findings("wexcombe", shape.file())))
        .isEqualTo(new TreeSet<>(shape.found()));
    if (shape.found().contains("delimiter-found")) {
      assertThat(message(receipt, "delimiter-found")).contains(shape.dialect());
    }
  }

  private static String message(JsonNode receipt, String code) {
    return receipt
        .get("findings")
        .valueStream()
        .filter(f -> f.get("code").asString().equals(code))
        .findFirst()
        .orElseThrow()
        .get("message")
        .asString();
  }

  @Test
  void thereAreFarMoreThanForty() {
    assertThat(shapes().map(Shape::name).distinct().count()).isGreaterThan(60);
  }
}
