package org.quarterday.validate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Action;
import org.quarterday.council.ActionStatus;
import org.quarterday.council.Aggregation;
import org.quarterday.council.Calendar;
import org.quarterday.council.Catalogue;
import org.quarterday.council.Council;
import org.quarterday.council.DueRule;
import org.quarterday.council.InForce;
import org.quarterday.council.Indicator;
import org.quarterday.council.Judging;
import org.quarterday.council.Limits;
import org.quarterday.council.Measure;
import org.quarterday.council.Notes;
import org.quarterday.council.Owners;
import org.quarterday.council.Percentages;
import org.quarterday.council.Placing;
import org.quarterday.council.Polarity;
import org.quarterday.council.Service;
import org.quarterday.council.Target;
import org.quarterday.council.TargetValue;
import org.quarterday.intake.Readable;
import org.quarterday.intake.Row;
import org.quarterday.intake.Sheet;
import org.quarterday.period.BankHolidays;
import org.quarterday.period.Frequency;
import org.quarterday.period.Period;

/** A small fictional council, Little Wittering, and returns sent to it. */
final class Fixture {
  /** Quarter 2 of 2017/18 has ended, quarter 3 has not. */
  static final LocalDate OCTOBER = LocalDate.of(2017, 10, 20);

  private Fixture() {}

  static Council council() {
    return council(true);
  }

  static Council council(boolean goodRowsOnly) {
    Catalogue catalogue =
        new Catalogue(
            List.of(
                indicator("CS01", "Calls answered", "%", Aggregation.RATIO, "finance"),
                indicator("EN01", "Missed collections", "number", Aggregation.SUM, ""),
                indicator("HS01", "Repairs on time", "%", Aggregation.MEAN, "housing;finance"),
                indicator("HR01", "Sickness absence", "days", Aggregation.SUM, "*"),
                annual("AN01", "Resident satisfaction"),
                closed("OLD1", "Library visits")),
            List.of(
                service("housing", "Housing Services", "HSG"),
                service("finance", "Finance", "Revs and Bens"),
                service("it", "IT", "Computing")),
            List.of());
    return new Council(
        "little-wittering",
        "Little Wittering Council",
        new Calendar(
            Month.APRIL,
            ZoneId.of("Europe/London"),
            BankHolidays.ENGLAND_AND_WALES,
            new DueRule(15, true),
            Optional.of(period("2015-16"))),
        goodRowsOnly,
        Limits.STANDARD,
        new Judging(List.of(), List.of(), new Percentages(Percentages.Base.RATED, 0, Map.of())),
        catalogue,
        List.of(target("CS01", "2017-18", "90"), target("EN01", "2017-18-Q2", "40")),
        new Council.Work(
            List.of(),
            List.of(action("A1", "Open the depot")),
            List.of(
                new ActionStatus("done", "Completed", List.of("achieved"), true, Optional.empty()),
                new ActionStatus("on-track", "On track", List.of(), false, Optional.empty())),
            List.of()),
        Map.of());
  }

  private static Action action(String code, String name) {
    return new Action(
        code,
        name,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        InForce.ALWAYS,
        Map.of());
  }

  private static Indicator indicator(
      String code, String name, String unit, Aggregation how, String owners) {
    Owners who =
        owners.equals("*")
            ? Owners.EVERY
            : new Owners(false, owners.isEmpty() ? List.of() : List.of(owners.split(";")));
    Polarity polarity = unit.equals("%") ? Polarity.HIGHER : Polarity.LOWER;
    return row(code, name, unit, polarity, how, Frequency.QUARTERLY, who, InForce.ALWAYS);
  }

  private static Indicator annual(String code, String name) {
    return row(
        code,
        name,
        "%",
        Polarity.HIGHER,
        Aggregation.LATEST,
        Frequency.ANNUAL,
        Owners.COUNCIL,
        InForce.ALWAYS);
  }

  private static Indicator closed(String code, String name) {
    return row(
        code,
        name,
        "",
        Polarity.HIGHER,
        Aggregation.SUM,
        Frequency.QUARTERLY,
        Owners.COUNCIL,
        new InForce(Optional.empty(), Optional.of(period("2016-17"))));
  }

