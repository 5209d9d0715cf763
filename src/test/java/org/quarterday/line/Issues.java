package org.quarterday.line;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Issuing, correcting and looking at what was issued, as the scenarios about them do. */
final class Issues {
  private Issues() {}

  static Ended issue(Workplace workplace, String period, String... more) {
    return issueOf(workplace, "report", period, more);
  }

  static Ended issueOf(Workplace workplace, String paper, String period, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of("issue", "wexcombe", paper, "--period", period, "--by", "Pat Example"));
    words.addAll(List.of(more));
    return workplace.run(words.toArray(String[]::new));
  }

  static Ended correct(Workplace workplace, String... more) {
    List<String> words = new ArrayList<>(List.of("correct", "wexcombe"));
    words.addAll(List.of(more));
    words.addAll(List.of("--by", "Pat Example"));
    return workplace.run(words.toArray(String[]::new));
  }

  static Ended withdraw(Workplace workplace, String period, int number, String reason) {
    return workplace.run(
        "withdraw",
        "wexcombe",
        "report",
        "--period",
        period,
        "--issue",
        Integer.toString(number),
        "--reason",
        reason,
        "--by",
        "Pat Example");
  }

  static Path folder(Workplace workplace, String period, int number) {
    return workplace
        .record("wexcombe")
        .root()
        .resolve("issued")
        .resolve(period)
        .resolve("report")
        .resolve(Integer.toString(number));
  }

  static String file(Workplace workplace, String period, int number, String name) {
    return Workplace.read(folder(workplace, period, number).resolve(name));
  }
}
