package org.quarterday.period;

import java.time.Month;
import java.util.Optional;
import org.quarterday.period.Statement.Says;

/** Financial years as people write them: "2017/18", "FY 2017-2018", "17/18", "1718". */
record YearWords(Words words, Month startsIn) {

  Optional<Statement> at(int place) {
    int start = place;
    if (words.is(start, "fy", "f")) {
      start = words.run(start, "f", "/", "y") ? start + 3 : start + 1;
      if (words.is(place, "f") && start == place + 1) {
        return Optional.empty();
      }
    }
    start = start > place ? words.pastMarks(start) : start;
    boolean named = start > place;
    Optional<Statement> pair = pairAt(place, start, named);
    if (pair.isPresent()) {
      return pair;
    }
    if (words.isNumber(start, 4, 4) && !words.isCalendarYear(start)) {
      int first = words.number(start) / 100;
      return follows(first, words.number(start) % 100)
          ? Optional.of(found(named ? Says.YEAR : Says.SHORT_YEAR, first, place, start + 1))
          : Optional.empty();
    }
    if (words.isCalendarYear(start)) {
      return Optional.of(calendarYear(words.number(start), place, start + 1, named));
    }
    return named && words.isNumber(start, 2, 2)
        ? Optional.of(calendarYear(Words.fullYear(words.number(start)), place, start + 1, true))
        : Optional.empty();
  }

  /** Whether two years that follow each other stand here, so that neither is read as one year. */
  boolean isPairAt(int place) {
    return pairAt(place, place, false).filter(said -> said.says() != Says.WRONG).isPresent();
  }

  private Optional<Statement> pairAt(int place, int start, boolean named) {
    int second = start + 2;
    // "2030 to 31" is no year: it stands within "1 November 2030 to 31 January 2031".
    boolean joined =
        words.isDashOrSlash(start + 1)
            || (words.is(start + 1, "to") && words.isCalendarYear(second));
    if (!joined || !words.isNumber(second, 2, 4) || words.isNumber(second, 3, 3)) {
      return Optional.empty();
    }
    boolean longFirst = words.isCalendarYear(start);
    boolean longSecond = words.isCalendarYear(second);
    boolean shortFirst = words.isNumber(start, 2, 2);
    boolean shortSecond = words.isNumber(second, 2, 2);
    if (longFirst && (longSecond || shortSecond)) {
      int first = words.number(start);
      boolean right =
          longSecond
              ? words.number(second) == first + 1
              : follows(first % 100, words.number(second));
      if (right) {
        return Optional.of(found(Says.YEAR, first, place, second + 1));
      }
      if (shortSecond && words.number(second) >= 1 && words.number(second) <= 12) {
        return Optional.empty();
      }
      String typed = words.at(start) + words.at(start + 1) + words.at(second);
      return Optional.of(
          Statement.wrong(
              "“" + typed.replace("to", " to ") + "” is not two years that follow each other.",
              "Type the financial year as " + new FinancialYear(first, Month.APRIL).words() + ".",
              place,
              second + 1));
    }
    boolean shortPair = shortFirst && shortSecond;
    return shortPair && follows(words.number(start), words.number(second))
        ? Optional.of(
            found(named ? Says.YEAR : Says.SHORT_YEAR, words.number(start), place, second + 1))
        : Optional.empty();
  }

  private static boolean follows(int first, int second) {
    return second == (first + 1) % 100;
  }

  private Statement found(Says says, int first, int from, int to) {
    return Statement.year(says, new FinancialYear(Words.fullYear(first), startsIn), from, to);
  }

  private Statement calendarYear(int year, int from, int to, boolean named) {
    FinancialYear starting = new FinancialYear(year, startsIn);
    if (startsIn == Month.JANUARY) {
      return Statement.year(Says.YEAR, starting, from, to);
    }
    return named
        ? Statement.wrong(
            "A financial year with one number could begin or end in " + year + ".",
            remedy(starting),
            from,
            to)
        : Statement.bare(Says.CALENDAR_YEAR, from, to);
  }

  static String remedy(FinancialYear starting) {
    return "Type " + starting.words() + " or " + starting.previous().words() + ".";
  }
}
