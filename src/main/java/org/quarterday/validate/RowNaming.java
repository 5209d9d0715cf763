package org.quarterday.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quarterday.council.Spelling;
import org.quarterday.intake.Row;

/** Which indicator a row is about: all columns that name it are read, and must not disagree. */
final class RowNaming {
  private static final int LONGEST_TOTAL = 60;
  private static final Pattern TOTAL =
      Pattern.compile("(sub ?|grand |overall )?totals?( .*)?|.* (sub ?)?totals?|averages?|overall");

  /** The sign of a footnote, which stands under a table where indicators are named. */
  private static final Pattern MARK = Pattern.compile("\\(?[0-9*\u2020\u2021]{1,2}[.)\\]]?");

  private final Draft draft;
  private final DraftTable table;
  private final Ground ground;
  private final Names names;
  private final int[] namingColumns;
  private final Map<String, String> remedies = new HashMap<>();

  RowNaming(Draft draft, DraftTable table, Ground ground, Names names) {
    this.draft = draft;
    this.table = table;
    this.ground = ground;
    this.names = names;
    this.namingColumns = table.header().columns(HeaderRow.INDICATOR);
  }

  /**
   * Whether a row names no indicator but adds up others, as "Total" and "Sub-total Housing" do, or
   * is a footnote; then it is noted.
   */
  boolean isAside(Row row) {
    int at = 0;
    for (int column : namingColumns) {
      String text = table.found.sheet.text(row, column);
      if (Typed.isBlank(text)) {
        continue;
      }
      if (!names.hasCatalogue()
          || text.length() > LONGEST_TOTAL
          || names.indicator(text).isPresent()) {
        return false;
      }
      boolean aside =
          TOTAL.matcher(Spelling.key(text)).matches()
              || MARK.matcher(Typed.tidy(text)).matches() && !holdsANumber(row);
      if (!aside) {
        return false;
      }
      at = at == 0 ? column : at;
    }
    if (at == 0) {
      return false;
    }
    String text = Typed.quote(table.found.sheet.text(row, at));
    draft.add(
        table, row.number(), at, FindingCode.ROW_IGNORED, "The row " + text + " was not read.");
    return true;
  }

  private boolean holdsANumber(Row row) {
    for (Heading heading : table.header().headings()) {
      String text = row.text(heading.column());
      boolean value = HeaderRow.isNumber(heading.name()) && text.length() < 60;
      if (value && NumberText.read(text, "").kind() == NumberReading.Kind.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /** The code that the naming columns agree on; empty, with a finding, where they do not. */
  String code(Row row) {
    String code = "";
    String unknown = "";
    int unknownColumn = namingColumns[0];
    for (int column : namingColumns) {
      String text = table.found.sheet.text(row, column);
      if (Typed.isBlank(text)) {
        continue;
      }
      Optional<String> found = names.indicator(text);
      if (found.isEmpty()) {
        unknownColumn = unknown.isEmpty() ? column : unknownColumn;
        unknown = unknown.isEmpty() ? text : unknown;
      } else if (code.isEmpty()) {
        code = found.get();
      } else if (!found.get().equals(code) && names.hasCatalogue()) {
        refuse(
            row,
            column,
            FindingCode.INDICATOR_UNKNOWN,
            "This row names two indicators: "
                + ground.label(code)
                + " and "
                + ground.label(found.get())
                + ".",
            "Make all columns that name the indicator say the same one.");
        return "";
      }
    }
    if (code.isEmpty()) {
      sayUnknown(row, unknown, unknownColumn);
    }
    return code;
  }

  private void sayUnknown(Row row, String text, int column) {
    if (text.isEmpty()) {
      refuse(
          row,
          column,
          FindingCode.INDICATOR_UNKNOWN,
          "This row does not say which indicator it is about.",
          "Write the indicator's code or name in the row.");
      return;
    }
    refuse(
        row,
        column,
        FindingCode.INDICATOR_UNKNOWN,
        Typed.quote(text) + " is not an indicator of this council.",
        remedies.computeIfAbsent(
            text,
            typed ->
                names
                    .nearestIndicator(typed)
                    .map(near -> "Did you mean " + near + "? " + usualRemedy())
                    .orElse("")));
  }

  private static String usualRemedy() {
    return FindingCode.INDICATOR_UNKNOWN.remedy();
  }

  private void refuse(Row row, int column, FindingCode code, String message, String remedy) {
    draft.add(table, row.number(), column, code, message, remedy);
  }
}
