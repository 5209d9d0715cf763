package org.quarterday.period;

import java.time.Month;
import java.util.Optional;

/** Days and months as people write them: "30/09/2017", "2017-09", "Sept. '17", "1st of July". */
record PointWords(Words words, YearWords years) {

  Optional<Point> at(int place) {
    return isoDay(place)
        .or(() -> numericDay(place))
        .or(() -> dayAndMonth(place))
        .or(() -> monthFirst(place))
        .or(() -> yearFirst(place))
        .or(() -> numericMonth(place));
  }

  /** Three numbers that look like a date but are none, such as one with the month first. */
  boolean isMisread(int place) {
    return words.isNumber(place, 1, 2)
        && words.isNumber(place + 2, 1, 2)
        && words.isNumber(place + 4, 4, 4)
        && separated(place);
  }

  private boolean separated(int place) {
    String mark = words.at(place + 1);
    return (words.isDashOrSlash(place + 1) || mark.equals(".")) && words.is(place + 3, mark);
  }

  private Optional<Point> isoDay(int place) {
    if (!words.isCalendarYear(place)
        || !separated(place)
        || !words.isNumber(place + 2, 1, 2)
        || !words.isNumber(place + 4, 1, 2)) {
      return Optional.empty();
    }
    return point(words.number(place), words.number(place + 2), place + 4, pastTime(place + 5));
  }

  /** A workbook's date as text may carry a time of day, "00:00:00", which says nothing. */
  private int pastTime(int place) {
    int next = words.is(place, "t") ? place + 1 : place;
    boolean time = words.isNumber(next, 1, 2) && words.is(next + 1, ":");
    while (time && words.isNumber(next, 1, 9) && words.is(next + 1, ":", ".")) {
      next += 2;
    }
    return time ? next + 1 : place;
  }

  private Optional<Point> numericDay(int place) {
    if (!words.isNumber(place, 1, 2)
        || !separated(place)
        || !words.isNumber(place + 2, 1, 2)
        || !(words.isCalendarYear(place + 4) || words.isNumber(place + 4, 2, 2))) {
      return Optional.empty();
    }
    int year = Words.fullYear(words.number(place + 4));
    return point(year, words.number(place + 2), place, pastTime(place + 5));
  }

  private Optional<Point> point(int year, int month, int dayPlace, int to) {
    if (month < 1 || month > 12 || words.number(dayPlace) < 1) {
      return Optional.empty();
    }
    Point point = new Point(Optional.of(year), Month.of(month), words.number(dayPlace), to);
    return point.isPossible() ? Optional.of(point) : Optional.empty();
  }

  private Optional<Point> dayAndMonth(int place) {
    if (!words.isNumber(place, 1, 2) || words.number(place) < 1) {
      return Optional.empty();
    }
    int name = words.is(place + 1, "st", "nd", "rd", "th") ? place + 2 : place + 1;
    name = words.is(name, "of", "-", "/", ".") ? name + 1 : name;
    return nameAndYear(name)
        .map(month -> new Point(month.year(), month.month(), words.number(place), month.to()))
        .filter(Point::isPossible);
  }

  private Optional<Point> monthFirst(int place) {
    Optional<Month> month = words.month(place);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int day = words.pastMarks(place + 1);
    if (words.isNumber(day, 1, 2) && words.number(day) >= 1) {
      int year = words.is(day + 1, "st", "nd", "rd", "th") ? day + 2 : day + 1;
      year = words.is(year, ",") ? year + 1 : year;
      if (words.isCalendarYear(year) && !years.isPairAt(year) && !words.isDashOrSlash(day + 1)) {
        return point(words.number(year), month.get().getValue(), day, year + 1);
      }
    }
    return nameAndYear(place);
  }

  /**
   * "September 2017", "Sep-17", or "September" when what follows is a financial year or nothing.
   */
  private Optional<Point> nameAndYear(int place) {
    Optional<Month> month = words.month(place);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = words.pastMarks(place + 1);
    boolean year =
        words.isCalendarYear(next)
            || (words.isNumber(next, 2, 2) && words.month(next + 1).isEmpty());
    if (year && !years.isPairAt(next)) {
      int number = Words.fullYear(words.number(next));
      return Optional.of(new Point(Optional.of(number), month.get(), 0, next + 1));
    }
    int to = words.is(place + 1, ".") ? place + 2 : place + 1;
    return Optional.of(new Point(Optional.empty(), month.get(), 0, to));
  }

  private Optional<Point> yearFirst(int place) {
    if (!words.isCalendarYear(place) || years.isPairAt(place)) {
      return Optional.empty();
    }
    int name = words.pastMarks(place + 1);
    boolean ownYear = nameAndYear(name).flatMap(Point::year).isPresent();
    return ownYear
        ? Optional.empty()
        : words
            .month(name)
            .map(month -> new Point(Optional.of(words.number(place)), month, 0, name + 1));
  }

  private Optional<Point> numericMonth(int place) {
    boolean yearFirst = words.isCalendarYear(place) && words.isNumber(place + 2, 2, 2);
    boolean yearLast = words.isNumber(place, 1, 2) && words.isCalendarYear(place + 2);
    boolean joined = words.isDashOrSlash(place + 1);
    if (!joined || !(yearFirst || yearLast) || years.isPairAt(place) || years.isPairAt(place + 2)) {
      return Optional.empty();
    }
    int month = words.number(yearFirst ? place + 2 : place);
    int year = words.number(yearFirst ? place : place + 2);
    return month >= 1 && month <= 12
        ? Optional.of(new Point(Optional.of(year), Month.of(month), 0, place + 3))
        : Optional.empty();
  }
}
