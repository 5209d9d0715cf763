package org.quarterday.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.period.Period;

/**
 * Rows of one return about the same action and period. Where two fill one cell differently none is
 * taken; a row that adds nothing is noted; rows that fill different cells are taken side by side.
 */
final class ActionRepeats {
  private final Draft draft;

  private record Subject(String action, Optional<Period> period) {}

  private ActionRepeats(Draft draft) {
    this.draft = draft;
  }

  /** To be called once all tables are read. */
  static void judge(Draft draft) {
    Map<Subject, List<OtherRow>> groups = new LinkedHashMap<>();
    for (OtherRow row : draft.rows) {
      if (row.kind() == TableKind.ACTIONS) {
        Subject subject = new Subject(row.fields().get("action"), row.period());
        groups.computeIfAbsent(subject, s -> new ArrayList<>()).add(row);
      }
    }
    ActionRepeats repeats = new ActionRepeats(draft);
    groups.forEach(
        (subject, rows) -> {
          if (rows.size() > 1) {
            repeats.judge(subject, rows);
          }
        });
  }

  private void judge(Subject subject, List<OtherRow> rows) {
    Map<String, String> together = new LinkedHashMap<>();
    List<OtherRow> adding = new ArrayList<>();
    boolean clash = false;
    for (OtherRow row : rows) {
      clash |= row.fields().entrySet().stream().anyMatch(cell -> differs(together, cell));
      if (!together.entrySet().containsAll(row.fields().entrySet())) {
        adding.add(row);
      }
      together.putAll(row.fields());
    }
    if (clash) {
      rows.forEach(row -> refuse(subject, row, rows));
    } else {
      rows.stream().filter(row -> !adding.contains(row)).forEach(row -> note(row, rows.get(0)));
    }
  }

  private static boolean differs(Map<String, String> together, Map.Entry<String, String> cell) {
    return together.containsKey(cell.getKey())
        && !together.get(cell.getKey()).equals(cell.getValue());
  }

  private void refuse(Subject subject, OtherRow row, List<OtherRow> rows) {
    List<String> others =
        rows.stream().filter(other -> other != row).map(o -> where(o, row)).limit(5).toList();
    String message =
        "The action "
            + subject.action()
            + " stands here and in "
            + String.join(", in ", others)
            + ", and they do not say the same. None of them was taken.";
    say(row, FindingCode.DUPLICATE_ROW, message);
    draft.rows.removeIf(taken -> taken == row);
  }

  private void note(OtherRow row, OtherRow first) {
    String message = "This row says what " + where(first, row) + " says.";
    say(row, FindingCode.REPEATED_ROW, message);
    draft.rows.removeIf(taken -> taken == row);
  }

  /** "row 7", with its sheet where that is another one. */
  private String where(OtherRow row, OtherRow from) {
    String sheet = draft.tables.get(row.table()).found.sheet.name();
    String own = draft.tables.get(from.table()).found.sheet.name();
    return "row " + row.row() + (sheet.equals(own) ? "" : " of sheet " + Typed.quote(sheet));
  }

  private void say(OtherRow row, FindingCode code, String message) {
    int column = row.columns().getOrDefault("action", 0);
    draft.add(draft.tables.get(row.table()), row.row(), column, code, message);
  }
}
