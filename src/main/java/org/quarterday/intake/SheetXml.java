package org.quarterday.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of one sheet of a workbook, read from front to back. */
final class SheetXml {

  private static final int LAST_ROW = 1_048_576;
  private static final int MERGE_COST = 10;

  /** In points for a row, in characters for a column. */
  private static final BigDecimal LEAST_SEEN = new BigDecimal("0.5");

  private static final Pattern RANGE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?");

  private final XmlPart xml;
  private final CellXml cells;
  private final Budget budget;
  private final boolean sheetHidden;
  private final BitSet hiddenColumns = new BitSet();
  private final RowBuilder builder = new RowBuilder();
  private RowList rows = new RowList();
  private final List<Region> merges = new ArrayList<>();

  SheetXml(XmlPart xml, CellXml cells, Budget budget, boolean sheetHidden) {
    this.xml = xml;
    this.cells = cells;
    this.budget = budget;
    this.sheetHidden = sheetHidden;
  }

  Sheet read(String name) throws IOException {
    xml.nextChild(0);
    while (xml.nextChild(1)) {
      switch (xml.name()) {
        case "cols" -> readColumns();
        case "sheetData" -> readRows();
        case "mergeCells" -> readMerges();
        default -> {
          // page layout, notes, filters: nothing that changes what a cell says
        }
      }
    }
    return new Sheet(Optional.of(name), sheetHidden, withMerges(), merges);
  }

  private void readColumns() throws IOException {
    while (xml.nextChild(2)) {
      int first = xml.number("min", 0);
      int last = Math.min(xml.number("max", 0), 1 << 14);
      boolean unseen = xml.isTrue("hidden") || isNothing("width");
      if (unseen && first > 0 && first <= last) {
        hiddenColumns.set(first, last + 1);
      }
    }
  }

  /** Whether a width or height is so small that nothing can be seen. */
  private boolean isNothing(String size) {
    String written = xml.attribute(size).orElse("");
    return !written.isEmpty()
        && StoredNumber.of(written).filter(n -> n.compareTo(LEAST_SEEN) < 0).isPresent();
  }

  private void readRows() throws IOException {
    int previous = 0;
    boolean inOrder = true;
    while (xml.nextChild(2)) {
      int number = xml.number("r", previous + 1);
      if (number < 1 || number > LAST_ROW) {
        throw new IOException("no row " + number);
      }
      inOrder &= number > previous;
      previous = number;
      readRow(number, sheetHidden || xml.isTrue("hidden") || isNothing("ht"));
    }
    if (!inOrder) {
      List<Row> sorted = new ArrayList<>(rows);
      sorted.sort(Comparator.comparingInt(Row::number));
      rows = new RowList();
      for (Row row : sorted) {
        if (!rows.isEmpty() && rows.number(rows.size() - 1) == row.number()) {
          throw new IOException("row " + row.number() + " stands twice");
        }
        rows.add(row);
      }
    }
  }

  private void readRow(int number, boolean hidden) throws IOException {
    int column = 0;
    while (xml.nextChild(3)) {
      if (!xml.name().equals("c")) {
        continue;
      }
      column = column(xml.attribute("r").orElse(""), column + 1);
      cells.read(xml);
      if (cells.isBlank()) {
        continue;
      }
      if (column <= builder.column()) {
        throw new IOException("cells of row " + number + " are out of order");
      }
      int gap = column - builder.column() - 1;
      budget.spend(number, column, cells.text().length());
      budget.spendCells(gap + cells.extraCost());
      builder.upTo(column);
      int bits = hidden || hiddenColumns.get(column) ? Trait.HIDDEN.bit() : 0;
      builder.put(cells.text(), cells.value(), cells.traits() | bits);
    }
    Row row = builder.build(number);
    if (!row.isBlank()) {
      budget.spendRow();
      rows.add(row);
    }
  }

  private void readMerges() throws IOException {
    while (xml.nextChild(2)) {
      Matcher range = RANGE.matcher(xml.attribute("ref").orElse(""));
      if (range.matches() && range.group(3) != null) {
        budget.spendCells(MERGE_COST);
        int row = Integer.parseInt(range.group(2));
        int column = column(range.group(1), 1);
        int otherRow = Integer.parseInt(range.group(4));
        int otherColumn = column(range.group(3), 1);
        merges.add(
            new Region(
                Math.min(row, otherRow),
                Math.min(column, otherColumn),
                Math.max(row, otherRow),
                Math.max(column, otherColumn)));
      }
    }
  }

  private List<Row> withMerges() throws LimitExceeded {
    if (merges.isEmpty()) {
      return rows;
    }
    Map<Integer, List<Region>> byPlace = new HashMap<>();
    for (Region merge : merges) {
      for (int i = rows.firstAt(merge.firstRow()); i < rows.size(); i++) {
        if (rows.number(i) > merge.lastRow()) {
          break;
        }
        budget.spendCells(MERGE_COST);
        byPlace.computeIfAbsent(i, place -> new ArrayList<>()).add(merge);
      }
    }
    List<Row> marked = new RowList();
    for (int place = 0; place < rows.size(); place++) {
      List<Region> found = byPlace.get(place);
      Row row = rows.get(place);
      marked.add(found == null ? row : row.withMerges(List.copyOf(found)));
    }
    return marked;
  }

  /** The column in an address such as D9; the one expected when there is no address. */
  private static int column(String address, int expected) {
    int column = 0;
    for (int i = 0; i < address.length() && i < 4; i++) {
      char c = address.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
    }
    return column == 0 ? expected : column;
  }
}
