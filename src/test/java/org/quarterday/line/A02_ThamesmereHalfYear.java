package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples give Table 1 of the report that they follow, in every cell. */
class A02_ThamesmereHalfYear {
  @TempDir private Path folder;

  @Test
  void everyCellOfTable1IsAsInTheReport() throws Exception {
    Workplace workplace = Thamesmere.run(folder);

    assertThat(Thamesmere.table1(workplace)).isEqualTo(Thamesmere.TABLE_1);
    assertThat(workplace.published("thamesmere", "papers/2017-18-H1/performance/paper.md"))
        .contains("| Safe and vibrant communities | 2 | 2 | 0 | 4 |");
    assertThat(
            workplace.run("summary", "thamesmere", "--period", "2017-18-H1", "--by", "all").lines())
        .contains("all,,green,16,25,25,64", "all,,amber,8,25,25,32", "all,,red,1,25,25,4");
    theReceiptsSayWhatBecameOfEachReturn(workplace);
    noneOfTheBadReturnsLeavesAnIndicatorIncomplete(workplace);
  }

  private static void theReceiptsSayWhatBecameOfEachReturn(Workplace workplace) throws Exception {
    Map<String, String> unusual =
        Map.of(
            "2016-17/customer-revenues.csv", "accepted-with-queries",
            "2017-18/q2/contact-centre-interim.csv", "partly-accepted",
            "2017-18/q2/planning-without-references.csv", "rejected",
            "2017-18/q2/housing_resent.csv", "unchanged");
    Path returns = workplace.root().resolve("input-samples/thamesmere");
    try (var files = Files.walk(returns)) {
      List<String> places =
          files.filter(Files::isRegularFile).map(f -> returns.relativize(f).toString()).toList();
      assertThat(places).hasSize(30);
      for (String place : places) {
        assertThat(workplace.status("thamesmere", place))
            .as(place)
            .isEqualTo(unusual.getOrDefault(place, "accepted"));
      }
    }
    assertThat(
            workplace
                .receipt("thamesmere", "2017-18/q2/housing_resent.csv")
                .get("replaces")
                .asString())
        .isEqualTo("2017-18/q2/housing.csv");
    assertThat(workplace.findings("thamesmere", "2017-18/q2/contact-centre-interim.csv"))
        .contains("value-not-a-number", "indicator-unknown");
    assertThat(workplace.findings("thamesmere", "2017-18/q2/planning-without-references.csv"))
        .contains("column-missing");
  }

  private static void noneOfTheBadReturnsLeavesAnIndicatorIncomplete(Workplace workplace) {
    List<String> figures =
        workplace.published("thamesmere", "figures/2017-18-H1.csv").lines().toList();
    assertThat(figures.stream().filter(f -> f.matches("[A-Z]+\\d+,.*,(green|amber|red),.*")))
        .hasSize(25);
    assertThat(figures).noneMatch(f -> f.contains(",incomplete,") || f.contains(",not-returned,"));
  }
}
