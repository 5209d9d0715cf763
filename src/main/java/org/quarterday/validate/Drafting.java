package org.quarterday.validate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Council;
import org.quarterday.council.Spelling;
import org.quarterday.intake.Readable;
import org.quarterday.intake.Row;
import org.quarterday.intake.Sheet;
import org.quarterday.intake.Unreadable;

/**
 * Reads a return against a council's catalogue: which tables there are, what each row is about and
 * what it says. What the record has to say about it comes later, in {@link Validator}.
 */
public final class Drafting {
  private final ReturnInput input;
  private final ReturnForm form;
  private final Ground ground;
  private final Names names;
  private final Draft draft = new Draft();

  private Drafting(ReturnInput input, ReturnForm form, Optional<Council> council, LocalDate asOf) {
    this.input = input;
    this.form = form;
    this.ground = new Ground(council, asOf);
    this.names = new Names(council);
  }

  /**
   * @param asOf the day it is judged on: it decides what is not due yet
   */
  public static ReturnDraft draft(
      ReturnInput input, Council council, ReturnForm form, LocalDate asOf) {
    return new Drafting(input, form, Optional.of(council), asOf).read();
  }

  /** Names stand for themselves, and the year begins in April. */
  static ReturnDraft draftWithoutCatalogue(ReturnInput input, ReturnForm form, LocalDate asOf) {
    return new Drafting(input, form, Optional.empty(), asOf).read();
  }

  private ReturnDraft read() {
    input.reading().unreadable().ifPresent(this::sayUnreadable);
    input.reading().readable().ifPresent(this::read);
    return draft.done(ground.council());
  }

  private void sayUnreadable(Unreadable file) {
    FindingCode code =
        switch (file.reason()) {
          case EMPTY -> FindingCode.NOT_A_RETURN;
          case ENCRYPTED -> FindingCode.FILE_ENCRYPTED;
          case TOO_LARGE -> FindingCode.FILE_TOO_LARGE;
          case DAMAGED, NOT_A_PLAIN_FILE, CANNOT_BE_OPENED, NO_TABLE_FORMAT ->
              FindingCode.FILE_UNREADABLE;
        };
    draft.addToFile(code, file.detail(), "");
  }

  private void read(Readable file) {
    Map<String, String> stated = new HashMap<>();
    form.columns().forEach((heading, name) -> stated.put(Spelling.key(heading), name));
    Headers headers = new Headers(ground.yearStarts(), stated);
    TableFinder finder = new TableFinder(headers, names, form.headerRow());
    for (Sheet sheet : file.sheets()) {
      if (form.sheet().map(s -> Spelling.same(s, sheet.name().orElse(""))).orElse(true)) {
        SheetParts.find(sheet, headers, names, form.headerRow(), finder);
      }
    }
    FileRemarks.say(file.remarks(), draft);
    if (finder.tables().isEmpty()) {
      sayNoTable(finder);
    }
    boolean alone = finder.tables().isEmpty();
    for (Suspicion suspicion : finder.suspicions()) {
      // beside a table, a list of names or definitions is no fault
      if (alone || suspicion.holdsValues(names)) {
        draft.add(suspicion, alone);
      }
    }
    for (FoundTable found : finder.tables()) {
      read(new DraftTable(draft.tables.size(), found));
    }
    ActionRepeats.judge(draft);
  }

  private void sayNoTable(TableFinder finder) {
    if (finder.saysNilWithoutTable()) {
      FoundTable none = FoundTable.nothing();
      Surroundings around = surroundings();
      draft.sayNil(around.service(none), around.periods(none).period());
      return;
    }
    if (finder.suspicions().isEmpty()) {
      draft.addToFile(
          FindingCode.NOT_A_RETURN,
          form.sheet()
              .map(s -> "No table of a return was found on a sheet called " + Typed.quote(s) + ".")
              .orElse("No row of headings of a return was found in this file."),
          "");
    }
  }

  private void read(DraftTable table) {
    draft.tables.add(table);
    FoundTable found = table.found;
    Surroundings around = surroundings();
    if (!found.continued) {
      sayHeadings(table);
      sayNumbersWithoutValues(table);
    }
    RowPeriods periods = new RowPeriods(found, around.periods(found), ground.yearStarts());
    Answer<String> service = around.service(found);
    if (table.header().kind() == TableKind.INDICATORS) {
      new IndicatorRows(draft, table, ground, names, periods, service).read();
    } else {
      new OtherRows(draft, table, ground, names, periods, service).read();
    }
    if (found.isNil()) {
      draft.sayNil(service, around.periods(found).period());
    } else if (table.rows() == 0 && !found.mayBeEmpty()) {
      draft.add(
          table,
          table.header().row(),
          0,
          FindingCode.EMPTY_TABLE,
          "The table under row " + table.header().row() + " says nothing.");
    }
  }

  private Surroundings surroundings() {
    return new Surroundings(form, input.file(), names, ground.yearStarts());
  }

  private void sayHeadings(DraftTable table) {
    for (Heading heading : table.header().headings()) {
      if (heading.alias()) {
        String message = Typed.quote(heading.text()) + " was read as " + heading.name() + ".";
        draft.add(table, heading.row(), heading.column(), FindingCode.HEADER_ALIAS, message);
      } else if (!heading.isRead() && !Heading.isForInformation(heading.text())) {
        String message = "The column " + Typed.quote(heading.text()) + " was not read.";
        String remedy =
            Headers.isKnownAside(heading.text())
                ? ""
                : Suspicion.nearest(heading.text(), table.header().kind())
                    .map(near -> "If it holds something to report, head it \"" + near + "\".")
                    .orElse("");
        draft.add(
            table, heading.row(), heading.column(), FindingCode.COLUMN_IGNORED, message, remedy);
      }
    }
    sayUnnamedColumns(table);
  }

  /** Where no column is read as the value, a column of numbers was probably meant to be it. */
  private void sayNumbersWithoutValues(DraftTable table) {
    HeaderRow header = table.header();
    boolean values =
        header.kind() != TableKind.INDICATORS
            || header.headings().stream().anyMatch(h -> HeaderRow.isNumber(h.name()));
    for (Heading heading : values ? List.<Heading>of() : header.headings()) {
      if (heading.isRead() || Headers.speaksOfAnother(heading.text())) {
        continue;
      }
      for (Row row : table.found.rows) {
        String text = row.text(heading.column());
        boolean number =
            text.length() < 60 && NumberText.read(text, "").kind() == NumberReading.Kind.NUMBER;
        if (number) {
          draft.add(
              table,
              header.row(),
              heading.column(),
              FindingCode.COLUMN_MISSING,
              "No column is known to hold the values; this one, "
                  + Typed.quote(heading.text())
                  + ", holds numbers and was not read.",
              "If it holds the values, head it \"Actual\", or with its period.");
          break;
        }
      }
    }
  }

  /** Columns that hold something and have no heading. */
  private void sayUnnamedColumns(DraftTable table) {
    Set<Integer> named = new HashSet<>();
    table.header().headings().forEach(heading -> named.add(heading.column()));
    int last = named.stream().mapToInt(Integer::intValue).max().orElse(0);
    boolean gaps = named.size() < last;
    for (Row row : table.found.rows) {
      for (int column = gaps ? 1 : last + 1; column <= row.width(); column++) {
        if (!named.contains(column) && !Typed.isBlank(row.text(column))) {
          named.add(column);
          draft.add(
              table,
              row.number(),
              column,
              FindingCode.COLUMN_IGNORED,
              "This column has no heading and was not read.",
              "Give it a heading if it holds something to report.");
        }
      }
    }
  }
}
