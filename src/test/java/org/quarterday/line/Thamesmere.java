package org.quarterday.line;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The fictional royal borough of the samples. */
final class Thamesmere {
  static final String NIGHTLY = "thamesmere/nightly";
  static final String PLANNING_Q2 = "input-samples/thamesmere/2017-18/q2/planning.csv";

  /** Table 1 as the committee paper that it follows has it. */
  static final List<List<String>> TABLE_1 =
      List.of(
          List.of("Healthy, skilled and independent residents", "4", "3", "0", "7"),
          List.of("Safe and vibrant communities", "2", "2", "0", "4"),
          List.of("Growing economy, affordable housing", "4", "0", "0", "4"),
          List.of("Attractive and well-connected borough", "2", "1", "1", "4"),
          List.of("An excellent customer experience", "2", "2", "0", "4"),
          List.of("Well-managed resources delivering value for money", "2", "0", "0", "2"),
          List.of("Total", "16", "8", "1", "25"));

  private Thamesmere() {}

  static List<List<String>> table1(Workplace workplace) {
    return PaperTable.body(
        workplace.published("thamesmere", "papers/2017-18-H1/performance/paper.html"), "table-1");
  }

  /** Table 1 with one row and the total replaced. */
  static List<List<String>> table1With(List<String> row, List<String> total) {
    List<List<String>> rows = new ArrayList<>(TABLE_1);
    rows.replaceAll(r -> r.get(0).equals(row.get(0)) ? row : r);
    rows.set(rows.size() - 1, total);
    return rows;
  }

  static Workplace run(Path folder) {
    Workplace workplace = Workplace.withSamples(folder);
    Ended run = workplace.run("run", NIGHTLY);
    if (run.code() != 0) {
      throw new AssertionError(run.messages());
    }
    return workplace;
  }
}
