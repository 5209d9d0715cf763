package org.quarterday.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** More clean tables: of numbers, of long texts, of dates, with columns that are empty. */
final class OtherTables {

  private static final List<String> PLACES =
      List.of("North", "Mill Lane", "St Anne's", "Old Town", "Quay", "Heath & Common");
  private static final List<String> WORDS =
      List.of(
          "the panel",
          "noted",
          "asked for",
          "a further report",
          "on",
          "progress",
          "and",
          "costs",
          "which",
          "had risen",
          "since",
          "April",
          "however",
          "officers",
          "would",
          "reply in writing",
          "\"as soon as may be\"",
          "(see below)",
          "before the next meeting");

  private OtherTables() {}

  /** Nothing but numbers below the headings. */
  static CleanTable readings(Random random) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("id", "flow", "level", "temp", "ph", "volts", "count"));
    for (int i = 0; i < 40; i++) {
      rows.add(
          List.of(
              text("%d", 1000 + i),
              text("%.3f", random.nextDouble() * 10),
              text("%.2f", random.nextDouble() * 3),
              text("%.1f", random.nextDouble() * 40 - 10),
              text("%.2f", 6 + random.nextDouble()),
              text("%d", 228 + random.nextInt(20)),
              text("%d", random.nextInt(5000))));
    }
    return new CleanTable("readings", rows);
  }

  /** Nothing but texts, some of them long. */
  static CleanTable minutes(Random random) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Item", "Discussion", "Decision", "Owner"));
    for (int i = 0; i < 25; i++) {
      rows.add(
          List.of(
              "Item " + (char) ('A' + i),
              sentence(random, 8 + random.nextInt(25)),
              sentence(random, 3 + random.nextInt(6)),
              pick(random, List.of("Head of Housing", "Chief Planner", "Monitoring Officer"))));
    }
    return new CleanTable("minutes", rows);
  }

  static CleanTable milestones(Random random) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Project", "Start", "Planned end", "Actual end", "Days"));
    for (int i = 0; i < 30; i++) {
      LocalDate start = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(300));
      int days = 10 + random.nextInt(200);
      rows.add(
          List.of(
              text("%s phase %d", pick(random, PLACES), 1 + i % 3),
              start.toString(),
              start.plusDays(days).toString(),
              random.nextBoolean() ? "" : start.plusDays(days + random.nextInt(30)).toString(),
              text("%d", days)));
    }
    return new CleanTable("milestones", rows);
  }

  /** One column is empty, another nearly. */
  static CleanTable stock(Random random) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Code", "Depot", "Spare", "Held", "Ordered", "Note"));
    for (int i = 0; i < 35; i++) {
      rows.add(
          List.of(
              text("ST-%04d", random.nextInt(10_000)),
              pick(random, PLACES),
              "",
              text("%d", random.nextInt(400)),
              random.nextInt(3) > 0 ? "" : text("%d", random.nextInt(90)),
              random.nextInt(9) > 0 ? "" : sentence(random, 5)));
    }
    return new CleanTable("stock", rows);
  }

  /** Headings that are numbers. */
  static CleanTable years(Random random) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Area", "2013", "2014", "2015", "2016", "2017"));
    for (int i = 0; i < 20; i++) {
      List<String> row = new ArrayList<>(List.of(text("%s %d", pick(random, PLACES), i + 1)));
      while (row.size() < 6) {
        row.add(text("%.1f", random.nextDouble() * 100));
      }
      rows.add(row);
    }
    return new CleanTable("years", rows);
  }

  /** Headings that are dates, above whole numbers. */
  static CleanTable accidents(Random random) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Road", "01/04/2017", "01/05/2017", "01/06/2017", "01/07/2017"));
    for (int i = 0; i < 15; i++) {
      List<String> row = new ArrayList<>(List.of(text("B%d", 4000 + random.nextInt(900))));
      while (row.size() < 5) {
        row.add(text("%d", random.nextInt(30)));
      }
      rows.add(row);
    }
    return new CleanTable("accidents", rows);
  }

  static CleanTable pair(Random random) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Question", "Answers"));
    for (int i = 0; i < 12; i++) {
      rows.add(List.of(sentence(random, 6) + "?", text("%d", random.nextInt(2000))));
    }
    return new CleanTable("pair", rows);
  }

  private static String sentence(Random random, int words) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      boolean comma = i < words - 1 && random.nextInt(7) == 0;
      some.add(pick(random, WORDS) + (comma ? "," : ""));
    }
    return String.join(" ", some);
  }

  private static String pick(Random random, List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
