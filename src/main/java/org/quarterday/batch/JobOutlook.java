package org.quarterday.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quarterday.accept.ActionReports;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Council;
import org.quarterday.jobs.JobFile;
import org.quarterday.jobs.PaperSettings;
import org.quarterday.jobs.Settings;
import org.quarterday.period.FinancialYear;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.rollup.Obligation;
import org.quarterday.rollup.Obligations;

/**
 * What a job would report on a day, and what it waits for.
 *
 * @param periods what its papers would be about, from what the record holds now
 * @param awaited the values of the newest periods that had ended by then which have not come
 */
public record JobOutlook(Set<Period> periods, List<Obligation> awaited) {
  public JobOutlook {
    awaited = List.copyOf(awaited);
  }

  /** From the record as it is. */
  public static JobOutlook of(Settings settings, JobFile job, LocalDate asOf, Ledger ledger) {
    RecordView record = RecordView.read(ledger, settings.council());
    return of(settings, job, asOf, record.standing(), record.periods());
  }

  /** Where there is no record yet. */
  public static JobOutlook ofNothing(Settings settings, JobFile job, LocalDate asOf) {
    StandingValues nothing = StandingValues.of(List.of());
    return of(settings, job, asOf, nothing, ActionReports.of(List.of()).periods());
  }

  private static JobOutlook of(
      Settings settings,
      JobFile job,
      LocalDate asOf,
      StandingValues standing,
      Collection<Period> returned) {
    Set<Period> periods = new TreeSet<>();
    new DraftPlan(settings)
        .plan(job, job.period(), asOf, returned, List.of())
        .forEach(planned -> periods.add(planned.period()));
    Council council = settings.council();
    Set<Period> newest = new LinkedHashSet<>();
    job.period().ifPresent(newest::add);
    if (newest.isEmpty()) {
      kinds(settings, job).forEach(kind -> ended(kind, asOf, council).ifPresent(newest::add));
    }
    List<Obligation> awaited = new ArrayList<>();
    for (Period period : newest) {
      for (Obligation owed : Obligations.within(council, standing, period)) {
        if (owed.came().isEmpty() && !awaited.contains(owed)) {
          awaited.add(owed);
        }
      }
    }
    return new JobOutlook(periods, awaited);
  }

  private static Set<PeriodKind> kinds(Settings settings, JobFile job) {
    Set<PeriodKind> kinds = new LinkedHashSet<>();
    for (PaperSettings paper : settings.papersOf(job)) {
      kinds.add(paper.spec().period());
    }
    if (kinds.isEmpty()) {
      kinds.add(PeriodKind.QUARTER);
    }
    return kinds;
  }

  /** The newest period of a kind that had ended by a day. */
  private static Optional<Period> ended(PeriodKind kind, LocalDate asOf, Council council) {
    FinancialYear year = FinancialYear.containing(asOf, council.calendar().yearStarts());
    List<Period> possible = new ArrayList<>();
    for (FinancialYear each : List.of(year.previous(), year)) {
      PeriodKind parts = kind == PeriodKind.TO_DATE ? PeriodKind.MONTH : kind;
      Period.of(each)
          .parts(parts)
          .forEach(p -> possible.add(kind == PeriodKind.TO_DATE ? p.toDate() : p));
    }
    return possible.stream().filter(p -> !p.lastDay().isAfter(asOf)).reduce((one, later) -> later);
  }
}
