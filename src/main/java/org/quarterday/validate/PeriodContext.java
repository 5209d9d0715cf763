package org.quarterday.validate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterday.period.FinancialYear;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.period.PeriodReading;

/**
 * The period and year of a table's rows, as far as something other than the row says it: the
 * settings, the sheet's name, title rows and the file's name. Where they disagree nothing is said.
 *
 * <p>A year and a part of one put together make a period; a year alone is the year.
 */
final class PeriodContext {
  private static final String REMEDY =
      "Write the period with its year in each row, or make title, sheet and file name agree.";

  private final Set<FinancialYear> years = new LinkedHashSet<>();
  private final List<Clue<PeriodReading>> parts = new ArrayList<>();
  private final List<Clue<PeriodReading>> clues;

  PeriodContext(List<Clue<PeriodReading>> clues) {
    this.clues = clues;
    for (Clue<PeriodReading> clue : clues) {
      Optional<Period> whole = clue.says().period();
      whole.ifPresent(period -> years.add(period.year()));
      if (whole.isEmpty() || whole.get().kind() != PeriodKind.YEAR) {
        parts.add(clue);
      }
    }
  }

  /** For a row that says nothing about its period. */
  Answer<Period> period() {
    if (clues.isEmpty()) {
      return Answer.unknown(
          "Nothing says which period this is for: not the row, the sheet's name, a title or the"
              + " file's name.",
          "");
    }
    return year().found().map(this::partOf).orElseGet(this::noYear);
  }

  /** For a row that says only its year. */
  Answer<Period> partOf(FinancialYear year) {
    Set<Period> periods = new LinkedHashSet<>();
    for (Clue<PeriodReading> part : parts) {
      if (part.says().period().filter(whole -> !whole.year().equals(year)).isPresent()) {
        return Answer.unknown(
            "The row says "
                + year.words()
                + ", but "
                + part.by()
                + " says "
                + words(part.says())
                + ".",
            REMEDY);
      }
      inYear(part.says(), year).ifPresent(periods::add);
    }
    if (periods.size() > 1) {
      return disagreement();
    }
    return Answer.of(periods.isEmpty() ? Period.of(year) : periods.iterator().next());
  }

  /** For a row that says only a part of a year. */
  Answer<FinancialYear> year() {
    if (years.size() == 1) {
      return Answer.of(years.iterator().next());
    }
    return years.isEmpty()
        ? Answer.unknown("It does not say which financial year.", "")
        : Answer.unknown(disagreement().trouble(), REMEDY);
  }

  private Answer<Period> noYear() {
    return Answer.unknown(
        years.isEmpty()
            ? "Nothing says which financial year this is for."
            : disagreement().trouble(),
        years.isEmpty() ? "" : REMEDY);
  }

  private Answer<Period> disagreement() {
    StringBuilder said = new StringBuilder();
    for (Clue<PeriodReading> clue : clues) {
      said.append(said.length() == 0 ? "" : ", ").append(clue.by()).append(" says ");
      said.append(words(clue.says()));
    }
    return Answer.unknown("The period is said in different ways: " + said + ".", REMEDY);
  }

  private static Optional<Period> inYear(PeriodReading part, FinancialYear year) {
    return part.period()
        .map(period -> Period.of(year, period.kind(), period.number()))
        .or(() -> part.in(year));
  }

  private static String words(PeriodReading reading) {
    if (reading instanceof PeriodReading.WithoutYear part) {
      return switch (part.kind()) {
        case MONTH -> "month " + part.number() + " of the financial year";
        case QUARTER -> "quarter " + part.number();
        case HALF_YEAR -> "half " + part.number() + " of the year";
        case YEAR -> "the year";
        case TO_DATE -> "the year to month " + part.number();
      };
    }
    return reading.period().map(Period::words).orElse("nothing");
  }
}
