package org.quarterday.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Pollutes clean tables in every way that we know of, always the same for the same seed. */
final class Polluter {

  private final Random random;
  private final int perKind;
  private final List<PollutedFile> files = new ArrayList<>();

  private Polluter(long seed, int perKind) {
    this.random = new Random(seed);
    this.perKind = perKind;
  }

  /**
   * Files of every kind.
   *
   * @param perKind how many rows of each table are polluted in each way that touches one row
   */
  static List<PollutedFile> files(long seed, int perKind) {
    Polluter polluter = new Polluter(seed, perKind);
    for (CleanTable table : CleanTable.all(seed)) {
      polluter.wholeFile(table);
      polluter.layouts(table);
      styles(table).forEach((name, style) -> polluter.add(name, table, lines(table, style), style));
      polluter.rows(table, WrittenAs.RFC, "");
      if (table.width() > 1) {
        polluter.rows(table, WrittenAs.RFC.delimiter(";").lineEnd("\n"), "; + ");
        polluter.rows(table, WrittenAs.RFC.quotingAll(), "all quoted + ");
        polluter.rows(table, WrittenAs.RFC.delimiter("\t").lineEnd("\r"), "tab, CR + ");
      }
    }
    return polluter.files;
  }

  private static Map<String, WrittenAs> styles(CleanTable table) {
    Map<String, WrittenAs> styles = new LinkedHashMap<>();
    styles.put("plain", WrittenAs.RFC);
    styles.put("line end LF", WrittenAs.RFC.lineEnd("\n"));
    styles.put("line end CR", WrittenAs.RFC.lineEnd("\r"));
    styles.put("all quoted", WrittenAs.RFC.quotingAll());
    styles.put("quote '", WrittenAs.RFC.quote("'"));
    styles.put("quote ' kept \"", WrittenAs.RFC.quote("'").quotingAll());
    styles.put("escape \\", WrittenAs.RFC.escape("\\"));
    styles.put("escape none", WrittenAs.RFC.escape(""));
    styles.put("escape \\, all quoted", WrittenAs.RFC.escape("\\").quotingAll());
    styles.put("escape none, all quoted", WrittenAs.RFC.escape("").quotingAll());
    if (table.width() > 1) {
      for (String d :
          List.of(";", "\t", "|", " ", "  ", "    ", ", ", "; ", "||", "~", "::", " | ")) {
        styles.put("delimiter [" + d + "]", WrittenAs.RFC.delimiter(d));
      }
      styles.put("delimiter [;], ' ", WrittenAs.RFC.delimiter(";").quote("'"));
      styles.put("delimiter [\t], all quoted", WrittenAs.RFC.delimiter("\t").quotingAll());
      styles.put("delimiter [ ], all quoted", WrittenAs.RFC.delimiter(" ").quotingAll());
      if (table.rows().size() > 10
          && table.rows().get(0).stream().noneMatch(name -> name.contains(" "))) {
        styles.put("delimiter [ ], as for commas", WrittenAs.RFC.delimiter(" ").quotingForCommas());
      }
      styles.put("delimiter [, ], as for commas", WrittenAs.RFC.delimiter(", ").quotingForCommas());
      styles.put("delimiter [;], as for commas", WrittenAs.RFC.delimiter(";").quotingForCommas());
    }
    return styles;
  }

