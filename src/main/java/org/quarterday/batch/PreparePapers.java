package org.quarterday.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quarterday.accept.Answers;
import org.quarterday.accept.Draft;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.Moment;
import org.quarterday.accept.RunRow;
import org.quarterday.jobs.JobFile;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.publish.Publisher;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * The second step: everything that people will find is made from the record and staged, out of
 * sight. It may be repeated; it is, whenever a run is taken up again.
 */
final class PreparePapers implements Tasklet {
  private final RunDesk desk;

  PreparePapers(RunDesk desk) {
    this.desk = desk;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    RunWork work = desk.find(contribution.getStepExecution());
    work.stop().check();
    Ledger ledger = work.ledger();
    OutContents.Made made = make(work.settings(), work.run(), work.sources());
    int drawn = 0;
    Set<Draft> known = new HashSet<>(ledger.drafts());
    for (Draft draft : made.drafts()) {
      if (!known.contains(draft)) {
        ledger.drawn(draft);
        drawn++;
      }
    }
    if (drawn > 0 || !ledger.statuses(work.run().id()).isEmpty()) {
      ledger.changed(work.run().id(), drawn);
    }
    new Publisher(work.out()).stage(complete(made, work.settings(), ledger));
    work.trail().prepared(made.position());
    work.progress().accept(prepared(made.drafts().size(), asked(work.settings(), work.run())));
    return RepeatStatus.FINISHED;
  }

  /** How many papers there are; where there is none, why. */
  private static String prepared(int papers, Optional<Period> asked) {
    if (papers == 0) {
      return "no paper to prepare: "
          + asked
              .map(period -> "none of this job's papers is for " + period.words())
              .orElse("nothing has been accepted for a period that has ended");
    }
    return papers + (papers == 1 ? " paper prepared" : " papers prepared");
  }

  /** With the page of runs, which knows of this one too once its changes are noted. */
  static Map<String, byte[]> complete(OutContents.Made made, Settings settings, Ledger ledger) {
    Map<String, byte[]> files = new TreeMap<>(made.files());
    files.put(
        "runs.html", RunPages.html(settings.council(), ledger).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /** The same from the same record, settings and date, inside a run or outside of one. */
  static OutContents.Made make(Settings settings, RunRow run, Sources sources) {
    Answers answers =
        Answers.of(
            sources.ledger().answers(Moment.NOW),
            run.asOf(),
            settings.council().calendar().yearStarts());
    RecordView record = sources.view(settings.council(), Moment.NOW).with(answers);
    JobFile job = settings.job(run.job()).orElseThrow();
    Optional<Period> asked = asked(settings, run);
    List<DraftPlan.Planned> planned =
        new DraftPlan(settings).plan(job, asked, run.asOf(), record.periods(), record.drafts());
    return OutContents.make(settings, sources, job.description(), record, planned, run.asOf());
  }

  /** The period that was asked for; empty for the newest of each paper. */
  private static Optional<Period> asked(Settings settings, RunRow run) {
    return Period.ofCode(run.period(), settings.council().calendar().yearStarts());
  }
}
