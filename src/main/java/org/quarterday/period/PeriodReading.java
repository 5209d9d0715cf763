package org.quarterday.period;

import java.util.Optional;

/** What a text says about a period. */
public sealed interface PeriodReading {

  /** The period, when the text names all of it. */
  default Optional<Period> period() {
    return Optional.empty();
  }

  /** The period once the year is known; a whole period ignores the year it is given. */
  default Optional<Period> in(FinancialYear year) {
    return Optional.empty();
  }

  /** What is wrong and what to type instead, when the text cannot be taken. */
  default Optional<Refused> refusal() {
    return Optional.empty();
  }

  /** Whether the text says nothing at all about a period. */
  default boolean saysNothing() {
    return false;
  }

  /** The text names a period and its year. */
  record Whole(Period whole) implements PeriodReading {
    @Override
    public Optional<Period> period() {
      return Optional.of(whole);
    }

    @Override
    public Optional<Period> in(FinancialYear year) {
      return Optional.of(whole);
    }
  }

  /** "Quarter 2": the year must come from elsewhere. */
  record WithoutYear(PeriodKind kind, int number) implements PeriodReading {
    @Override
    public Optional<Period> in(FinancialYear year) {
      return Optional.of(Period.of(year, kind, number));
    }
  }

  /** The text could mean more than one period, or one that cannot be. Both are sentences. */
  record Refused(String why, String remedy) implements PeriodReading {
    @Override
    public Optional<Refused> refusal() {
      return Optional.of(this);
    }
  }

  /** The text says no period. */
  record Nothing() implements PeriodReading {
    @Override
    public boolean saysNothing() {
      return true;
    }
  }
}
