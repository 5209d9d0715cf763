package org.quarterday.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.quarterday.accept.Archive;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Journal;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.LedgerFiles;
import org.quarterday.accept.Moment;
import org.quarterday.accept.RecordFolder;
import org.quarterday.accept.RecordLock;
import org.quarterday.accept.RunFile;
import org.quarterday.accept.RunRow;
import org.quarterday.accept.Seal;
import org.quarterday.intake.InboxUnavailable;
import org.quarterday.jobs.CouncilReader;
import org.quarterday.jobs.Settings;
import org.quarterday.publish.OutFolder;
import org.quarterday.publish.Publisher;
import org.quarterday.validate.FindingCode;

/**
 * One run of one council's job, from the lock to the last line. What was begun before and cut short
 * is completed first, with the files and settings that it had.
 */
public final class CouncilRun {
  private final RunRequest request;
  private final RecordFolder record;
  private final OutFolder out;
  private final CouncilReader reader;
  private final Consumer<String> progress;
  private final StopSignal stop;

  /**
   * @param home the folder that holds {@code record} and {@code out}
   * @param reader to read the settings of a run that was cut short, as they were then
   * @param progress is told what is done, one line each
   * @param stop ends the run at the next safe point
   */
  public CouncilRun(
      RunRequest request,
      Path home,
      CouncilReader reader,
      Consumer<String> progress,
      StopSignal stop) {
    String council = request.settings().council().folder();
    this.request = request;
    this.record = RecordFolder.of(home, council);
    this.out = OutFolder.of(home, council);
    this.reader = reader;
    this.progress = progress;
    this.stop = stop;
  }

  /**
   * Runs it if, once no other run can begin, it is still wanted: two that start at once are one.
   *
   * @param stillWanted is given the journal
   */
  public RunOutcome runIf(Predicate<List<Journal.Line>> stillWanted) {
    stop.running(true);
    try {
      new Archive(record).create();
      Optional<RecordLock> lock = RecordLock.forRun(record);
      if (lock.isEmpty()) {
        return RunOutcome.busy();
      }
      try {
        if (!stillWanted.test(new Journal(record).lines())) {
          return RunOutcome.doneMeanwhile(new Seal(record).read());
        }
        return underLock();
      } finally {
        lock.get().close();
      }
    } catch (IOException e) {
      return RunOutcome.failed("The record or the papers could not be written: " + e.getMessage());
    } finally {
      stop.running(false);
    }
  }

  /** Completes what was cut short, and nothing else. */
  public RunOutcome recover() {
    stop.running(true);
    try {
      Optional<RecordLock> lock = RecordLock.forRun(record);
      if (lock.isEmpty()) {
        return RunOutcome.busy();
      }
      try (LedgerFiles.Open open = new LedgerFiles(record).forRun()) {
        return ended(recover(open));
      } finally {
        lock.get().close();
      }
    } catch (IOException e) {
      return RunOutcome.failed("The record could not be opened: " + e.getMessage());
    } finally {
      stop.running(false);
    }
  }

  /** The same in a ledger that is open already, under its lock. */
  RunOutcome recover(LedgerFiles.Open open) throws IOException {
    Ledger ledger = new Ledger(open.source());
    int begun = ledger.unfinished().size();
    if (begun > 0) {
      new Seal(record).breakIt();
      new Archive(record).clear();
      try (BatchContext batch = new BatchContext(open.source())) {
        Optional<String> failure = completeUnfinished(batch, ledger, false);
        if (failure.isPresent()) {
          return RunOutcome.failed(failure.get());
        }
      }
    }
    String did = begun == 0 ? "nothing to recover" : "completed what was cut short: " + begun;
    return new RunOutcome(RunOutcome.Kind.DONE, did, List.of(), List.of(), true);
  }

  /**
   * @param ownFollows whether a run of its own draws every paper anew afterwards
   */
  private Optional<String> completeUnfinished(BatchContext batch, Ledger ledger, boolean ownFollows)
      throws IOException {
    for (RunRow begun : ledger.unfinished()) {
      progress.accept("completing the run that began " + begun.begunAt() + " and was cut short");
      Settings then = reader.read(record.settings(begun.settings()));
      Finished finished =
          complete(
              batch, ledger, begun, RunWords.named(then, request.settings().council().folder()));
      if (finished.failure().isPresent()) {
        boolean settingsChanged = !begun.settings().equals(request.settings().snapshot().sha256());
        if (!ownFollows || !settingsChanged || !ledger.pending(begun.id()).isEmpty()) {
          return finished.failure();
        }
        leavePapers(ledger, begun, finished.failure().get());
      }
      journal(
          begun.job(),
          begun.period(),
          begun.asOf().toString(),
          RunWords.COMPLETED,
          "the run that began " + begun.begunAt() + " and was cut short; " + taken(ledger, begun));
    }
    return Optional.empty();
  }

  /**
   * A mistake in the settings of then cannot be put right any more, and must not keep the papers
   * from being drawn with the settings of now: all that it took in is in the ledger.
   */
  private void leavePapers(Ledger ledger, RunRow begun, String why) {
    progress.accept(why);
    progress.accept("its returns are taken in; the papers are drawn with the settings of now");
    if (!ledger.statuses(begun.id()).isEmpty()) {
      ledger.changed(begun.id(), 0);
    }
    ledger.end(begun.id(), request.now());
  }

