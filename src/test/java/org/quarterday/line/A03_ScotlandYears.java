package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real figures of 32 councils give, for every quarter and year, the sums that are known for them.
 */
class A03_ScotlandYears {
  @TempDir private static Path folder;
  private static Workplace workplace;

  @BeforeAll
  static void run() {
    workplace = Workplace.withSamples(folder);
    assertThat(workplace.run("run", "scotland/nightly").code()).isZero();
  }

  private static List<String> council(String period) {
    List<String> row =
        workplace.run("figures", "scotland", "--period", period).lines().stream()
            .filter(l -> l.startsWith("CORP 09,Crisis grant decisions made within one day,,"))
            .map(l -> Arrays.asList(l.split(",", -1)))
            .findFirst()
            .orElseThrow();
    return row;
  }

  @Test
  void everyQuarterAndYearHasTheSumsThatAreKnown() {
    List<String> expected =
        Workplace.read(Path.of("src/test/resources/line/scotland-expected-rollup.csv"))
            .lines()
            .skip(1)
            .toList();
    assertThat(expected).hasSize(25);
    List<String> ours = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (String line : expected) {
      String[] row = line.split(",", -1);
      String period = row[1].startsWith("Q") ? row[0] + "-" + row[1] : row[0];
      List<String> figure = council(period);
      ours.add(period + " " + figure.get(6) + "/" + figure.get(7) + " = " + figure.get(4));
      String ratio =
          new BigDecimal(row[3])
              .multiply(new BigDecimal("100"))
              .divide(new BigDecimal(row[4]), 10, RoundingMode.HALF_UP)
              .stripTrailingZeros()
              .toPlainString();
      known.add(period + " " + row[3] + "/" + row[4] + " = " + ratio);
    }
    assertThat(ours).isEqualTo(known);
  }

  @Test
  void theLastYearLacksThreeQuarters() {
    assertThat(council("2022-23")).contains("125/128");
    assertThat(council("2021-22")).contains("128/128");
  }

  @Test
  void aFigureIsTracedToTheCellItStandsIn() {
    Ended trace =
        workplace.run("trace", "scotland", "CORP 09", "2022-23", "--service", "Aberdeen City");

    assertThat(trace.code()).as(trace.messages()).isZero();
    String hash =
        workplace.receipt("scotland", "aberdeen-city.csv").get("sha256").asString().substring(0, 8);
    List<String> cells =
        trace.lines().stream().filter(l -> l.contains("aberdeen-city.csv, ")).toList();
    assertThat(cells).hasSize(8).allMatch(l -> l.contains("sha256 " + hash));
    List<String> sent =
        Workplace.read(folder.resolve("input-samples/scotland/aberdeen-city.csv")).lines().toList();
    for (String cell : cells) {
      String address = cell.replaceAll(".*aberdeen-city.csv, ([A-Z]+\\d+) .*", "$1");
      String typed = cell.replaceAll(".*“(.*)”.*", "$1");
      String row = sent.get(Integer.parseInt(address.substring(1)) - 1);
      assertThat(row.split(",")[address.charAt(0) - 'A']).as(cell).isEqualTo(typed);
      assertThat(row).contains("2022");
    }
  }
}
