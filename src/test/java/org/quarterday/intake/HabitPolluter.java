package org.quarterday.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What programs and people do to a whole file beside choosing its dialect. */
final class HabitPolluter {

  private final PollutedFiles files;
  private final CleanTable table;
  private final Random random;

  HabitPolluter(PollutedFiles files, CleanTable table, Random random) {
    this.files = files;
    this.table = table;
    this.random = random;
  }

  void pollute() {
    WrittenAs rfc = WrittenAs.RFC;
    List<String> lines = PollutedFiles.lines(table, rfc);
    files.add("line end CR CR LF", table, lines, rfc.lineEnd("\r\r\n"));
    files.add("a blank line behind every row", table, lines, rfc.lineEnd("\r\n\r\n"));
    String text = PollutedFiles.joined(lines, rfc);
    files.add("end of file written out", table, PollutedFiles.bytes(text + "\u001A"));
    files.add("quote `", table, PollutedFiles.lines(table, rfc.quote("`")), rfc);
    if (table.width() > 1) {
      wrapped(lines);
      titles(lines);
      decimalCommas();
      broken();
    }
    if (table.width() > 3) {
      units();
    }
  }

  private void wrapped(List<String> lines) {
    WrittenAs rfc = WrittenAs.RFC;
    List<String> all = lines.stream().map(rfc::quoted).toList();
    files.add("rows wrapped as a whole", table, all, rfc);
    List<String> semicolons =
        PollutedFiles.lines(table, rfc.delimiter(";")).stream().map(rfc::quoted).toList();
    files.add("rows wrapped as a whole, ;", table, semicolons, rfc);
    files.add(
        "headings wrapped as a whole",
        table,
        PollutedFiles.with(lines, 0, rfc.quoted(lines.get(0))),
        rfc);
    int row = 1 + random.nextInt(lines.size() - 1);
    files.add(
        "one row wrapped as a whole",
        table,
        PollutedFiles.with(lines, row, rfc.quoted(lines.get(row))),
        rfc);
    List<String> filled = new ArrayList<>(all);
    filled.replaceAll(line -> line + ",".repeat(table.width() - 1));
    files.add("rows wrapped as a whole, padded", table, filled, rfc);
  }

  private void titles(List<String> lines) {
    WrittenAs rfc = WrittenAs.RFC;
    for (String end : List.of("\r\n", "\n")) {
      files.add(
          "quoted title of two lines" + (end.length() == 1 ? ", LF" : ""),
          table,
          PollutedFiles.inserted(lines, 0, "\"Performance return\nQuarter 2, 2017/18\""),
          rfc.lineEnd(end));
    }
    files.add(
        "quoted title of two lines, gap, ;",
        table,
        PollutedFiles.inserted(
            PollutedFiles.lines(table, rfc.delimiter(";")),
            0,
            "\"Performance return\nQuarter 2; 2017/18\"",
            ""),
        rfc);
    List<String> preamble = new ArrayList<>();
    preamble.add("Performance return of the council");
    preamble.add("Made by the performance team on 4 October 2017");
    for (int i = 1; i < 11; i++) {
      preamble.add("Note " + i + ": read this before you fill in the return");
    }
    CleanTable small = table.first(6);
    List<String> above = new ArrayList<>(preamble);
    above.add("");
    above.addAll(PollutedFiles.lines(small, rfc));
    files.add("long preamble, small table", small, above, rfc);
    List<String> tabs = new ArrayList<>(preamble);
    tabs.add("");
    tabs.addAll(PollutedFiles.lines(small, rfc.delimiter("\t")));
    files.add("long preamble, small table, tab", small, tabs, rfc);
    List<String> straight = new ArrayList<>(preamble);
    straight.addAll(PollutedFiles.lines(small, rfc.delimiter(";")));
    files.add("long preamble without a gap, small table, ;", small, straight, rfc);
  }

