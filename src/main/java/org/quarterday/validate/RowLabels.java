package org.quarterday.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.intake.Cell;
import org.quarterday.intake.Row;
import org.quarterday.intake.Sheet;

/** What the rows of a table say that they are about, as typed, for lists of findings. */
public final class RowLabels {
  private static final int LONGEST = 120;

  private final SheetView sheet;
  private final List<Integer> naming = new ArrayList<>();
  private final List<Integer> dating = new ArrayList<>();

  /** Of a table that was found under this row of headings. */
  public RowLabels(Sheet sheet, TableKind kind, int headerRow) {
    this.sheet = new SheetView(sheet);
    String name =
        switch (kind) {
          case INDICATORS -> HeaderRow.INDICATOR;
          case ACTIONS -> "action";
          case RISKS -> "risk";
          case NOTES -> "kind";
        };
    List<Cell> headings = this.sheet.row(headerRow).map(Row::cells).orElse(List.of());
    for (Cell heading : headings) {
      String read = Headers.nameOf(kind, Typed.words(heading.text())).orElse("");
      if (read.equals(name) && !Heading.isForInformation(heading.text())) {
        naming.add(heading.column());
      } else if (read.equals(HeaderRow.PERIOD)) {
        dating.add(heading.column());
      }
    }
  }

  /** The indicator, action, risk or kind of note that a row names. */
  public String about(int row) {
    return said(row, naming);
  }

  /** The period that a row names; empty when something around it says so. */
  public String period(int row) {
    return said(row, dating);
  }

  private String said(int number, List<Integer> columns) {
    Optional<Row> row = sheet.row(number);
    if (row.isEmpty()) {
      return "";
    }
    List<String> texts = new ArrayList<>();
    for (int column : columns) {
      String text = Typed.words(sheet.text(row.get(), column));
      if (!text.isEmpty() && !texts.contains(text)) {
        texts.add(text);
      }
    }
    String said = String.join(", ", texts);
    return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
  }
}
