package org.quarterday.period;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterday.period.PeriodReading.Nothing;
import org.quarterday.period.PeriodReading.Refused;
import org.quarterday.period.PeriodReading.Whole;
import org.quarterday.period.PeriodReading.WithoutYear;
import org.quarterday.period.Statement.Says;

/** A text that is nothing but a period: all its statements must agree and every word be known. */
record WholeText(String text, Statements statements) {
  private static final Set<String> FILLERS =
      Set.of(
          "the",
          "for",
          "of",
          "in",
          "and",
          "at",
          "as",
          "on",
          "from",
          "between",
          "during",
          "period",
          "financial",
          "fiscal",
          "municipal",
          "year",
          "years",
          "fy",
          "end",
          "ending",
          "ended",
          "position",
          "reporting",
          "return",
          "result",
          "results",
          "actual",
          "actuals",
          "outturn",
          "performance",
          "data",
          "figure",
          "figures");
  private static final Map<PeriodKind, Set<String>> OWN_NAMES =
      Map.of(
          PeriodKind.MONTH, Set.of("month", "monthly"),
          PeriodKind.QUARTER, Set.of("quarter", "qtr", "quarterly", "months", "three"),
          PeriodKind.HALF_YEAR, Set.of("half", "months", "six", "yearly"),
          PeriodKind.YEAR, Set.of("annual", "full", "months", "twelve"),
          PeriodKind.TO_DATE, Set.of("months"));

  PeriodReading read() {
    if (statements.said().isEmpty()) {
      return new Nothing();
    }
    Optional<Refused> wrong =
        statements.said().stream().flatMap(each -> each.detail().wrong().stream()).findFirst();
    return wrong.<PeriodReading>map(each -> each).orElseGet(this::agreed);
  }

  private PeriodReading agreed() {
    List<FinancialYear> years =
        distinct(statements.said().stream().flatMap(each -> each.detail().year().stream()));
    List<WithoutYear> parts =
        distinct(statements.said().stream().flatMap(each -> each.detail().part().stream()));
    List<Period> periods =
        distinct(statements.said().stream().flatMap(each -> each.detail().period().stream()));
    if (years.size() > 1 || parts.size() > 1 || periods.size() > 1) {
      return new Refused(
          quoted() + " names more than one period.", "Type one period, such as Q2 2017/18.");
    }
    if (statements.says(Says.CALENDAR_YEAR)) {
      return singleYear(parts);
    }
    PeriodReading reading =
        periods.isEmpty() ? ofParts(years, parts) : ofPeriod(periods.get(0), years, parts);
    return statements.says(Says.TO_DATE) ? toDate(reading) : known(reading);
  }

  private PeriodReading ofPeriod(
      Period period, List<FinancialYear> years, List<WithoutYear> parts) {
    boolean agree =
        years.stream().allMatch(year -> year.equals(period.year()))
            && parts.stream().allMatch(part -> part.in(period.year()).equals(Optional.of(period)));
    return agree
        ? new Whole(period)
        : new Refused(
            quoted() + " names two periods that are not the same.",
            "Type one period, such as " + period.words() + ".");
  }

  private PeriodReading ofParts(List<FinancialYear> years, List<WithoutYear> parts) {
    if (parts.isEmpty()) {
      return years.isEmpty() ? new Nothing() : ofYear(years.get(0));
    }
    return years.isEmpty() ? parts.get(0) : new Whole(parts.get(0).in(years.get(0)).orElseThrow());
  }

  /** "06/07" alone could be June 2007; "17/18" can only be a year. */
  private PeriodReading ofYear(FinancialYear year) {
    boolean couldBeMonth = year.startYear() % 100 >= 1 && year.startYear() % 100 <= 12;
    boolean short4 = statements.words().all().stream().anyMatch(w -> w.length() == 4);
    if (!statements.says(Says.YEAR) && (couldBeMonth || short4)) {
      return new Refused(
          quoted() + " could be a year or something else.",
          "Type the year as " + year.words() + ".");
    }
    return new Whole(Period.of(year));
  }

  private PeriodReading singleYear(List<WithoutYear> parts) {
    int year = statements.words().number(statements.saying(Says.CALENDAR_YEAR).get(0).from());
    return Ambiguity.ofSingleYear(quoted(), year, parts.stream().findFirst());
  }

  private PeriodReading toDate(PeriodReading reading) {
    if (statements.saying(Says.YEAR, Says.SHORT_YEAR).size() == statements.said().size() - 1
        || reading.saysNothing()) {
      return new Refused(
          quoted() + " does not say up to which month.",
          "Type the last month, such as April to May 2006.");
    }
    return known(Ambiguity.toDate(reading));
  }

  /** A word nobody expected may change the meaning ("forecast", "target"), so it is not skipped. */
  private PeriodReading known(PeriodReading reading) {
    Set<String> ownNames = Ambiguity.kindOf(reading).map(OWN_NAMES::get).orElse(Set.of());
    return statements.unread().stream()
        .filter(word -> !FILLERS.contains(word) && !ownNames.contains(word))
        .findFirst()
        .<PeriodReading>map(
            word ->
                new Refused(
                    quoted() + " could not be read: “" + word + "” was not understood.",
                    "Type the period alone, such as Q2 2017/18."))
        .orElse(reading);
  }

  private String quoted() {
    return "“" + text.strip() + "”";
  }

  private static <T> List<T> distinct(Stream<T> values) {
    return values.distinct().toList();
  }
}
