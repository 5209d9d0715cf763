package org.quarterday.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterday.period.PeriodReading.Refused;
import org.quarterday.period.PeriodReading.Whole;
import org.quarterday.period.Statement.Says;

/**
 * Reads what people write for a period (the contract, section 3), in any case, spacing and dash.
 *
 * <p>What could be two periods is refused with what to type instead: "2017" and "Q2 2017" (which
 * financial year?), "06/07" alone (a year or June?). "2009-10" is the code of a year, not October.
 * A single day, "30/09/2017", is the month it lies in, also where it ends a quarter: only the
 * caller knows whether the column holds quarters.
 */
public final class PeriodText {
  private static final Set<String> FILE_TYPES =
      Set.of("csv", "tsv", "txt", "xls", "xlsx", "xlsm", "ods");

  private PeriodText() {}

  /** Reads a text that is meant to be a period and nothing else, such as a cell under "Period". */
  public static PeriodReading read(String text, Month startsIn) {
    Optional<PeriodReading> code = Period.ofCode(text.strip(), startsIn).map(Whole::new);
    return code.orElseGet(() -> new WholeText(text, Statements.in(text, startsIn)).read());
  }

  /**
   * As {@link #read(String, Month)}, of a cell in a column where years stand. A month that a
   * spreadsheet may have made of a year ("Jul-06" of "2006/07") is refused there, as text too: a
   * CSV saved from that spreadsheet has the same fault.
   */
  public static PeriodReading read(String text, Month startsIn, boolean columnOfYears) {
    Statements statements = Statements.in(text, startsIn);
    boolean oneMonth =
        statements.said().size() == 1 && (statements.says(Says.MONTH) || statements.says(Says.DAY));
    PeriodReading reading = read(text, startsIn);
    return oneMonth && columnOfYears
        ? reading.period().map(month -> readDate(month.firstDay(), startsIn, true)).orElse(reading)
        : reading;
  }

  /**
   * Reads a workbook's date: the month that it lies in.
   *
   * @param columnOfYears whether years stand in the column; then a date whose month is its
   *     two-digit year plus one (Jul-06) is refused, for 2006/07 typed into a spreadsheet becomes
   *     it
   */
  public static PeriodReading readDate(LocalDate day, Month startsIn, boolean columnOfYears) {
    boolean mayBeYear = day.getMonthValue() == day.getYear() % 100 + 1;
    if (columnOfYears && mayBeYear) {
      String year = day.getYear() + "/" + FinancialYear.twoDigits(day.getMonthValue());
      return new Refused(
          "The date "
              + EnglishDate.monthAndYear(day)
              + " may be the year "
              + year
              + ", changed by the spreadsheet as it was typed.",
          "Type the year as " + year + " in a cell formatted as text.");
    }
    return new Whole(Period.monthOf(day, startsIn));
  }

  /**
   * Whether a text that is meant to be a period names a day within a month or at its end. The first
   * of a month is how a spreadsheet writes the month itself.
   */
  public static boolean isDay(String text, Month startsIn) {
    Statements statements = Statements.in(text, startsIn);
    boolean day = statements.says(Says.DAY) || statements.says(Says.LAST_DAY);
    return statements.said().size() == 1
        && day
        && DayText.read(text)
            .map(date -> date.getDayOfMonth() > 1)
            .orElseGet(() -> !text.strip().matches("0?1\\D.*"));
  }

  /**
   * Looks for a period within a title row, a sheet's name or a file's name; a part and a year
   * standing apart are put together. A lone calendar year is no period there, nor is a day unless
   * it ends a month: such texts carry dates of meetings and of sending. A year alone ("Return
   * 2017/18") comes back as the whole year; beside a quarter said elsewhere it is that quarter's
   * year.
   */
  public static PeriodReading findIn(String text, Month startsIn) {
    Statements statements = Statements.in(text, startsIn);
    boolean onlyPeriod = statements.unread().stream().allMatch(FILE_TYPES::contains);
    boolean dated =
        statements.says(Says.DAY)
            || statements.says(Says.BAD_DAY)
            || (statements.says(Says.CALENDAR_YEAR) && statements.said().size() == 1);
    if (onlyPeriod && !dated) {
      Statements alone = new Statements(statements.words(), statements.said(), List.of());
      return new WholeText(text, alone).read();
    }
    return new LongerText(statements).find();
  }
}