  private void decimalCommas() {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      rows.add(row.stream().map(HabitPolluter::continental).toList());
    }
    CleanTable continental = new CleanTable(table.title(), rows);
    for (String d : List.of("#", ":", "^", "~", ";", "|", "\t")) {
      WrittenAs style = WrittenAs.RFC.delimiter(d);
      files.add(
          "decimal commas, [" + d + "]",
          continental,
          PollutedFiles.lines(continental, style),
          style);
    }
  }

  /** {@code 1,234.5%} as 1.234,5%. */
  private static String continental(String cell) {
    if (CellKind.of(cell) != CellKind.NUMBER) {
      return cell;
    }
    return cell.replace(',', '\u0000').replace('.', ',').replace('\u0000', '.');
  }

  /** A line break in a cell that is not quoted. */
  private void broken() {
    List<Integer> order = new ArrayList<>();
    for (int i = 1; i < table.rows().size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    for (int r : order) {
      List<String> row = table.rows().get(r);
      for (int c = row.size() - 1; c >= 0; c--) {
        String cell = row.get(c);
        int space = cell.indexOf(' ');
        boolean plain = space > 0 && !cell.contains("\"") && !cell.contains("\n");
        if (plain && !cell.contains(",") && CellKind.of(cell) == CellKind.TEXT) {
          String broken = cell.substring(0, space) + "\n" + cell.substring(space + 1);
          add("line break in a bare cell", r, c, broken, ",");
          if (!cell.contains(";")) {
            add("; + line break in a bare cell", r, c, broken, ";");
          }
          return;
        }
      }
    }
  }

  private void add(String kind, int r, int c, String cell, String delimiter) {
    WrittenAs style = WrittenAs.RFC.delimiter(delimiter);
    List<List<String>> rows = new ArrayList<>(table.rows());
    List<String> cells = new ArrayList<>(rows.get(r).stream().map(style::cell).toList());
    cells.set(c, cell);
    rows.set(r, PollutedFiles.with(rows.get(r), c, cell));
    List<String> lines = PollutedFiles.lines(table, style);
    lines.set(r, String.join(delimiter, cells));
    files.add(kind, new CleanTable(table.title(), rows), lines, style);
  }

  /** Below the headings, what the numbers are counted in. */
  private void units() {
    List<String> names = table.rows().get(0);
    List<String> units = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    for (int c = 0; c < names.size(); c++) {
      int column = c;
      long numbers =
          table.rows().stream()
              .skip(1)
              .filter(row -> CellKind.of(row.get(column)) == CellKind.NUMBER)
              .count();
      String unit = numbers * 2 < table.rows().size() ? "" : List.of("%", "£", "no.").get(c % 3);
      units.add(unit);
      joined.add(unit.isEmpty() ? names.get(c) : names.get(c) + " " + unit);
    }
    if (units.stream().allMatch(String::isEmpty)) {
      return;
    }
    List<List<String>> rows = new ArrayList<>(table.rows());
    rows.set(0, joined);
    CleanTable right = new CleanTable(table.title(), rows);
    List<String> lines = PollutedFiles.lines(table, WrittenAs.RFC);
    files.add(
        "units below the headings",
        right,
        PollutedFiles.inserted(lines, 1, WrittenAs.RFC.row(units)),
        WrittenAs.RFC);
    List<String> bracketed =
        units.stream().map(unit -> unit.isEmpty() ? "" : "(" + unit + ")").toList();
    List<List<String>> other = new ArrayList<>(table.rows());
    List<String> withBrackets = new ArrayList<>();
    for (int c = 0; c < names.size(); c++) {
      withBrackets.add(
          bracketed.get(c).isEmpty() ? names.get(c) : names.get(c) + " " + bracketed.get(c));
    }
    other.set(0, withBrackets);
    files.add(
        "units in brackets below the headings",
        new CleanTable(table.title(), other),
        PollutedFiles.inserted(lines, 1, WrittenAs.RFC.row(bracketed)),
        WrittenAs.RFC);
  }
}
