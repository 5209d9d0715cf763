package org.quarterday.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Council;
import org.quarterday.intake.PackedList;
import org.quarterday.period.Period;

/** A return while it is being read: what was found so far. */
final class Draft {
  final List<DraftTable> tables = new ArrayList<>();
  final PackedList<Entry> entries = PackedList.anywhere(new EntryForm());
  final List<OtherRow> rows = new ArrayList<>();
  final PackedList<Located> findings = PackedList.inOrder(new LocatedForm());
  final Map<String, Set<Period>> named = new HashMap<>();
  private final List<NilReturn> nils = new ArrayList<>();
  private boolean nil;
  private boolean fileRefused;

  /** Something about the whole file; an error refuses all of it. */
  void addToFile(FindingCode code, String message, String remedy) {
    findings.add(new Located(-1, 0, 0, finding(code, Optional.empty(), "", message, remedy)));
    fileRefused |= code.severity() == Severity.ERROR;
  }

  /**
   * A sheet that looks as if it were meant to hold a table.
   *
   * @param alone whether there is no other table: then nothing of the file is taken
   */
  void add(Suspicion suspicion, boolean alone) {
    findings.add(
        new Located(
            -1,
            suspicion.row(),
            suspicion.column(),
            finding(
                suspicion.code(),
                Optional.of(suspicion.place()),
                suspicion.text(),
                suspicion.message(),
                suspicion.remedy())));
    fileRefused |= alone;
  }

  /** What was noticed while the file was opened, with the row where it is about one. */
  void addToFile(FindingCode code, String message, Optional<String> sheet, Optional<Integer> row) {
    Optional<FindingPlace> place =
        row.map(number -> new FindingPlace(sheet.orElse(""), "", number, "", ""));
    findings.add(new Located(-1, row.orElse(0), 0, finding(code, place, "", message, "")));
  }

  /** Something about a cell, a row (column 0) or a sheet (row 0); an error refuses the row. */
  void add(DraftTable table, int row, int column, FindingCode code, String message, String remedy) {
    String text = column == 0 ? "" : table.text(row, column);
    Optional<FindingPlace> place = Optional.of(table.place(row, column));
    findings.add(
        new Located(table.index, row, column, finding(code, place, text, message, remedy)));
    if (code.severity() == Severity.ERROR && row != table.header().row()) {
      table.refuse(row);
    }
  }

  void add(DraftTable table, int row, int column, FindingCode code, String message) {
    add(table, row, column, code, message, "");
  }

  /** A row is about an indicator and a period, whatever it says and whether it is taken. */
  void names(String indicator, Period period) {
    named.computeIfAbsent(indicator, i -> new HashSet<>()).add(period);
  }

  /** Nothing to report: of whom and for when, where that is said too. */
  void sayNil(Answer<String> service, Answer<Period> period) {
    nil = true;
    if (service.found().isPresent() && period.found().isPresent()) {
      nils.add(new NilReturn(service.found().get(), period.found().get()));
    }
  }

  ReturnDraft done(Optional<Council> council) {
    return new ReturnDraft(
        council, tables, entries.freeze(), rows, findings.freeze(), named, nil, nils, fileRefused);
  }

  private static Finding finding(
      FindingCode code, Optional<FindingPlace> place, String text, String message, String remedy) {
    return new Finding(
        code,
        place,
        text,
        message,
        remedy.isEmpty() ? code.remedy() : remedy,
        Optional.empty(),
        Optional.empty());
  }
}
