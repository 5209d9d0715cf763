package org.quarterday.period;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterday.period.PeriodReading.Nothing;
import org.quarterday.period.PeriodReading.Refused;
import org.quarterday.period.PeriodReading.Whole;
import org.quarterday.period.PeriodReading.WithoutYear;
import org.quarterday.period.Statement.Says;

/**
 * A period inside a title, a sheet's name or a file's name. What is said most fully stands: a part
 * beside its year and a range of dates before a part and a year standing apart, those before a
 * month, and that before a year. Two different ones of the same standing are refused.
 */
record LongerText(Statements statements) {
  private static final Set<String> BETWEEN = Set.of("of", "in", "the", "for", "year", "financial");

  PeriodReading find() {
    Set<Period> whole = new LinkedHashSet<>();
    statements
        .saying(Says.SPAN)
        .forEach(said -> whole.addAll(said.detail().period().stream().toList()));
    List<Refused> ambiguous = new ArrayList<>();
    for (int i = 0; i + 1 < statements.said().size(); i++) {
      pair(statements.said().get(i), statements.said().get(i + 1), whole, ambiguous);
    }
    if (!whole.isEmpty()) {
      return only(whole.stream().<PeriodReading>map(Whole::new));
    }
    if (!ambiguous.isEmpty()) {
      return ambiguous.get(0);
    }
    List<FinancialYear> years = years().distinct().toList();
    return Stream.<Stream<PeriodReading>>of(
            inYear(statements.saying(Says.PART), years),
            months(),
            inYear(namedMonths(), years),
            statements.saying(Says.WRONG).stream().flatMap(said -> said.detail().wrong().stream()),
            years.stream().map(year -> new Whole(Period.of(year))))
        .map(LongerText::only)
        .filter(reading -> !reading.saysNothing())
        .findFirst()
        .map(this::asFarAsSaid)
        .orElseGet(Nothing::new);
  }

  private void pair(Statement one, Statement other, Set<Period> whole, List<Refused> ambiguous) {
    boolean partFirst = one.detail().part().isPresent();
    Statement part = partFirst ? one : other;
    Statement year = partFirst ? other : one;
    if (part.detail().part().isEmpty() || part.says() == Says.WHOLE_YEAR || !together(one, other)) {
      return;
    }
    WithoutYear named = part.detail().part().get();
    year.detail()
        .year()
        .flatMap(named::in)
        .map(period -> isToDate(one, other) ? period.toDate() : period)
        .ifPresent(whole::add);
    boolean numbered = part.says() == Says.PART || part.says() == Says.LETTERED_MONTH;
    if (year.says() == Says.CALENDAR_YEAR && numbered) {
      int number = statements.words().number(year.from());
      ambiguous.add(Ambiguity.ofSingleYear("“" + number + "”", number, Optional.of(named)));
    }
  }

  /** Whether nothing but marks and small words stands between two statements. */
  private boolean together(Statement one, Statement other) {
    for (int place = one.to(); place < other.from(); place++) {
      if (!statements.words().isMark(place) && !BETWEEN.contains(statements.words().at(place))) {
        return false;
      }
    }
    return true;
  }

  /** Whether "year to date" or the like stands just before or behind. */
  private boolean isToDate(Statement first, Statement last) {
    return statements.saying(Says.TO_DATE).stream()
        .anyMatch(
            marker ->
                marker.to() <= first.from() ? together(marker, first) : together(last, marker));
  }

  private PeriodReading asFarAsSaid(PeriodReading reading) {
    return statements.saying(Says.PART, Says.MONTH, Says.LAST_DAY, Says.MONTH_NAME).stream()
            .anyMatch(said -> isToDate(said, said))
        ? Ambiguity.toDate(reading)
        : reading;
  }

  private Stream<FinancialYear> years() {
    return statements.saying(Says.YEAR).stream().flatMap(said -> said.detail().year().stream());
  }

  /** The last day of a month is a position as at that day; any other may be the day of sending. */
  private Stream<PeriodReading> months() {
    return statements.saying(Says.MONTH, Says.LAST_DAY).stream()
        .flatMap(said -> said.detail().period().stream())
        .map(Whole::new);
  }

  /** "May" and "march" are words as well, and count only beside a year. */
  private List<Statement> namedMonths() {
    return statements.saying(Says.MONTH_NAME).stream()
        .filter(said -> !statements.words().is(said.from(), "may", "march"))
        .toList();
  }

  private static Stream<PeriodReading> inYear(List<Statement> parts, List<FinancialYear> years) {
    Stream<WithoutYear> named = parts.stream().flatMap(said -> said.detail().part().stream());
    return years.isEmpty()
        ? named.map(part -> part)
        : named.flatMap(part -> years.stream().map(year -> new Whole(part.in(year).orElseThrow())));
  }

  private static PeriodReading only(Stream<? extends PeriodReading> found) {
    List<? extends PeriodReading> different = found.distinct().toList();
    if (different.size() > 1) {
      return new Refused(
          "More than one period is named.", "Name one period only, such as Q2 2017/18.");
    }
    return different.isEmpty() ? new Nothing() : different.get(0);
  }
}
