package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A clean table such as councils keep, headings first; all of it is made up.
 *
 * @param title what it is, for the names of failures
 */
record CleanTable(String title, List<List<String>> rows) {

  private static final List<String> WARDS =
      List.of("Abbey", "Bridge Street", "Castle", "Dock & Harbour", "Élan Vale", "Fairfield");
  private static final List<String> SERVICES =
      List.of("Housing", "Planning", "Finance", "Leisure", "Waste", "Customer services");
  private static final List<String> SENTENCES =
      List.of(
          "On target, with a little help from the weather",
          "Fewer calls than last year",
          "The \"fast track\" took longer, not less, than planned",
          "See the note",
          "Two officers left; recruitment is under way",
          "Work at St Mary's began late, and will end late",
          "New bins",
          "£12 a household");

  static List<CleanTable> all(long seed) {
    Random random = new Random(seed);
    return List.of(
        spending(random),
        indicators(random),
        wide(random),
        contacts(random),
        few(),
        oneColumn(),
        OtherTables.readings(random),
        OtherTables.minutes(random),
        OtherTables.milestones(random),
        OtherTables.stock(random),
        OtherTables.years(random),
        OtherTables.accidents(random),
        OtherTables.pair(random));
  }

  int width() {
    return rows.get(0).size();
  }

  CleanTable first(int count) {
    return new CleanTable(title, rows.subList(0, Math.min(count, rows.size())));
  }

  private static CleanTable spending(Random random) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Date",
            "Time",
            "Units",
            "OrderCode",
            "Price",
            "Category",
            "Description",
            "Link",
            "Remarks"));
    for (int i = 0; i < 60; i++) {
      rows.add(
          List.of(
              date(random),
              text("%02d:%02d:%02d", random.nextInt(24), random.nextInt(60), random.nextInt(60)),
              text("%d", 1 + random.nextInt(60)),
              text("PO%05d", random.nextInt(100_000)),
              text("%d.%02d", random.nextInt(900), random.nextInt(100)),
              pick(random, List.of("Stationery", "Repairs", "IT", "Street furniture", "Travel")),
              pick(random, SENTENCES),
              text("https://orders.thamesmere.example/view?id=%d", random.nextInt(10_000)),
              random.nextInt(3) == 0 ? pick(random, SENTENCES) : ""));
    }
    return new CleanTable("spending", rows);
  }

  private static CleanTable indicators(Random random) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("KPI ref", "Service", "Period", "Actual", "Target", "Spend", "Commentary"));
    for (int i = 0; i < 30; i++) {
      rows.add(
          List.of(
              text("HOU %d", i + 1),
              pick(random, SERVICES),
              text("Q%d 2017/18", 1 + random.nextInt(4)),
              text("%d.%d%%", random.nextInt(100), random.nextInt(10)),
              text("%d%%", random.nextInt(100)),
              text("£%,d.%02d", random.nextInt(90_000), random.nextInt(100)),
              commentary(random)));
    }
    return new CleanTable("indicators", rows);
  }

  private static String commentary(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> pick(random, SENTENCES) + "\n" + pick(random, SENTENCES);
      default -> pick(random, SENTENCES);
    };
  }

  private static CleanTable wide(Random random) {
    List<List<String>> rows = new ArrayList<>();
    List<String> names = new ArrayList<>(List.of("Ward"));
    for (int year = 2014; year < 2018; year++) {
      for (String month : List.of("Jan", "Mar", "May", "Jul", "Sep", "Nov")) {
        names.add(month + " " + year);
      }
    }
    rows.add(names);
    for (int i = 0; i < 20; i++) {
      List<String> row = new ArrayList<>(List.of(pick(random, WARDS)));
      while (row.size() < names.size()) {
        row.add(random.nextInt(8) == 0 ? "" : text("%,d", random.nextInt(40_000)));
      }
      rows.add(row);
    }
    return new CleanTable("wide", rows);
  }

  private static CleanTable contacts(Random random) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Team", "Service", "E-mail", "Opening hours", "Note"));
    for (int i = 0; i < 25; i++) {
      String service = pick(random, SERVICES);
      rows.add(
          List.of(
              text("%s team %c", service, 'A' + i),
              service,
              text("team%d@thamesmere.example", i),
              pick(random, List.of("9 to 5", "10 to 4, closed on Fridays", "by appointment")),
              random.nextInt(2) == 0 ? "" : pick(random, SENTENCES)));
    }
    return new CleanTable("contacts", rows);
  }

  private static CleanTable few() {
    return new CleanTable(
        "few",
        List.of(
            List.of("Action", "Status", "Due", "Owner"),
            List.of("A1", "On track", "31/03/2018", "Head of Housing"),
            List.of("A2", "Late, but moving", "30/06/2018", "Head of Planning"),
            List.of("A3", "Done", "01/12/2017", ""),
            List.of("A4", "Not begun", "31/12/2018", "Head of Finance")));
  }

  private static CleanTable oneColumn() {
    List<List<String>> rows = new ArrayList<>(List.of(List.of("Ward")));
    WARDS.forEach(ward -> rows.add(List.of(ward)));
    rows.add(List.of("Smith, Jones and Green"));
    rows.add(List.of("Riverside"));
    return new CleanTable("one column", rows);
  }

  private static String date(Random random) {
    return text(
        "%02d/%02d/%d", 1 + random.nextInt(28), 1 + random.nextInt(12), 2015 + random.nextInt(3));
  }

  private static String pick(Random random, List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
