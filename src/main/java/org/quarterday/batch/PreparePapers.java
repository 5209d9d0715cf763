package org.quarterday.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.accept.Draft;
import org.quarterday.accept.Ledger;
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
    Ledger ledger = work.ledger();
    OutContents.Made before = make(work.settings(), work.run(), ledger);
    Set<Draft> known = new HashSet<>(ledger.drafts());
    boolean drawn = false;
    for (Draft draft : before.drafts()) {
      if (!known.contains(draft)) {
        ledger.drawn(draft);
        drawn = true;
      }
    }
    if (drawn || !ledger.statuses(work.run().id()).isEmpty()) {
      ledger.changed(work.run().id());
    }
    OutContents.Made made = make(work.settings(), work.run(), ledger);
    new Publisher(work.out()).stage(made.files());
    int papers = made.drafts().size();
    work.progress().accept(papers + (papers == 1 ? " paper prepared" : " papers prepared"));
    return RepeatStatus.FINISHED;
  }

  /** The same from the same record, settings and date, inside a run or outside of one. */
  static OutContents.Made make(Settings settings, RunRow run, Ledger ledger) throws IOException {
    RecordView record = RecordView.read(ledger, settings.council());
    JobFile job = settings.job(run.job()).orElseThrow();
    Optional<Period> asked =
        Period.ofCode(run.period(), settings.council().calendar().yearStarts());
    List<DraftPlan.Planned> planned =
        new DraftPlan(settings).plan(job, asked, run.asOf(), record.standing(), record.drafts());
    return OutContents.make(
        settings.council(), job.description(), record, planned, templates(settings), run.asOf());
  }

  private static Map<String, String> templates(Settings settings) throws IOException {
    Map<String, String> templates = new LinkedHashMap<>();
    for (String place : settings.templates()) {
      templates.put(
          place.substring(place.indexOf('/') + 1),
          Files.readString(settings.folder().resolve(place), StandardCharsets.UTF_8));
    }
    return templates;
  }
}