  private RunOutcome underLock() throws IOException {
    Inventory inventory;
    try {
      inventory = Inventory.of(request);
    } catch (InboxUnavailable e) {
      return ended(RunOutcome.failed(e.getMessage()));
    }
    if (stop.isAsked()) {
      return ended(RunOutcome.failed(StopAsked.WORDS));
    }
    Seal seal = new Seal(record);
    String identity = RunIdentity.of(request, inventory.seen());
    Optional<Seal.LastRun> last = seal.read().filter(l -> l.identity().equals(identity));
    if (last.isPresent()) {
      return ended(nothingNew(last.get(), inventory));
    }
    try (LedgerFiles.Open ledger = new LedgerFiles(record).forRun()) {
      if (inventory.isEmpty() && !ledger.ledger().standingReturns().isEmpty()) {
        return ended(
            RunOutcome.failed(
                "The returns folder is empty, though it held returns at the last run."));
      }
      return ended(write(ledger, inventory, seal, identity));
    }
  }

  /** The same run again: nothing is written but what is missing of what it had left. */
  private RunOutcome nothingNew(Seal.LastRun last, Inventory inventory) throws IOException {
    Publisher publisher = new Publisher(out);
    String did = "nothing new in " + RunWords.returns(inventory.seen().size());
    if (!publisher.stands(last.files())) {
      try (LedgerFiles.Open ledger = new LedgerFiles(record).forLookUp()) {
        OutContents.Made made =
            PreparePapers.make(request.settings(), asRow(""), sources(ledger.ledger()));
        publisher.stage(PreparePapers.complete(made, request.settings(), ledger.ledger()));
        publisher.publish();
        did += ", missing or altered files made again";
      }
    }
    return new RunOutcome(
        RunOutcome.Kind.NOTHING_NEW,
        did,
        last.needs(),
        papers(last.files()),
        last.whollyAccepted());
  }

  private RunOutcome write(LedgerFiles.Open open, Inventory inventory, Seal seal, String identity)
      throws IOException {
    seal.breakIt();
    Archive archive = new Archive(record);
    archive.clear();
    try (BatchContext batch = new BatchContext(open.source())) {
      Ledger ledger = new Ledger(open.source());
      for (IssueRow lost : sources(ledger).issued().settle(ledger.issues().at(Moment.NOW))) {
        progress.accept("the record lacks an issued paper: " + sources(ledger).issued().of(lost));
      }
      List<RunRow> runs = new ArrayList<>(ledger.unfinished());
      Optional<String> failure = completeUnfinished(batch, ledger, true);
      if (failure.isPresent()) {
        return RunOutcome.failed(failure.get());
      }
      archive.keepSettings(
          request.settings().snapshot().sha256(),
          request.settings().snapshot().files().stream()
              .map(f -> new Archive.SettingsFile(f.place(), f.path()))
              .toList());
      Set<String> erased = ledger.erasures().all();
      archive.forget(erased);
      inventory.seen().entrySet().stream()
          .filter(seen -> erased.contains(seen.getValue()))
          .forEach(seen -> progress.accept(seen.getKey() + " was erased and is not taken in"));
      List<RunFile> files =
          inventory.toTakeIn(
              ledger.standingReturns(),
              ledger.arrivalsWith(FindingCode.CONFLICTING_RETURNS.code()),
              erased,
              archive);
      RunRow run =
          ledger.begin(
              asRow(RunIdentity.at(identity, ledger.revision())),
              files,
              inventory.gone(ledger.standingReturns().keySet()));
      runs.add(run);
      Finished finished = complete(batch, ledger, run, request.settings());
      if (finished.failure().isPresent()) {
        return RunOutcome.failed(finished.failure().get());
      }
      RunOutcome outcome =
          RunWords.done(
              ledger,
              runs,
              inventory.seen(),
              finished.trail().position(),
              papers(finished.trail().published()));
      seal.make(
          new Seal.LastRun(
              RunIdentity.of(request, inventory.seen()),
              finished.trail().published(),
              outcome.needs(),
              outcome.whollyAccepted()));
      return outcome;
    }
  }

  private record Finished(RunTrail trail, Optional<String> failure) {}

  private Finished complete(BatchContext batch, Ledger ledger, RunRow run, Settings settings) {
    RunTrail trail = new RunTrail();
    Optional<String> failure =
        batch.run(new RunWork(run, settings, sources(ledger), record, out, progress, trail, stop));
    if (failure.isEmpty()) {
      ledger.end(run.id(), request.now());
    }
    return new Finished(trail, failure);
  }

  private Sources sources(Ledger ledger) {
    return new Sources(ledger, record, reader);
  }

  private RunRow asRow(String identity) {
    return new RunRow(
        0,
        identity,
        request.job().name(),
        request.periodText(),
        request.asOf(),
        request.today(),
        request.settings().snapshot().sha256(),
        request.program(),
        0,
        request.now(),
        Optional.<Instant>empty(),
        false,
        0);
  }

  private List<String> papers(Map<String, String> files) {
    return files.keySet().stream()
        .filter(f -> f.endsWith("/paper.html"))
        .sorted()
        .map(f -> out.root().resolve(f).toString())
        .toList();
  }

  private static String taken(Ledger ledger, RunRow run) {
    return RunWords.returns(ledger.files(run.id()).size()) + RunWords.statuses(ledger, run);
  }

  /** Every run that ended has its line. */
  private RunOutcome ended(RunOutcome outcome) throws IOException {
    journal(
        request.job().name(),
        request.periodText(),
        request.asOf().toString(),
        RunWords.outcome(outcome.kind()),
        outcome.did());
    return outcome;
  }

  private void journal(String job, String period, String asOf, String outcome, String did)
      throws IOException {
    new Journal(record).add(new Journal.Line(request.now(), job, period, asOf, outcome, did));
  }
}
