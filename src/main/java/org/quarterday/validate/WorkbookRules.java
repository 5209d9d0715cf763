package org.quarterday.validate;

import java.util.Map;
import java.util.TreeMap;
import org.quarterday.intake.Cell;
import org.quarterday.intake.Row;
import org.quarterday.intake.Trait;

/** What a workbook does not show: formulas behind numbers, and rows, columns and sheets hidden. */
final class WorkbookRules {
  private final DraftTable table;
  private final Judgement judgement;
  private final Map<Integer, Integer> formulas = new TreeMap<>();
  private final Map<Integer, Integer> firstFormula = new TreeMap<>();
  private final Map<Integer, Integer> hiddenColumns = new TreeMap<>();
  private int hiddenFrom;
  private int hiddenTo;

  private WorkbookRules(DraftTable table, Judgement judgement) {
    this.table = table;
    this.judgement = judgement;
  }

  /** Looks at the rows that are taken. */
  static void judge(Judgement judgement) {
    for (DraftTable table : judgement.tables()) {
      if (!table.found.sheet.isPlain() && table.rows() > table.refusedRows()) {
        new WorkbookRules(table, judgement).look();
      }
    }
  }

  private void look() {
    boolean sheetHidden = table.found.sheet.hidden();
    for (Row row : table.found.rows) {
      if (!table.refuses(row.number())) {
        look(row, sheetHidden);
      }
    }
    sayHiddenRows();
    if (sheetHidden) {
      add(0, 0, FindingCode.HIDDEN_CONTENT, "The sheet is hidden, and its values were taken.");
    }
    int header = table.header().row();
    hiddenColumns.forEach(
        (column, count) ->
            add(
                header,
                column,
                FindingCode.HIDDEN_CONTENT,
                "The column is hidden, and " + cells(count) + " taken."));
    formulas.forEach(
        (column, count) ->
            add(
                firstFormula.get(column),
                column,
                FindingCode.FORMULA_RESULT_USED,
                "The stored "
                    + (count == 1 ? "result of a formula was" : "results of formulas were")
                    + " used in "
                    + (count == 1 ? "this cell" : count + " cells of this column")
                    + "."));
  }

  private static String cells(int count) {
    return count == 1 ? "1 cell of it was" : count + " cells of it were";
  }

  private void look(Row row, boolean sheetHidden) {
    int filled = 0;
    int hidden = 0;
    for (Heading heading : table.header().headings()) {
      Cell cell = row.cell(heading.isRead() ? heading.column() : row.width() + 1);
      if (!cell.isBlank()) {
        filled++;
        hidden += cell.has(Trait.HIDDEN) ? 1 : 0;
        if (cell.has(Trait.FORMULA)) {
          formulas.merge(cell.column(), 1, Integer::sum);
          firstFormula.putIfAbsent(cell.column(), row.number());
        }
      }
    }
    if (sheetHidden || hidden == 0) {
      sayHiddenRows();
    } else if (hidden == filled) {
      hiddenFrom = hiddenFrom == 0 ? row.number() : hiddenFrom;
      hiddenTo = row.number();
    } else {
      sayHiddenRows();
      countHiddenCells(row);
    }
  }

  private void countHiddenCells(Row row) {
    for (Heading heading : table.header().headings()) {
      Cell cell = row.cell(heading.column());
      if (heading.isRead() && !cell.isBlank() && cell.has(Trait.HIDDEN)) {
        hiddenColumns.merge(heading.column(), 1, Integer::sum);
      }
    }
  }

  /** One query for a run of hidden rows, such as a filter leaves. */
  private void sayHiddenRows() {
    if (hiddenFrom > 0) {
      String rows =
          hiddenFrom == hiddenTo
              ? "This row is hidden, and its values were taken."
              : "Rows "
                  + hiddenFrom
                  + " to "
                  + hiddenTo
                  + " are hidden, and their values were taken.";
      add(hiddenFrom, 0, FindingCode.HIDDEN_CONTENT, rows);
    }
    hiddenFrom = 0;
    hiddenTo = 0;
  }

  private void add(int row, int column, FindingCode code, String message) {
    judgement.add(table, row, column, code, new Objection("", message, ""));
  }
}
