package org.quarterday.period;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.period.PeriodReading.WithoutYear;
import org.quarterday.period.Statement.Says;

/** Parts of a year by number: "Q2", "2nd quarter", "quarters 1 and 2", "first half", "Month 6". */
record PartWords(Words words, YearWords years) {
  private static final Map<String, PeriodKind> NAMES =
      Map.ofEntries(
          Map.entry("q", PeriodKind.QUARTER),
          Map.entry("qs", PeriodKind.QUARTER),
          Map.entry("qt", PeriodKind.QUARTER),
          Map.entry("qtr", PeriodKind.QUARTER),
          Map.entry("qtrs", PeriodKind.QUARTER),
          Map.entry("quarter", PeriodKind.QUARTER),
          Map.entry("quarters", PeriodKind.QUARTER),
          Map.entry("h", PeriodKind.HALF_YEAR),
          Map.entry("hy", PeriodKind.HALF_YEAR),
          Map.entry("half", PeriodKind.HALF_YEAR),
          Map.entry("m", PeriodKind.MONTH),
          Map.entry("mth", PeriodKind.MONTH),
          Map.entry("month", PeriodKind.MONTH),
          Map.entry("months", PeriodKind.MONTH),
          Map.entry("p", PeriodKind.MONTH),
          Map.entry("period", PeriodKind.MONTH),
          Map.entry("periods", PeriodKind.MONTH));
  private static final List<String> COUNTED =
      List.of(
          "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final List<String> ORDERED =
      List.of(
          "",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  Optional<Statement> at(int place) {
    return wholeYear(place)
        .or(() -> firstMonths(place))
        .or(() -> ordered(place))
        .or(() -> named(place))
        .or(() -> halfYear(place));
  }

  /** A number from 1 to 12 in digits or as a word; 0 when none stands here. */
  int count(int place) {
    return words.isNumber(place, 1, 2)
        ? words.number(place)
        : Math.max(0, words.at(place).isEmpty() ? 0 : COUNTED.indexOf(words.at(place)));
  }

  private Optional<Statement> wholeYear(int place) {
    int to =
        words.is(place, "full", "whole", "entire") && words.is(place + 1, "year")
            ? place + 2
            : words.run(place, "year", "end") && !words.is(place + 2, "of")
                ? place + 2
                : words.is(place, "annual") ? place + 1 : place;
    return to > place
        ? Optional.of(said(Says.WHOLE_YEAR, PeriodKind.YEAR, 1, place, to))
        : Optional.empty();
  }

  /** "First six months": from the start of the year. */
  private Optional<Statement> firstMonths(int place) {
    int months = count(place + 1);
    if (!words.is(place, "first") || months == 0 || !words.is(place + 2, "months")) {
      return Optional.empty();
    }
    return Optional.of(months(Says.PART, 1, months, place, place + 3));
  }

  /** "2nd quarter", "first half", "final quarter", "6th month". */
  private Optional<Statement> ordered(int place) {
    boolean ending = words.isNumber(place, 1, 2) && words.is(place + 1, "st", "nd", "rd", "th");
    int name = ending ? place + 2 : place + 1;
    PeriodKind kind = NAMES.get(words.at(name));
    if (kind == null || words.at(name).equals("p") || words.at(name).equals("period")) {
      return Optional.empty();
    }
    int number = ending ? words.number(place) : orderedWord(place, kind);
    if (number <= 0) {
      return Optional.empty();
    }
    int to = name + 1;
    if (kind == PeriodKind.HALF_YEAR) {
      to =
          words.isMark(to) && words.is(to + 1, "year")
              ? to + 2
              : words.is(to, "year") ? to + 1 : to;
    }
    return Optional.of(said(Says.PART, kind, number, place, to));
  }

  private int orderedWord(int place, PeriodKind kind) {
    if (words.is(place, "final", "last") && kind != PeriodKind.MONTH) {
      return Period.highest(kind);
    }
    return words.at(place).isEmpty() ? 0 : ORDERED.indexOf(words.at(place));
  }

  /** "Q2", "Quarter two", "Quarters 1 and 2", "Q1-Q3", "H1", "M06". */
  private Optional<Statement> named(int place) {
    PeriodKind kind = NAMES.get(words.at(place));
    int at = words.is(place + 1, ".", ":", "-", "no") ? place + 2 : place + 1;
    int first = kind == null ? 0 : numberAt(at);
    if (kind == null || first == 0 && !words.is(at, "0", "00")) {
      return Optional.empty();
    }
    Says says = words.is(place, "m", "p") ? Says.LETTERED_MONTH : Says.PART;
    int last = first;
    int to = at + 1;
    while (true) {
      int joint = joined(to);
      int number = joint > to && NAMES.get(words.at(joint)) == kind ? joint + 1 : joint;
      int next = joint > to ? numberAt(number) : 0;
      if (next <= last || next > Period.highest(kind)) {
        break;
      }
      if (words.is(to, ",", "and", "+") && next != last + 1) {
        break;
      }
      last = next;
      to = number + 1;
    }
    if (first < 1 || last > Period.highest(kind)) {
      return Optional.of(outOfRange(kind, first, place, to));
    }
    if (first == last) {
      return Optional.of(said(says, kind, first, place, to));
    }
    int months = kind.months();
    return Optional.of(months(says, (first - 1) * months + 1, last * months, place, to));
  }

  /** A number that is not the beginning of a year such as 04/05. */
  private int numberAt(int place) {
    return years.isPairAt(place) ? 0 : count(place);
  }

  private int joined(int place) {
    if (words.is(place, ",") && words.is(place + 1, "and")) {
      return place + 2;
    }
    return words.is(place, "and", "to", "-", "/", "+", ",") ? place + 1 : place;
  }

  /** "Half year" and "mid-year" by themselves are the first half, reported during the year. */
  private Optional<Statement> halfYear(int place) {
    int year = words.isMark(place + 1) ? place + 2 : place + 1;
    boolean apart = words.is(place, "half", "mid") && words.is(year, "year", "yearly");
    if (!apart && !words.is(place, "halfyear")) {
      return Optional.empty();
    }
    int to = apart ? year + 1 : place + 1;
    int number = numberAt(to);
    return number == 0
        ? Optional.of(said(Says.PART, PeriodKind.HALF_YEAR, 1, place, to))
        : Optional.of(said(Says.PART, PeriodKind.HALF_YEAR, number, place, to + 1));
  }

  private Statement said(Says says, PeriodKind kind, int number, int from, int to) {
    return number > Period.highest(kind)
        ? outOfRange(kind, number, from, to)
        : Statement.part(says, new WithoutYear(kind, number), from, to);
  }

  private static Statement outOfRange(PeriodKind kind, int number, int from, int to) {
    String name =
        switch (kind) {
          case MONTH -> "month";
          case QUARTER -> "quarter";
          default -> "half";
        };
    return Statement.wrong(
        "A year has no " + name + " " + number + ".",
        "Type a " + name + " from 1 to " + Period.highest(kind) + ".",
        from,
        to);
  }

  /** Months of the financial year, which must be some period. */
  static Statement months(Says says, int first, int last, int from, int to) {
    FinancialYear any = new FinancialYear(2000, Month.APRIL);
    return (last > 12 ? Optional.<Period>empty() : Period.ofMonths(any, first, last))
        .map(p -> Statement.part(says, new WithoutYear(p.kind(), p.number()), from, to))
        .orElseGet(() -> noPeriod("Those months", from, to));
  }

  static Statement noPeriod(String what, int from, int to) {
    return Statement.wrong(
        what + " are no month, quarter or half year of the financial year, nor the year so far.",
        "Type a period such as Q2 2017/18 or September 2017.",
        from,
        to);
  }
}