  private static Indicator row(
      String code,
      String name,
      String unit,
      Polarity polarity,
      Aggregation how,
      Frequency frequency,
      Owners who,
      InForce inForce) {
    return new Indicator(
        code,
        name,
        List.of(),
        new Measure(
            polarity, how, unit, Optional.empty(), frequency, Optional.empty(), Optional.empty()),
        who,
        new Placing(List.of(), "", "", ""),
        Optional.empty(),
        Optional.empty(),
        new Notes("", "", "", Map.of()),
        false,
        inForce);
  }

  private static Service service(String code, String name, String alias) {
    return new Service(
        code, name, List.of(alias), "", "", "", "", Optional.empty(), InForce.ALWAYS, Map.of());
  }

  private static Target target(String indicator, String period, String number) {
    return new Target(
        indicator,
        period(period),
        Optional.empty(),
        Optional.of(new TargetValue(number, Optional.of(new BigDecimal(number)), false)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        "",
        Map.of(),
        1);
  }

  static Period period(String code) {
    return Period.ofCode(code, Month.APRIL).orElseThrow();
  }

  static Key key(String indicator, String service, String period) {
    return new Key(indicator, service, period(period));
  }

  /** A CSV return, one text a row, cells parted by '|'; an empty text is a blank row. */
  static ReturnInput named(String file, String... rows) {
    return new ReturnInput(file, readable(Sheet.of(rows(rows))));
  }

  static ReturnInput csv(String... rows) {
    return named("return.csv", rows);
  }

  static Readable readable(Sheet... sheets) {
    return new Readable(List.of(sheets), Optional.of("UTF-8"), "comma", List.of());
  }

  static List<Row> rows(String... texts) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        rows.add(Row.of(i + 1, texts[i].split("\\|", -1)));
      }
    }
    return rows;
  }

  static Verdict check(ReturnInput input) {
    return check(input, Prior.NOTHING);
  }

  static Verdict check(ReturnInput input, Prior prior) {
    return Validator.check(input, council(), ReturnForm.NONE, prior, OCTOBER);
  }

  static Verdict check(String... rows) {
    return check(csv(rows));
  }

  /** What stood before: "CS01//2017-18-Q1" and its number, in turn. */
  static Prior prior(String... keysAndNumbers) {
    Map<Key, Prior.Value> values = new HashMap<>();
    for (int i = 0; i < keysAndNumbers.length; i += 2) {
      String[] parts = keysAndNumbers[i].split("/");
      Said said =
          new Said(
              Optional.of(Amount.of(new BigDecimal(keysAndNumbers[i + 1]))),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              "",
              "",
              "",
              "",
              "");
      values.put(key(parts[0], parts[1], parts[2]), new Prior.Value(said, "q1.csv, D2"));
    }
    return Prior.of(values);
  }

  /** Errors and queries as "code cell" or "code row N", in order. */
  static List<String> found(Verdict verdict) {
    return verdict.findings().stream()
        .filter(f -> f.code().severity() != Severity.NOTE)
        .map(Fixture::brief)
        .toList();
  }

  static List<String> notes(Verdict verdict) {
    return verdict.findings().stream()
        .filter(f -> f.code().severity() == Severity.NOTE)
        .filter(f -> f.code() != FindingCode.HEADER_ALIAS)
        .map(Fixture::brief)
        .toList();
  }

  /** Every finding, in order. */
  static List<String> briefs(Verdict verdict) {
    return verdict.findings().stream().map(Fixture::brief).toList();
  }

  private static String brief(Finding finding) {
    return finding.code().code()
        + finding
            .place()
            .map(p -> " " + (p.cell().isEmpty() ? "row " + p.row() : p.cell()))
            .orElse("");
  }

  /** Values taken, as "CS01//2017-18-Q2=82.1". */
  static List<String> taken(Verdict verdict) {
    return verdict.entries().stream()
        .map(
            e ->
                e.key().indicator()
                    + "/"
                    + e.key().service()
                    + "/"
                    + e.key().period().code()
                    + "="
                    + e.said()
                        .value()
                        .map(v -> v.number().map(BigDecimal::toPlainString).orElse(v.words()))
                        .orElse(""))
        .toList();
  }
}
