package org.quarterday.render.pages;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quarterday.render.Wording;

/** The page of runs as its template sees it. */
record RunsView(String council, List<Run> runs) {

  static RunsView of(RunsPage page) {
    return new RunsView(
        page.council(),
        page.runs().stream()
            .sorted(Comparator.comparing(RunsPage.Run::when).reversed())
            .map(RunsView::run)
            .toList());
  }

  record Run(String when, String job, String period, String asOf, String taken, String drawn) {}

  private static Run run(RunsPage.Run run) {
    return new Run(
        when(run.when()),
        run.job(),
        Wording.capital(run.period()),
        Wording.date(run.asOf()),
        taken(run.taken()),
        run.drawn() == 0 ? "none" : Wording.digits(run.drawn()));
  }

  private static String when(LocalDateTime when) {
    return Wording.date(when.toLocalDate())
        + ", "
        + twoDigits(when.getHour())
        + ":"
        + twoDigits(when.getMinute());
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  private static String taken(RunsPage.Taken taken) {
    List<String> parts = new ArrayList<>();
    add(parts, taken.accepted(), "accepted");
    add(parts, taken.partly(), "partly accepted");
    add(parts, taken.rejected(), "rejected");
    add(parts, taken.held(), "held");
    add(parts, taken.unchanged(), "unchanged");
    return parts.isEmpty() ? "none" : Wording.list(parts);
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(Wording.digits(count) + " " + what);
    }
  }
}
