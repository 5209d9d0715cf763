package org.quarterday.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Service;
import org.quarterday.period.PeriodReading;
import org.quarterday.period.PeriodText;
import org.quarterday.validate.ReturnForm;

/**
 * Reads {@code returns.yaml}: a list of entries with {@code files}, a pattern of paths below the
 * returns folder, and any of {@code sheet}, {@code header-row}, {@code columns} (the sender's
 * heading: our column), {@code period}, {@code year}, {@code service}, {@code received}.
 */
final class ReturnFormsReader {
  static final String FILE = "returns.yaml";

  /** Every column that a return may have (the contract, section 5). */
  private static final List<String> COLUMNS =
      List.of(
          ("indicator period service value numerator denominator state forecast commentary action"
                  + " judged-status judged-reason explanation status progress due remedy risk"
                  + " likelihood impact uncontrolled controlled controls owner kind text heading by"
                  + " committee paper date")
              .split(" "));

  private final Typed typed;
  private final Known<Service> services;

  ReturnFormsReader(Typed typed, Known<Service> services) {
    this.typed = typed;
    this.services = services;
  }

  ReturnForms read(String text) {
    Optional<Setting> root = YamlFile.read(FILE, text, typed.problems());
    if (root.isEmpty()) {
      return ReturnForms.NONE;
    }
    if (root.get().shape() != Setting.Shape.LIST) {
      typed
          .problems()
          .add(
              root.get().place(),
              "The file should hold a list of entries, each for the files of one pattern.",
              "Begin each entry with “- files:” and a pattern, as in “- files: \"**\"”.");
      return ReturnForms.NONE;
    }
    Section section =
        new Section(
            Setting.ofEntries(root.get().place(), Map.of("entry", root.get())), typed.problems());
    return new ReturnForms(section.sections("entry").stream().map(this::entry).toList());
  }

  private ReturnEntry entry(Section entry) {
    Written files =
        entry.required("files", "Say which files it is for, as in “files: \"housing/*\"”.");
    ReturnForm form =
        new ReturnForm(
            entry.text("sheet").ifSaid(),
            typed.whole(entry.text("header-row"), 1, 1_000_000),
            columns(entry),
            period(entry.text("period")),
            year(entry.text("year")),
            services.resolveIfSaid(entry.text("service"), typed),
            typed.date(entry.text("received")));
    entry.refuseOthers();
    return new ReturnEntry(files.text(), form);
  }

  private Map<String, String> columns(Section entry) {
    Map<String, String> columns = new LinkedHashMap<>();
    entry
        .section("columns")
        .ifPresent(
            named -> {
              for (String heading : named.names()) {
                Written column = named.text(heading);
                if (!COLUMNS.contains(column.text())) {
                  typed.refuse(
                      column,
                      "is not a column of a return",
                      Nearest.ask(
                          column.text(),
                          COLUMNS,
                          "Write the sender's heading first and then ours, as in “Actual:"
                              + " value”."));
                }
                columns.put(heading, column.text());
              }
            });
    return columns;
  }

  private Optional<String> period(Written text) {
    if (!text.isBlank()) {
      PeriodReading reading = PeriodText.read(text.text(), typed.yearStarts());
      if (reading.saysNothing() || reading.refusal().isPresent()) {
        typed.period(text);
      }
    }
    return text.ifSaid();
  }

  private Optional<String> year(Written text) {
    Optional<String> code = typed.period(text).map(p -> p.year().code());
    return code.isPresent() ? text.ifSaid() : Optional.empty();
  }
}
