package org.quarterday.batch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterday.accept.Draft;
import org.quarterday.council.Council;
import org.quarterday.jobs.JobFile;
import org.quarterday.jobs.PaperSettings;
import org.quarterday.jobs.Settings;
import org.quarterday.period.FinancialYear;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.render.PaperSpec;

/**
 * Which drafts there are after a run: those that the job asks for, and every one that exists (the
 * contract, section 9, {@code period}).
 */
final class DraftPlan {
  /** The paper of a council that has described none. */
  static final String BUILT_IN = "performance";

  private static final int MOST_MEANT = 4;

  private final Settings settings;
  private final Council council;

  DraftPlan(Settings settings) {
    this.settings = settings;
    this.council = settings.council();
  }

  /** One paper for one period. */
  record Planned(Period period, PaperSpec spec) {}

  /**
   * In order of period and name, whether or not a draft exists already.
   *
   * @param asked the period asked for; empty for the newest of each paper
   * @param returned the periods for which anything was accepted
   */
  List<Planned> plan(
      JobFile job,
      Optional<Period> asked,
      LocalDate asOf,
      Collection<Period> returned,
      List<Draft> existing) {
    Set<Planned> planned = new LinkedHashSet<>();
    for (Draft draft : existing) {
      Period.ofCode(draft.period(), council.calendar().yearStarts())
          .flatMap(period -> spec(draft.paper(), period).map(s -> new Planned(period, s)))
          .ifPresent(planned::add);
    }
    if (settings.papers().isEmpty()) {
      asked
          .or(() -> newest(PeriodKind.QUARTER, 1, asOf, returned))
          .map(period -> new Planned(period, builtIn(period)))
          .ifPresent(planned::add);
    }
    for (PaperSettings paper : settings.papersOf(job)) {
      asked
          .filter(period -> isOfKind(period, paper.spec().period()))
          .or(
              () ->
                  asked.isPresent()
                      ? Optional.empty()
                      : newest(paper.spec().period(), paper.every(), asOf, returned))
          .map(period -> new Planned(period, PaperSpecs.of(paper, period, council)))
          .ifPresent(planned::add);
    }
    return planned.stream()
        .sorted(Comparator.comparing(Planned::period).thenComparing(p -> p.spec().name()))
        .toList();
  }

  /** Quarter 1, half 1 and the year are years to date too. */
  private static boolean isOfKind(Period period, PeriodKind kind) {
    return period.kind() == kind || kind == PeriodKind.TO_DATE && period.equals(period.toDate());
  }

  /** A paper for a period, if there is such a paper. */
  Optional<Planned> planned(String paper, Period period) {
    return spec(paper, period).map(spec -> new Planned(period, spec));
  }

  /** Why a paper is not made for such a period, with those that may be meant; empty if it is. */
  static Optional<String> wrongKind(Planned planned) {
    PeriodKind kind = planned.spec().period();
    Period period = planned.period();
    if (isOfKind(period, kind)) {
      return Optional.empty();
    }
    String each =
        switch (kind) {
          case MONTH -> "a month";
          case QUARTER -> "a quarter";
          case HALF_YEAR -> "a half-year";
          case YEAR -> "a year";
          case TO_DATE -> "the year to the end of a month";
        };
    List<Period> meant =
        kind == PeriodKind.TO_DATE
            ? List.of(period.toDate())
            : Period.of(period.year()).parts(kind).stream()
                .filter(p -> p.contains(period) || period.contains(p))
                .limit(MOST_MEANT)
                .toList();
    String codes = String.join(" or ", meant.stream().map(Period::code).toList());
    return Optional.of(
        "The paper "
            + planned.spec().name()
            + " is about "
            + each
            + ", not about "
            + period.words()
            + ". Did you mean "
            + codes
            + "?");
  }

  private Optional<PaperSpec> spec(String paper, Period period) {
    if (settings.papers().isEmpty() && paper.equals(BUILT_IN)) {
      return Optional.of(builtIn(period));
    }
    return settings.paper(paper).map(p -> PaperSpecs.of(p, period, council));
  }

  private static PaperSpec builtIn(Period period) {
    return PaperSpec.builtIn(BUILT_IN, "Performance report", "Not yet decided", period.kind());
  }

  /** The newest period of a kind, ended by the as-of date, in which an accepted value lies. */
  private static Optional<Period> newest(
      PeriodKind kind, int every, LocalDate asOf, Collection<Period> returned) {
    Optional<Period> newest = Optional.empty();
    for (Period value : returned) {
      for (Period each : around(value, kind, every)) {
        boolean ended = !each.lastDay().isAfter(asOf);
        if (ended && newest.map(n -> each.compareTo(n) > 0).orElse(true)) {
          newest = Optional.of(each);
        }
      }
    }
    return newest;
  }

  private static List<Period> around(Period value, PeriodKind kind, int every) {
    FinancialYear year = value.year();
    if (kind == PeriodKind.TO_DATE) {
      int reported = (value.lastMonth() + every - 1) / every * every;
      return List.of(Period.ofMonths(year, reported, reported).orElseThrow().toDate());
    }
    return Period.of(year).parts(kind).stream().filter(p -> p.contains(value)).toList();
  }
}
