package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What goes wrong in one row: delimiters, quotation marks, another dialect. */
final class RowPolluter {

  private final PollutedFiles files;
  private final CleanTable table;
  private final Random random;
  private final int perKind;

  RowPolluter(PollutedFiles files, CleanTable table, Random random, int perKind) {
    this.files = files;
    this.table = table;
    this.random = random;
    this.perKind = perKind;
  }

  /** The headings, the last row, and others taken at random. */
  void pollute(WrittenAs style, String prefix) {
    int count = table.rows().size();
    for (int n = 0; n < perKind; n++) {
      int r = n == 0 ? 0 : n == 1 ? count - 1 : random.nextInt(count);
      List<String> row = table.rows().get(r);
      OneRow one = new OneRow(style, prefix, r, row, row.stream().map(style::cell).toList());
      int c = random.nextInt(row.size());
      one.strayQuotes(c);
      if (row.size() > 1) {
        one.delimiters(c, 1 + random.nextInt(row.size() - 1));
        one.otherDialects();
        one.quotes(c);
      }
    }
  }

  /** A row as it should be, and its cells as they are written. */
  private final class OneRow {
    private final WrittenAs style;
    private final String prefix;
    private final int r;
    private final List<String> row;
    private final List<String> cells;

    OneRow(WrittenAs style, String prefix, int r, List<String> row, List<String> cells) {
      this.style = style;
      this.prefix = prefix;
      this.r = r;
      this.row = row;
      this.cells = cells;
    }

    /** A mark that belongs to the text and is written as it is: before, in and behind a cell. */
    void strayQuotes(int c) {
      String text = row.get(c);
      String written = cells.get(c);
      String mark = style.quote();
      stray("stray quote", c, mark + written, mark + text);
      stray("stray quote behind", c, written + mark, text + mark);
      if (!text.isEmpty() && written.equals(text)) {
        String inside = text.charAt(0) + mark + text.substring(1);
        stray("quote in the middle", c, inside, inside);
      }
      if (text.length() > 2 && written.equals(mark + text + mark)) {
        int at = text.length() / 2;
        String inside = text.substring(0, at) + mark + text.substring(at);
        stray("quote in a quoted cell", c, mark + inside + mark, inside);
      }
    }

    private void stray(String kind, int c, String written, String right) {
      List<List<String>> rows = new ArrayList<>(table.rows());
      rows.set(r, PollutedFiles.with(row, c, right));
      add(kind, new CleanTable(table.title(), rows), parted(PollutedFiles.with(cells, c, written)));
    }

    void delimiters(int c, int gap) {
      List<String> more = new ArrayList<>(cells);
      more.add(c, "");
      line("delimiter too many", parted(more));
      more.add(Math.min(c + 2, more.size()), "");
      line("two delimiters too many", parted(more));
      List<String> less = new ArrayList<>(cells);
      less.set(gap - 1, less.get(gap - 1) + less.remove(gap));
      line("delimiter missing", parted(less));
      if (row.get(row.size() - 1).isEmpty()) {
        line("row cut short", parted(cells.subList(0, row.size() - 1)));
      }
      line("row too long", parted(cells) + style.delimiter() + style.delimiter());
    }

    void otherDialects() {
      for (String d : List.of(" ", ";", "\t", "|", ",", ", ")) {
        // headings of several words, parted by spaces, nobody could tell apart
        boolean plain =
            r > 0 || !d.equals(" ") || row.stream().noneMatch(name -> name.contains(" "));
        if (!d.equals(style.delimiter()) && plain) {
          line("row with [" + d + "]", String.join(d, cells));
        }
      }
      line("row with '", style.quote("'").row(row));
      line("row of which all is in '", style.quote("'").quotingAll().row(row));
      line("row of which all is in \"", style.quotingAll().row(row));
    }

    void quotes(int c) {
      String whole = style.quoted(row.get(c));
      if (row.get(c).contains(style.delimiter())) {
        String unclosed = whole.substring(0, whole.length() - 1);
        line("closing quote missing", parted(PollutedFiles.with(cells, c, unclosed)));
        line("opening quote missing", parted(PollutedFiles.with(cells, c, whole.substring(1))));
      }
      if (!row.get(c).contains("\"") && !row.get(c).contains("\n")) {
        line("spaces around quotes", parted(PollutedFiles.with(cells, c, " " + whole + " ")));
      }
    }

    private String parted(List<String> some) {
      return String.join(style.delimiter(), some);
    }

    private void line(String kind, String line) {
      add(kind, table, line);
    }

    private void add(String kind, CleanTable right, String line) {
      List<String> lines = PollutedFiles.lines(table, style);
      lines.set(r, line);
      files.add(prefix + kind + (r == 0 ? ", headings" : ""), right, lines, style);
    }
  }
}
