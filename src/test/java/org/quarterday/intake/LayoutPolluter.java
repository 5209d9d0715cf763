package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What stands around a table: titles, footnotes, headings in several rows, other tables. */
final class LayoutPolluter {

  private final PollutedFiles files;
  private final CleanTable table;
  private final Random random;

  LayoutPolluter(PollutedFiles files, CleanTable table, Random random) {
    this.files = files;
    this.table = table;
    this.random = random;
  }

  void pollute() {
    WrittenAs rfc = WrittenAs.RFC;
    String pad = ",".repeat(table.width() - 1);
    List<String> lines = PollutedFiles.lines(table, rfc);
    if (table.width() > 1) {
      files.add(
          "preamble, gap, padded",
          table,
          PollutedFiles.inserted(lines, 0, "PREAMBLE" + pad, pad),
          rfc);
      files.add(
          "preamble, gap",
          table,
          PollutedFiles.inserted(lines, 0, "Performance return", "Quarter 2; 2017/18", ""),
          rfc);
      files.add(
          "preamble",
          table,
          PollutedFiles.inserted(lines, 0, "Housing performance return of quarter 2"),
          rfc);
      files.add(
          "preamble padded",
          table,
          PollutedFiles.inserted(lines, 0, "Housing performance return" + pad),
          rfc);
      if (table.width() > 4) {
        files.add(
            "preamble of pairs",
            table,
            PollutedFiles.inserted(lines, 0, "Council,Thamesmere", "Period,Q2", ""),
            rfc);
      }
      files.add(
          "footnote, gap",
          table,
          PollutedFiles.inserted(lines, lines.size(), "", "Source: the council's own books"),
          rfc);
      files.add(
          "footnotes padded",
          table,
          PollutedFiles.inserted(lines, lines.size(), "FOOTNOTE" + pad, "FOOTNOTE" + pad),
          rfc);
      files.add(
          "footnote",
          table,
          PollutedFiles.inserted(lines, lines.size(), "Source: the council's own books."),
          rfc);
      secondTables(lines);
    }
    headings(lines);
    files.add(
        "blank row", table, PollutedFiles.inserted(lines, Math.min(3, lines.size()), pad), rfc);
    files.add(
        "blank line", table, PollutedFiles.inserted(lines, Math.min(3, lines.size()), ""), rfc);
  }

  private void secondTables(List<String> lines) {
    WrittenAs rfc = WrittenAs.RFC;
    CleanTable less = columns(table, table.width() - 1);
    two("second table, same headings", table, table, lines, List.of());
    two("second table, less", table, less, lines, List.of());
    two("second table, gap, less", table, less, lines, List.of(""));
    two(
        "second table, gap and title",
        table,
        less,
        lines,
        List.of("", "Second half of the year", ""));
    List<String> lesser = PollutedFiles.lines(less, WrittenAs.RFC);
    two("second table, the first has less", less, table, lesser, List.of());
    two("second table, gap, the first has less", less, table, lesser, List.of(""));
    List<List<String>> more = new ArrayList<>();
    for (List<String> row : table.rows()) {
      List<String> wider = new ArrayList<>(row);
      wider.add(more.isEmpty() ? "Checked" : "yes");
      more.add(wider);
    }
    CleanTable wider = new CleanTable(table.title(), more);
    two("second table, more", table, wider, lines, List.of());
    CleanTable other =
        new CleanTable(
            "visits",
            List.of(
                List.of("Site", "Visits", "Cost"),
                List.of("Library", "1204", "12.50"),
                List.of("Museum", "988", "3.25"),
                List.of("Pool", "12000", "18.00")));
    if (table.width() > 3) {
      two("second table, gap, another", table, other, lines, List.of("", ""));
      two("second table, another", table, other, lines, List.of());
    }
    two(
        "second table, same, other delimiter",
        table,
        table,
        lines,
        List.of(""),
        rfc.delimiter(";"));
  }

  private void two(
      String kind, CleanTable table, CleanTable second, List<String> lines, List<String> between) {
    two(kind, table, second, lines, between, WrittenAs.RFC);
  }

  private void two(
      String kind,
      CleanTable table,
      CleanTable second,
      List<String> lines,
      List<String> between,
      WrittenAs style) {
    List<String> both = new ArrayList<>(lines);
    both.addAll(between);
    both.addAll(PollutedFiles.lines(second, style));
    files.add(
        kind,
        table.title(),
        PollutedFiles.bytes(PollutedFiles.joined(both, WrittenAs.RFC)),
        List.of(table.rows(), second.rows()));
  }

  private static CleanTable columns(CleanTable table, int width) {
    return new CleanTable(
        table.title(), table.rows().stream().map(row -> row.subList(0, width)).toList());
  }

  private void headings(List<String> lines) {
    WrittenAs rfc = WrittenAs.RFC;
    List<String> names = table.rows().get(0);
    List<List<String>> twice = new ArrayList<>(table.rows());
    twice.set(0, names.stream().map(name -> name + " " + name).toList());
    CleanTable two = new CleanTable(table.title(), twice);
    if (table.width() > 1) {
      files.add("headings twice", two, PollutedFiles.inserted(lines, 0, lines.get(0)), rfc);
      List<List<String>> thrice = new ArrayList<>(table.rows());
      thrice.set(0, names.stream().map(n -> n + " " + n + " " + n).toList());
      CleanTable three = new CleanTable(table.title(), thrice);
      files.add(
          "headings three times",
          three,
          PollutedFiles.inserted(lines, 0, lines.get(0), lines.get(0)),
          rfc);
    }
    if (table.width() > 3) {
      List<String> same = new ArrayList<>(names);
      same.set(1, same.get(2));
      heading("two headings alike", table, same);
      List<String> empty = new ArrayList<>(names);
      empty.set(random.nextInt(names.size()), "");
      heading("a heading empty", table, empty);
    }
  }

  private void heading(String kind, CleanTable table, List<String> names) {
    List<List<String>> rows = new ArrayList<>(table.rows());
    rows.set(0, names);
    CleanTable renamed = new CleanTable(table.title(), rows);
    files.add(kind, renamed, PollutedFiles.lines(renamed, WrittenAs.RFC), WrittenAs.RFC);
  }
}
