package org.quarterday.period;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every period of a year, for properties that must hold of all of them. */
final class AllPeriods {
  private static final Set<Integer> OTHERWISE_NAMED = Set.of(3, 6, 12);

  private AllPeriods() {}

  static List<Period> of(FinancialYear year) {
    Stream<Period> toDate =
        IntStream.rangeClosed(1, 11)
            .filter(month -> !OTHERWISE_NAMED.contains(month))
            .mapToObj(month -> new Period(year, PeriodKind.TO_DATE, month));
    return Stream.concat(
            Stream.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR)
                .flatMap(kind -> Period.of(year).parts(kind).stream()),
            toDate)
        .toList();
  }
}
