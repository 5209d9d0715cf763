package org.quarterday.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a verdict when some of its rows would move figures that an issued paper has
 * printed: those rows are kept but held, the rest is taken.
 */
public final class Holding {
  private Holding() {}

  /**
   * @param held the entries that wait for somebody's decision, and what each would move, a sentence
   *     each
   */
  public static Verdict of(ReturnDraft draft, Verdict verdict, Map<Entry, List<String>> held) {
    if (held.isEmpty()) {
      return verdict;
    }
    List<Entry> taken = verdict.entries().stream().filter(e -> !held.containsKey(e)).toList();
    List<Finding> findings = new ArrayList<>(verdict.findings());
    held.forEach((entry, moves) -> findings.add(finding(draft, entry, moves)));
    findings.sort(
        Comparator.comparingInt(f -> f.place().map(FindingPlace::row).orElse(0))); // stable
    return new Verdict(
        status(verdict, taken),
        tables(verdict, taken, held.keySet()),
        taken,
        verdict.rows(),
        findings,
        verdict.refusedRows());
  }

  private static Verdict.Status status(Verdict verdict, List<Entry> taken) {
    if (verdict.status() == Verdict.Status.PARTLY_ACCEPTED) {
      return verdict.status();
    }
    return taken.isEmpty() && verdict.rows().isEmpty()
        ? Verdict.Status.HELD
        : Verdict.Status.ACCEPTED_WITH_QUERIES;
  }

  /** A row of which nothing was taken does not count as accepted. */
  private static List<TableRead> tables(Verdict verdict, List<Entry> taken, Set<Entry> held) {
    Set<List<Integer>> rows = new HashSet<>();
    held.forEach(e -> rows.add(List.of(e.table(), e.row())));
    taken.forEach(e -> rows.remove(List.of(e.table(), e.row())));
    List<TableRead> tables = new ArrayList<>();
    for (TableRead table : verdict.tables()) {
      int number = tables.size();
      int less = (int) rows.stream().filter(r -> r.get(0) == number).count();
      tables.add(
          new TableRead(
              table.sheet(),
              table.kind(),
              table.headerRow(),
              table.rows(),
              Math.max(0, table.accepted() - less)));
    }
    return tables;
  }

  private static Finding finding(ReturnDraft draft, Entry entry, List<String> moves) {
    Map<Field, Integer> columns = entry.columns().byField();
    int column = columns.getOrDefault(Field.VALUE, columns.getOrDefault(Field.NUMERATOR, 0));
    DraftTable table = draft.tables().get(entry.table());
    return new Finding(
        FindingCode.PERIOD_CLOSED,
        Optional.of(table.place(entry.row(), column)),
        table.text(entry.row(), column),
        "A paper that was issued has printed what this would change. It is held. "
            + String.join(" ", moves),
        FindingCode.PERIOD_CLOSED.remedy(),
        Optional.empty(),
        Optional.of(entry.key()));
  }
}
