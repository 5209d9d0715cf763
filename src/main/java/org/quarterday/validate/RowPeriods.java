package org.quarterday.validate;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Spelling;
import org.quarterday.intake.Row;
import org.quarterday.period.FinancialYear;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.period.PeriodReading;
import org.quarterday.period.PeriodText;

/**
 * The period of each row of one table: from its own cells, else from what stands around the table.
 * Each distinct text is read once.
 */
final class RowPeriods {
  private static final PeriodReading NOTHING = new PeriodReading.Nothing();

  private final SheetView sheet;
  private final int periodColumn;
  private final int yearColumn;
  private final boolean quarters;
  private final boolean years;
  private final Month yearStarts;
  private final PeriodContext context;
  private final Map<String, PeriodReading> read = new HashMap<>();
  private final Map<String, Answer<Period>> answers = new HashMap<>();

  RowPeriods(FoundTable table, PeriodContext context, Month yearStarts) {
    this.sheet = table.sheet;
    this.periodColumn = table.header.column(HeaderRow.PERIOD);
    this.yearColumn = table.header.column(HeaderRow.YEAR);
    this.yearStarts = yearStarts;
    this.context = context;
    this.quarters =
        table
            .header
            .heading(periodColumn)
            .map(h -> Spelling.key(h.text()))
            .filter(key -> key.contains("quarter") || key.contains("qtr"))
            .isPresent();
    this.years = hasYears(table);
  }

  /** Whether years stand in the column of periods, where a date may be a year gone wrong. */
  private boolean hasYears(FoundTable table) {
    if (periodColumn == 0 || sheet.isPlain() && table.rows.size() > 10_000) {
      return false;
    }
    for (Row row : table.rows) {
      Optional<Period> said =
          read.computeIfAbsent(
                  sheet.text(row, periodColumn), text -> PeriodText.read(text, yearStarts))
              .period();
      if (said.isPresent() && said.get().kind() == PeriodKind.YEAR) {
        read.clear();
        return true;
      }
    }
    read.clear();
    return false;
  }

  /** The column to point at when the period is not clear; 0 where there is none. */
  int column() {
    return periodColumn != 0 ? periodColumn : yearColumn;
  }

  Answer<Period> of(Row row) {
    String period = sheet.text(row, periodColumn);
    String year = sheet.text(row, yearColumn);
    String key = yearColumn == 0 && sheet.isPlain() ? period : key(row, period, year);
    Answer<Period> known = answers.get(key);
    if (known == null) {
      PeriodReading own = reading(row, periodColumn, period, years);
      known = resolve(own, reading(row, yearColumn, year, true));
      answers.put(key, known);
    }
    return known;
  }

  /** Dates shown alike may differ: "Sep" of one year and "Sep" of another. */
  private String key(Row row, String period, String year) {
    String key = period + '\n' + year;
    return sheet.isPlain() || periodColumn == 0
        ? key
        : key + '\n' + sheet.cell(row, periodColumn).date().map(LocalDate::toString).orElse("");
  }

  /** The period of a cell in a wide table, whose heading says a period or a part of one. */
  Answer<Period> of(Row row, PeriodReading heading) {
    Optional<Period> whole = heading.period();
    if (whole.isPresent() && whole.get().kind() == PeriodKind.YEAR) {
      PeriodReading own = reading(row, periodColumn, sheet.text(row, periodColumn), years);
      return own.period().isEmpty() && own.in(whole.get().year()).isPresent()
          ? Answer.of(own.in(whole.get().year()).get())
          : Answer.of(whole.get());
    }
    return resolve(heading, reading(row, yearColumn, sheet.text(row, yearColumn), true));
  }

  private PeriodReading reading(Row row, int column, String text, boolean columnOfYears) {
    if (column == 0 || Typed.isBlank(text)) {
      return NOTHING;
    }
    if (!sheet.isPlain()) {
      Optional<LocalDate> day = sheet.cell(row, column).date();
      if (day.isPresent()) {
        return asQuarter(PeriodText.readDate(day.get(), yearStarts, columnOfYears));
      }
    }
    PeriodReading reading = PeriodText.read(text, yearStarts, columnOfYears);
    return reading.saysNothing()
        ? new PeriodReading.Refused(Typed.quote(text) + " is not a period.", "")
        : column == periodColumn ? asQuarter(reading) : reading;
  }

  /** Under "Quarter ending" the month that ends a quarter is that quarter. */
  private PeriodReading asQuarter(PeriodReading reading) {
    Optional<Period> month =
        reading.period().filter(p -> p.kind() == PeriodKind.MONTH && p.number() % 3 == 0);
    return quarters && month.isPresent()
        ? new PeriodReading.Whole(
            Period.of(month.get().year(), PeriodKind.QUARTER, month.get().number() / 3))
        : reading;
  }

  private Answer<Period> resolve(PeriodReading own, PeriodReading year) {
    if (own.refusal().isPresent() || year.refusal().isPresent()) {
      PeriodReading.Refused refused = own.refusal().or(year::refusal).get();
      return Answer.unknown(refused.why(), refused.remedy());
    }
    Optional<FinancialYear> ownYear = year.period().map(Period::year);
    if (own.period().isPresent()) {
      Period period = own.period().get();
      return ownYear.isEmpty() || ownYear.get().equals(period.year())
          ? Answer.of(period)
          : Answer.unknown(
              "The period is "
                  + period.words()
                  + ", but the year column says "
                  + ownYear.get().words()
                  + ".",
              "");
    }
    if (own.saysNothing()) {
      return ownYear.map(context::partOf).orElseGet(context::period);
    }
    Answer<FinancialYear> said = ownYear.map(Answer::of).orElseGet(context::year);
    return said.found()
        .flatMap(own::in)
        .map(Answer::of)
        .orElseGet(() -> Answer.unknown(said.trouble(), said.remedy()));
  }
}
