package org.quarterday.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A stretch of whole months of one financial year that a figure can be for (the contract, section
 * 3).
 *
 * @param number the month 1 to 12, quarter 1 to 4 or half 1 to 2 of the financial year, 1 for the
 *     year; for {@code TO_DATE} its last month, but not 3, 6 or 12: those are quarter 1, half 1 and
 *     the year, and each period has one code only. {@link #of} takes them and makes them so.
 */
public record Period(FinancialYear year, PeriodKind kind, int number)
    implements Comparable<Period> {
  private static final Pattern CODE =
      Pattern.compile("([0-9]{4}-[0-9]{2})(?:-(Q|H|M|to-M)([0-9]{1,2}))?");

  /** By last day, the shorter first; what is left only keeps the order in step with equals. */
  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::lastDay)
          .thenComparing(Period::firstDay, Comparator.reverseOrder())
          .thenComparing(Period::kind)
          .thenComparing(Period::number)
          .thenComparing(Period::year);

  public Period {
    if (number < 1 || number > highest(kind)) {
      throw new IllegalArgumentException("There is no " + kind + " " + number + " in a year");
    }
    if (kind == PeriodKind.TO_DATE && (number == 3 || number == 6 || number == 12)) {
      throw new IllegalArgumentException("to-M" + number + " has a code of its own: use Period.of");
    }
  }

  /** The period with its one code: to-M03 is quarter 1, to-M06 half 1, to-M12 the year. */
  public static Period of(FinancialYear year, PeriodKind kind, int number) {
    if (kind == PeriodKind.TO_DATE) {
      switch (number) {
        case 3:
          return new Period(year, PeriodKind.QUARTER, 1);
        case 6:
          return new Period(year, PeriodKind.HALF_YEAR, 1);
        case 12:
          return of(year);
        default:
          break;
      }
    }
    return new Period(year, kind, number);
  }

  /** The whole of a year. */
  public static Period of(FinancialYear year) {
    return new Period(year, PeriodKind.YEAR, 1);
  }

  /** The month that {@code day} lies in. */
  public static Period monthOf(LocalDate day, Month startsIn) {
    FinancialYear year = FinancialYear.containing(day, startsIn);
    int number = (int) ChronoUnit.MONTHS.between(year.firstDay(), day) + 1;
    return new Period(year, PeriodKind.MONTH, number);
  }

  /**
   * The period that runs from one month of the financial year to another: a month, quarter, half
   * year or the year if it is one, else a year to date if it begins the year, else empty.
   */
  public static Optional<Period> ofMonths(FinancialYear year, int first, int last) {
    if (first < 1 || last > 12 || last < first) {
      return Optional.empty();
    }
    int length = last - first + 1;
    for (PeriodKind kind : PeriodKind.values()) {
      if (kind.months() == length && (first - 1) % length == 0) {
        return Optional.of(new Period(year, kind, last / length));
      }
    }
    return first == 1 ? Optional.of(of(year, PeriodKind.TO_DATE, last)) : Optional.empty();
  }

  /** Reads a code exactly as {@link #code()} writes it, and to-M03, to-M06 and to-M12 besides. */
  public static Optional<Period> ofCode(String code, Month startsIn) {
    Matcher parts = CODE.matcher(code);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int startYear = Integer.parseInt(parts.group(1).substring(0, 4));
    if (startYear < 1000 || startYear > 9998) {
      return Optional.empty();
    }
    FinancialYear year = new FinancialYear(startYear, startsIn);
    if (!year.code().equals(parts.group(1))) {
      return Optional.empty();
    }
    String letter = parts.group(2);
    if (letter == null) {
      return Optional.of(of(year));
    }
    PeriodKind kind =
        switch (letter) {
          case "Q" -> PeriodKind.QUARTER;
          case "H" -> PeriodKind.HALF_YEAR;
          case "M" -> PeriodKind.MONTH;
          default -> PeriodKind.TO_DATE;
        };
    String digits = parts.group(3);
    int number = Integer.parseInt(digits);
    boolean wellFormed = digits.length() == (letter.endsWith("M") ? 2 : 1);
    return wellFormed && number >= 1 && number <= highest(kind)
        ? Optional.of(of(year, kind, number))
        : Optional.empty();
  }

  /** "2017-18", "2017-18-H1", "2017-18-Q2", "2017-18-M06", "2017-18-to-M02". */
  public String code() {
    String rest =
        switch (kind) {
          case YEAR -> "";
          case HALF_YEAR -> "-H" + number;
          case QUARTER -> "-Q" + number;
          case MONTH -> "-M" + FinancialYear.twoDigits(number);
          case TO_DATE -> "-to-M" + FinancialYear.twoDigits(number);
        };
    return year.code() + rest;
  }

  /** Its first month, 1 to 12 within the financial year. */
  public int firstMonth() {
    return kind == PeriodKind.TO_DATE ? 1 : (number - 1) * kind.months() + 1;
  }

  /** Its last month, 1 to 12 within the financial year. */
  public int lastMonth() {
    return kind == PeriodKind.TO_DATE ? number : number * kind.months();
  }

  public LocalDate firstDay() {
    return year.firstDay().plusMonths(firstMonth() - 1L);
  }

  public LocalDate lastDay() {
    return year.firstDay().plusMonths(lastMonth()).minusDays(1);
  }

  /** Whether all of {@code other} lies in this period; every period contains itself. */
  public boolean contains(Period other) {
    return contains(other.firstDay()) && contains(other.lastDay());
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /**
   * The periods of a kind that make up this one, in order. Empty when they do not fit: no quarters
   * make up a month or the two months to May. A period's own kind gives the period itself.
   */
  public List<Period> parts(PeriodKind finer) {
    if (finer == kind) {
      return List.of(this);
    }
    int length = finer.months();
    if (length == 0 || (firstMonth() - 1) % length != 0 || lastMonth() % length != 0) {
      return List.of();
    }
    return IntStream.rangeClosed((firstMonth() - 1) / length + 1, lastMonth() / length)
        .mapToObj(part -> new Period(year, finer, part))
        .toList();
  }

  /**
   * The period of the same kind just before, over the end of a year where need be. Before a year to
   * date stands the year to the month before (before to-M04 quarter 1, before to-M01 all of the
   * year before), so that "since last month" can be said of it.
   */
  public Period previous() {
    return number > 1 ? of(year, kind, number - 1) : of(year.previous(), kind, highest(kind));
  }

  /** The period of the same kind just after; after a year to date, the year to one month more. */
  public Period next() {
    return number < highest(kind) ? of(year, kind, number + 1) : of(year.next(), kind, 1);
  }

  /** The same code a year earlier. */
  public Period yearBefore() {
    return new Period(year.previous(), kind, number);
  }

  /** From the start of the year to the end of this period. */
  public Period toDate() {
    return of(year, PeriodKind.TO_DATE, lastMonth());
  }

  /**
   * What people read, to stand inside a sentence: "quarter 2, 2017/18", "quarters 1 and 2,
   * 2017/18", "September 2017", "April to May 2006", "the year 2017/18".
   */
  public String words() {
    return switch (kind) {
      case MONTH -> EnglishDate.monthAndYear(firstDay());
      case QUARTER -> "quarter " + number + ", " + year.words();
      case HALF_YEAR -> "quarters " + (number == 1 ? "1 and 2" : "3 and 4") + ", " + year.words();
      case YEAR -> "the year " + year.words();
      case TO_DATE -> monthsInWords();
    };
  }

  /** Its dates: "1 July to 30 September 2017". */
  public String span() {
    return EnglishDate.span(firstDay(), lastDay());
  }

  /** Its last day: "30 September 2017". */
  public String endsOn() {
    return EnglishDate.words(lastDay());
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }

  private String monthsInWords() {
    LocalDate first = firstDay();
    LocalDate last = lastDay();
    if (number == 1) {
      return EnglishDate.monthAndYear(first);
    }
    String from =
        first.getYear() == last.getYear()
            ? EnglishDate.month(first.getMonth())
            : EnglishDate.monthAndYear(first);
    return from + " to " + EnglishDate.monthAndYear(last);
  }

  static int highest(PeriodKind kind) {
    return kind == PeriodKind.TO_DATE ? 12 : 12 / kind.months();
  }
}
