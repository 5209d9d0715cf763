package org.quarterday.jobs;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Limits;
import org.quarterday.council.Spelling;
import org.quarterday.intake.Readable;
import org.quarterday.intake.Reading;
import org.quarterday.intake.Sheet;
import org.quarterday.intake.SheetReader;

/**
 * The tables of a council's settings, each a CSV file or the sheet of that name in {@code
 * council.xlsx}. A table or sheet that means nothing is refused, so that a misspelt name is not a
 * silent gap.
 */
final class SettingsTables {
  static final String WORKBOOK = "council.xlsx";

  private final SettingsFolder folder;
  private final Problems problems;
  private final Map<String, Sheet> sheets = new LinkedHashMap<>();

  SettingsTables(SettingsFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
    if (folder.has(WORKBOOK)) {
      open(WORKBOOK).ifPresent(book -> book.sheets().forEach(this::keep));
    }
    folder.top().forEach(this::refuseUnknown);
  }

  private void keep(Sheet sheet) {
    String typed = sheet.name().orElse("");
    Optional<String> table =
        TableShape.names().stream().filter(name -> Spelling.same(name, typed)).findFirst();
    if (table.isPresent()) {
      sheets.put(table.get(), sheet);
    } else if (!sheet.rows().isEmpty()) {
      problems.add(
          new Place(WORKBOOK, typed, 0, 0),
          "No table of the settings is called “" + typed + "”.",
          Nearest.ask(typed, TableShape.names(), "Rename the sheet, or take it out."));
    }
  }

  private void refuseUnknown(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    String name = dot < 0 ? file : file.substring(0, dot);
    boolean isTable = lower.endsWith(".csv") && !TableShape.names().contains(name);
    boolean isBook = lower.matches(".*\\.(xlsx|xlsm|xls|ods)") && !file.equals(WORKBOOK);
    if (isTable || isBook) {
      problems.add(
          Place.ofFile(file),
          "No table of the settings is called “" + name + "”.",
          isBook
              ? "Tables are sheets of " + WORKBOOK + ", or CSV files."
              : Nearest.ask(name, TableShape.names(), "Rename the file, or move it away."));
    }
  }

  /** The table of a name; empty when there is none, or when it cannot be used, which is noted. */
  Optional<Table> read(TableShape shape) {
    String csv = shape.name() + ".csv";
    Optional<Sheet> sheet = Optional.ofNullable(sheets.get(shape.name()));
    if (!folder.has(csv)) {
      return sheet.flatMap(
          s ->
              TableReader.read(shape, new Place(WORKBOOK, s.name().orElse(""), 0, 0), s, problems));
    }
    if (sheet.isPresent()) {
      problems.add(
          Place.ofFile(csv),
          "The table stands here and as a sheet of " + WORKBOOK + ".",
          "Keep one of the two.");
    }
    return open(csv)
        .flatMap(
            read -> TableReader.read(shape, Place.ofFile(csv), read.sheets().get(0), problems));
  }

  /** Whether the folder has the table, readable or not. */
  boolean has(TableShape shape) {
    return folder.has(shape.name() + ".csv") || sheets.containsKey(shape.name());
  }

  private Optional<Readable> open(String file) {
    return open(folder, file, problems);
  }

  static Optional<Readable> open(SettingsFolder folder, String file, Problems problems) {
    Reading reading = SheetReader.read(folder.path(file), file, Limits.STANDARD);
    reading
        .unreadable()
        .ifPresent(
            why ->
                problems.add(
                    Place.ofFile(file),
                    "The file cannot be read as a table: " + why.detail(),
                    file.equals(WORKBOOK)
                        ? "Save it again as an Excel workbook (.xlsx)."
                        : "Save it again as CSV with a header row."));
    reading
        .readable()
        .ifPresent(
            read ->
                read.remarks().stream()
                    .filter(remark -> remark.kind().isRepair())
                    .forEach(
                        remark ->
                            problems.add(
                                Place.ofLine(file, remark.row().orElse(0)),
                                remark.detail(),
                                "Put a text with commas in it in quotation marks, and double those"
                                    + " inside it.")));
    return reading.readable();
  }
}
