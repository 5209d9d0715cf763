package org.quarterday.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quarterday.period.PeriodReading.WithoutYear;
import org.quarterday.period.Statement.Says;

/** Stretches of time by their dates: "Jul-Sep 2017", "six months to September 2017". */
record SpanWords(Words words, PointWords points, PartWords parts, Month startsIn) {

  /** "Jul 17 - Sep 17", "1 July to 30 September 2017", "1 to 30 September 2017". */
  Optional<Statement> range(int place) {
    Optional<Point> first = points.at(place);
    int joint = first.map(Point::to).orElse(place + 1);
    boolean bareDay = first.isEmpty() && words.isNumber(place, 1, 2);
    if ((first.isEmpty() && !bareDay) || !isJoint(joint)) {
      return Optional.empty();
    }
    Optional<Point> last = points.at(pastTheEndOf(joint + 1));
    if (last.isEmpty() || (bareDay && !last.get().isDay())) {
      return Optional.empty();
    }
    Point end = last.get();
    Point start =
        first.orElseGet(() -> new Point(end.year(), end.month(), words.number(place), joint));
    return Optional.of(between(start, end, place));
  }

  /**
   * "3 months ended 31 December 2017", "half year to 30 September", "year ending 31 March 2018".
   */
  Optional<Statement> length(int place) {
    int months = parts.count(place);
    int next = place + 1;
    if (months > 0) {
      next = words.is(next, "-") ? next + 1 : next;
      if (!words.is(next, "months", "month", "mths", "mth")) {
        return Optional.empty();
      }
      next++;
    } else if (words.is(place, "half") && words.is(words.pastMarks(next), "year")) {
      months = 6;
      next = words.pastMarks(next) + 1;
    } else {
      months = words.is(place, "quarter", "qtr") ? 3 : words.is(place, "year") ? 12 : 0;
      months = words.is(place, "month") ? 1 : months;
    }
    next = words.is(next, "period") ? next + 1 : next;
    next = words.is(next, "up") ? next + 1 : next;
    if (months == 0 || !words.is(next, "to", "ended", "ending", "end", "until")) {
      return Optional.empty();
    }
    int length = months;
    int end = words.is(next + 1, ":") ? next + 2 : pastTheEndOf(next + 1);
    return points.at(end).map(last -> endingWith(last, length, place));
  }

  /** One month or day that stands alone. */
  Optional<Statement> single(int place) {
    Optional<Point> found = points.at(place);
    if (found.isEmpty()) {
      return points.isMisread(place)
          ? Optional.of(Statement.badDay(place, place + 5))
          : Optional.empty();
    }
    Point point = found.get();
    if (point.year().isPresent()) {
      Period month = Period.monthOf(point.firstOfMonth(), startsIn);
      Says says = !point.isDay() ? Says.MONTH : point.ends() ? Says.LAST_DAY : Says.DAY;
      return Optional.of(Statement.period(says, month, place, point.to()));
    }
    if (point.isDay()) {
      return Optional.of(Statement.dayWithoutYear(place, point.to()));
    }
    WithoutYear month = new WithoutYear(PeriodKind.MONTH, point.inYearFrom(startsIn));
    return Optional.of(Statement.part(Says.MONTH_NAME, month, place, point.to()));
  }

  private boolean isJoint(int place) {
    return words.is(place, "-", "to", "until", "till", "through", "and");
  }

  int pastTheEndOf(int place) {
    int next = words.is(place, "the") ? place + 1 : place;
    if (words.is(next, "end")) {
      next++;
      return words.is(next, "of") ? next + 1 : next;
    }
    return next;
  }

  private Statement between(Point start, Point end, int from) {
    if (!start.begins() || !end.ends()) {
      return Statement.notWholeMonths(from, end.to());
    }
    if (start.year().isEmpty() && end.year().isEmpty()) {
      int first = start.inYearFrom(startsIn);
      int last = end.inYearFrom(startsIn);
      return PartWords.months(Says.PART, first, last, from, end.to());
    }
    boolean wraps = start.month().compareTo(end.month()) > 0;
    int startYear = start.year().orElseGet(() -> end.year().orElseThrow() - (wraps ? 1 : 0));
    int endYear = end.year().orElse(startYear + (wraps ? 1 : 0));
    LocalDate first = start.inYear(startYear).firstOfMonth();
    LocalDate last = end.inYear(endYear).firstOfMonth();
    return months(first, last, from, end.to());
  }

  private Statement endingWith(Point end, int length, int from) {
    if (!end.ends()) {
      return Statement.notWholeMonths(from, end.to());
    }
    if (end.year().isEmpty()) {
      int last = end.inYearFrom(startsIn);
      return PartWords.months(Says.PART, last - length + 1, last, from, end.to());
    }
    LocalDate last = end.firstOfMonth();
    return months(last.minusMonths(length - 1L), last, from, end.to());
  }

  private Statement months(LocalDate first, LocalDate last, int from, int to) {
    FinancialYear year = FinancialYear.containing(first, startsIn);
    int start = Period.monthOf(first, startsIn).number();
    long length = ChronoUnit.MONTHS.between(first, last) + 1;
    Optional<Period> period =
        length < 1 || start + length - 1 > 12
            ? Optional.empty()
            : Period.ofMonths(year, start, (int) (start + length - 1));
    return period
        .map(found -> Statement.period(Says.SPAN, found, from, to))
        .orElseGet(
            () ->
                PartWords.noPeriod(
                    EnglishDate.monthAndYear(first) + " to " + EnglishDate.monthAndYear(last),
                    from,
                    to));
  }
}
