package org.quarterday.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Council;
import org.quarterday.intake.PackedList;
import org.quarterday.period.Period;

/**
 * A return read against the catalogue but not yet judged: the rows that could be understood, and
 * what was found while reading them. Judging it needs what the record says about its keys.
 */
public final class ReturnDraft {
  private final Optional<Council> council;
  private final List<DraftTable> tables;
  private final List<Entry> entries;
  private final List<OtherRow> rows;
  private final List<Located> findings;
  private final Map<String, Set<Period>> named;
  private final boolean nil;
  private final List<NilReturn> nils;
  private final boolean fileRefused;

  ReturnDraft(
      Optional<Council> council,
      List<DraftTable> tables,
      List<Entry> entries,
      List<OtherRow> rows,
      List<Located> findings,
      Map<String, Set<Period>> named,
      boolean nil,
      List<NilReturn> nils,
      boolean fileRefused) {
    this.council = council;
    this.tables = List.copyOf(tables);
    this.entries = PackedList.copyOf(entries);
    this.rows = List.copyOf(rows);
    this.findings = PackedList.copyOf(findings);
    this.named = Map.copyOf(named);
    this.nil = nil;
    this.nils = List.copyOf(nils);
    this.fileRefused = fileRefused;
  }

  /** Every row that could be understood, in order; some of them may yet be refused. */
  public List<Entry> entries() {
    return entries;
  }

  /** The understood rows of tables of actions, risks and notes, in order. */
  public List<OtherRow> rows() {
    return rows;
  }

  /**
   * This with rows about actions refused, because another return of the same run says otherwise.
   *
   * @param conflicting the rows, and that other return's place
   */
  public ReturnDraft without(Map<OtherRow, String> conflicting) {
    if (conflicting.isEmpty()) {
      return this;
    }
    Draft less = new Draft();
    tables.forEach(table -> less.tables.add(new DraftTable(table)));
    less.findings.addAll(findings);
    for (OtherRow row : rows) {
      String place = conflicting.get(row);
      if (place == null) {
        less.rows.add(row);
      } else {
        less.add(
            less.tables.get(row.table()),
            row.row(),
            row.columns().getOrDefault("action", 0),
            FindingCode.CONFLICTING_RETURNS,
            "The return "
                + Typed.quote(place)
                + " says something else of this action"
                + row.period().map(period -> " for " + period.words()).orElse("")
                + ". Neither was taken.");
      }
    }
    return new ReturnDraft(
        council,
        less.tables,
        entries,
        less.rows,
        less.findings.freeze(),
        named,
        nil,
        nils,
        fileRefused);
  }

  /** The sheet that each of its tables stands in, by number of table; empty for CSV. */
  public List<String> sheets() {
    return tables.stream().map(DraftTable::sheet).toList();
  }

  /** Whether it says in so many words that there is nothing to report. */
  public boolean isNil() {
    return nil;
  }

  /** Whether a row is about an indicator and a period, whatever it says. */
  public boolean names(Key key) {
    return named.getOrDefault(key.indicator(), Set.of()).contains(key.period());
  }

  /** Of whom and for when, as far as it says so. */
  public List<NilReturn> nils() {
    return nils;
  }

  /** " as 38 (b/q2.csv, Q2, D2)": what an entry says and where, at the end of a sentence. */
  public String saying(Entry entry, String place) {
    Map<Field, Integer> columns = entry.columns().byField();
    int column = columns.getOrDefault(Field.VALUE, columns.getOrDefault(Field.NUMERATOR, 0));
    FindingPlace at = tables.get(entry.table()).place(entry.row(), column);
    return DuplicateRules.said(entry.said())
        + " ("
        + place
        + (at.sheet().isEmpty() ? "" : ", " + at.sheet())
        + ", "
        + (at.cell().isEmpty() ? "row " + at.row() : at.cell())
        + ")";
  }

  /** What stands in a field's cell of an entry, as typed; empty when there is no such column. */
  String typed(Entry entry, Field field) {
    int column = entry.columns().byField().getOrDefault(field, 0);
    return tables.get(entry.table()).text(entry.row(), column);
  }

  /** What stands in a column of an entry's row, by the column's name in the contract. */
  String typed(Entry entry, String column) {
    DraftTable table = tables.get(entry.table());
    return table.text(entry.row(), table.header().column(column));
  }

  /** The council whose catalogue it was read against, if there was one. */
  Optional<Council> council() {
    return council;
  }

  List<DraftTable> tables() {
    return tables;
  }

  List<Located> findings() {
    return findings;
  }

  boolean isFileRefused() {
    return fileRefused;
  }
}