  private void wholeFile(CleanTable table) {
    WrittenAs rfc = WrittenAs.RFC;
    List<String> lines = lines(table, rfc);
    String text = joined(lines, rfc);
    add("no newline at the end", table, bytes(text.substring(0, text.length() - 2)));
    add("two newlines at the end", table, bytes(text + "\r\n"));
    add("UTF-8 with a mark", table, bytes("\uFEFF" + text));
    add("UTF-16LE", table, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    add("UTF-16BE", table, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
    add("UTF-16LE without a mark", table, text.getBytes(StandardCharsets.UTF_16LE));
    add("Windows-1252", table, text.getBytes(Charset.forName("windows-1252")));
    StringBuilder mixed = new StringBuilder();
    for (String line : lines) {
      mixed.append(line).append(List.of("\r\n", "\n", "\r").get(random.nextInt(3)));
    }
    add("line ends mixed", table, bytes(mixed.toString()));
    add("states its delimiter", table, bytes("sep=,\r\n" + text));
    files.add(new PollutedFile("empty file", table.title(), new byte[0], List.of()));
    add("only headings", table.first(1), lines(table.first(1), rfc), rfc);
    add("one row", table.first(2), lines(table.first(2), rfc), rfc);
    add("two rows", table.first(3), lines(table.first(3), rfc), rfc);
    CleanTable body = new CleanTable(table.title(), table.rows().subList(1, table.rows().size()));
    add("no headings", body, lines(body, rfc), rfc);
  }

  private void layouts(CleanTable table) {
    WrittenAs rfc = WrittenAs.RFC;
    String pad = ",".repeat(table.width() - 1);
    List<String> lines = lines(table, rfc);
    if (table.width() > 1) {
      add("preamble, gap, padded", table, inserted(lines, 0, "PREAMBLE" + pad, pad), rfc);
      add(
          "preamble, gap",
          table,
          inserted(lines, 0, "Performance return", "Quarter 2; 2017/18", ""),
          rfc);
      add("preamble", table, inserted(lines, 0, "Housing performance return of quarter 2"), rfc);
      add("preamble padded", table, inserted(lines, 0, "Housing performance return" + pad), rfc);
      if (table.width() > 4) {
        add(
            "preamble of pairs",
            table,
            inserted(lines, 0, "Council,Thamesmere", "Period,Q2", ""),
            rfc);
      }
      add(
          "footnote, gap",
          table,
          inserted(lines, lines.size(), "", "Source: the council's own books"),
          rfc);
      add(
          "footnotes padded",
          table,
          inserted(lines, lines.size(), "FOOTNOTE" + pad, "FOOTNOTE" + pad),
          rfc);
      add(
          "footnote",
          table,
          inserted(lines, lines.size(), "Source: the council's own books."),
          rfc);
      secondTables(table, lines);
    }
    headings(table, lines);
    add("blank row", table, inserted(lines, Math.min(3, lines.size()), pad), rfc);
    add("blank line", table, inserted(lines, Math.min(3, lines.size()), ""), rfc);
  }

  private void secondTables(CleanTable table, List<String> lines) {
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
    both.addAll(lines(second, style));
    files.add(
        new PollutedFile(
            kind,
            table.title(),
            bytes(joined(both, WrittenAs.RFC)),
            List.of(table.rows(), second.rows())));
  }

  private static CleanTable columns(CleanTable table, int width) {
    return new CleanTable(
        table.title(), table.rows().stream().map(row -> row.subList(0, width)).toList());
  }

  private void headings(CleanTable table, List<String> lines) {
    WrittenAs rfc = WrittenAs.RFC;
    List<String> names = table.rows().get(0);
    List<List<String>> twice = new ArrayList<>(table.rows());
    twice.set(0, names.stream().map(name -> name + " " + name).toList());
    CleanTable two = new CleanTable(table.title(), twice);
    if (table.width() > 1) {
      add("headings twice", two, inserted(lines, 0, lines.get(0)), rfc);
      List<List<String>> thrice = new ArrayList<>(table.rows());
      thrice.set(0, names.stream().map(n -> n + " " + n + " " + n).toList());
      CleanTable three = new CleanTable(table.title(), thrice);
      add("headings three times", three, inserted(lines, 0, lines.get(0), lines.get(0)), rfc);
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
    add(kind, renamed, lines(renamed, WrittenAs.RFC), WrittenAs.RFC);
  }

  private void rows(CleanTable table, WrittenAs style, String prefix) {
    List<String> lines = lines(table, style);
    int count = table.rows().size();
    for (int n = 0; n < perKind; n++) {
      int r = n == 0 ? 0 : n == 1 ? count - 1 : random.nextInt(count);
      List<String> row = table.rows().get(r);
      int c = random.nextInt(row.size());
      List<String> cells = new ArrayList<>(row.stream().map(style::cell).toList());
      row(
          prefix + "stray quote",
          table,
          style,
          r,
          with(cells, c, style.quote() + cells.get(c)),
          row,
          c);
      if (row.size() > 1) {
        manyColumns(prefix, table, style, r, c, cells, lines);
      }
    }
  }

  private void manyColumns(
      String prefix,
      CleanTable table,
      WrittenAs style,
      int r,
      int c,
      List<String> cells,
      List<String> lines) {
    List<String> row = table.rows().get(r);
    String where = r == 0 ? ", headings" : "";
    List<String> more = new ArrayList<>(cells);
    more.add(c, "");
    line(
        prefix + "delimiter too many" + where,
        table,
        style,
        r,
        String.join(style.delimiter(), more));
    int g = 1 + random.nextInt(row.size() - 1);
    List<String> less = new ArrayList<>(cells);
    less.set(g - 1, less.get(g - 1) + less.remove(g));
    line(
        prefix + "delimiter missing" + where,
        table,
        style,
        r,
        String.join(style.delimiter(), less));
    for (String d : List.of(" ", ";", "\t", "|")) {
      // headings of several words, parted by spaces, nobody could tell apart
      boolean plain = r > 0 || !d.equals(" ") || row.stream().noneMatch(name -> name.contains(" "));
      if (!d.equals(style.delimiter()) && plain) {
        line(prefix + "row with [" + d + "]" + where, table, style, r, String.join(d, cells));
      }
    }
    line(prefix + "row with '" + where, table, style, r, style.quote("'").row(row));
    line(
        prefix + "row of which all is in '" + where,
        table,
        style,
        r,
        style.quote("'").quotingAll().row(row));
    List<String> unpaired = new ArrayList<>(cells);
    String whole = style.quoted(row.get(c));
    unpaired.set(c, whole.substring(0, whole.length() - 1));
    if (row.get(c).contains(style.delimiter())) {
      line(
          prefix + "closing quote missing" + where,
          table,
          style,
          r,
          String.join(style.delimiter(), unpaired));
    }
    if (!row.get(c).contains("\"") && !row.get(c).contains("\n")) {
      List<String> spaced = new ArrayList<>(cells);
      spaced.set(c, " " + whole + " ");
      line(
          prefix + "spaces around quotes" + where,
          table,
          style,
          r,
          String.join(style.delimiter(), spaced));
    }
    String inside =
        row.get(c).isEmpty() ? "" : row.get(c).charAt(0) + "\"" + row.get(c).substring(1);
    if (!inside.isEmpty() && cells.get(c).equals(row.get(c))) {
      List<String> middle = new ArrayList<>(cells);
      middle.set(c, inside);
      row(prefix + "quote in the middle", table, style, r, middle, with(row, c, inside), -1);
    }
    if (row.get(row.size() - 1).isEmpty()) {
      String cut = String.join(style.delimiter(), cells.subList(0, row.size() - 1));
      line(prefix + "row cut short", table, style, r, cut);
    }
    line(
        prefix + "row too long",
        table,
        style,
        r,
        lines.get(r) + style.delimiter() + style.delimiter());
  }

  private void row(
      String kind,
      CleanTable table,
      WrittenAs style,
      int r,
      List<String> cells,
      List<String> right,
      int c) {
    List<List<String>> rows = new ArrayList<>(table.rows());
    rows.set(r, c < 0 ? right : with(right, c, style.quote() + right.get(c)));
    List<String> lines = lines(table, style);
    lines.set(r, String.join(style.delimiter(), cells));
    String where = r == 0 ? ", headings" : "";
    add(kind + where, new CleanTable(table.title(), rows), lines, style);
  }

  private void line(String kind, CleanTable table, WrittenAs style, int r, String line) {
    List<String> lines = lines(table, style);
    lines.set(r, line);
    add(kind, table, lines, style);
  }

  private static List<String> lines(CleanTable table, WrittenAs style) {
    return new ArrayList<>(table.rows().stream().map(style::row).toList());
  }

  private static List<String> inserted(List<String> lines, int at, String... more) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(at, List.of(more));
    return all;
  }

  private static List<String> with(List<String> cells, int at, String other) {
    List<String> all = new ArrayList<>(cells);
    all.set(at, other);
    return all;
  }

  private static String joined(List<String> lines, WrittenAs style) {
    return String.join(style.lineEnd(), lines) + style.lineEnd();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void add(String kind, CleanTable table, List<String> lines, WrittenAs style) {
    add(kind, table, bytes(joined(lines, style)));
  }

  private void add(String kind, CleanTable right, byte[] bytes) {
    files.add(new PollutedFile(kind, right.title(), bytes, List.of(right.rows())));
  }
}
