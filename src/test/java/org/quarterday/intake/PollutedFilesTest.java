package org.quarterday.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.council.Limits;

/**
 * Clean tables, polluted in every way we know of and read without a word about how: most cells must
 * come out as they went in. {@code -Dquarterday.polluted=12} pollutes more rows, and writes the
 * loss by kind to {@code target/loss-by-kind.txt}.
 */
class PollutedFilesTest {

  private static final Integer MORE = Integer.getInteger("quarterday.polluted");

  @TempDir Path folder;

  private final Map<String, List<Double>> losses = new TreeMap<>();

  @Test
  void pollutedTablesComeOutAsTheyWentIn() throws Exception {
    List<PollutedFile> files = Polluter.files(1, MORE == null ? 2 : MORE);
    double header = 0;
    double record = 0;
    double cell = 0;
    double total = 0;
    for (PollutedFile file : files) {
      Score score = read(file);
      header += score.header();
      record += score.record();
      cell += score.cell();
      total += score.total();
    }
    String report = report(total / files.size());
    if (MORE != null) {
      Files.writeString(Path.of("target", "loss-by-kind.txt"), report);
    }

    assertThat(header / files.size()).as("headings\n%s", report).isGreaterThan(0.99);
    assertThat(record / files.size()).as("records\n%s", report).isGreaterThan(0.99);
    assertThat(cell / files.size()).as("cells\n%s", report).isGreaterThan(0.99);
  }

  private Score read(PollutedFile file) throws Exception {
    Path path = folder.resolve("polluted.csv");
    Files.write(path, file.bytes());
    PlainTables read = TableReader.read(path, "polluted.csv", Limits.STANDARD);
    assertThat(read.unreadable()).as(file.kind()).isEmpty();
    List<List<List<String>>> tables = read.tables().stream().map(PlainTable::rows).toList();
    Score score = mean(file.tables(), tables);
    losses.computeIfAbsent(file.kind(), k -> new ArrayList<>()).add(Score.FULL - score.total());
    return score;
  }

  /** Over all tables of the file; one that is missing, or was not there, scores next to nothing. */
  private static Score mean(List<List<List<String>>> right, List<List<List<String>>> read) {
    int count = Math.max(1, Math.max(right.size(), read.size()));
    double[] sums = new double[4];
    for (int i = 0; i < count; i++) {
      Score score = Score.of(table(right, i), table(read, i));
      sums[0] += score.header();
      sums[1] += score.record();
      sums[2] += score.cell();
      sums[3] += score.total();
    }
    return new Score(sums[0] / count, sums[1] / count, sums[2] / count, sums[3] / count);
  }

  private static List<List<String>> table(List<List<List<String>>> tables, int i) {
    return i < tables.size() ? tables.get(i) : List.of();
  }

  private String report(double mean) {
    StringBuilder report = new StringBuilder();
    report.append(String.format(Locale.ROOT, "%.4f of 10%n", mean));
    losses.entrySet().stream()
        .sorted(Comparator.comparing(e -> -mean(e.getValue())))
        .filter(e -> mean(e.getValue()) > 0)
        .forEach(
            e ->
                report.append(
                    String.format(Locale.ROOT, "-%.3f %s%n", mean(e.getValue()), e.getKey())));
    return report.toString();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
