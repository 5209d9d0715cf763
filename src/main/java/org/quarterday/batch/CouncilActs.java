package org.quarterday.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.quarterday.accept.Archive;
import org.quarterday.accept.IssuedFolder;
import org.quarterday.accept.Journal;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.LedgerFiles;
import org.quarterday.accept.Moment;
import org.quarterday.accept.RecordFolder;
import org.quarterday.accept.RecordLock;
import org.quarterday.accept.RunRow;
import org.quarterday.accept.Seal;
import org.quarterday.jobs.CouncilReader;
import org.quarterday.jobs.JobFile;
import org.quarterday.period.Period;
import org.quarterday.publish.OutFolder;
import org.quarterday.publish.Publisher;

/**
 * Does what a person decided about a record: under its lock, after what was cut short is completed,
 * and whole or not at all. Then the pages for people are drawn anew.
 */
public final class CouncilActs {
  private final ActRequest request;
  private final RecordFolder record;
  private final OutFolder out;
  private final CouncilReader reader;
  private final Consumer<String> progress;

  /**
   * @param home the folder that holds {@code record} and {@code out}
   * @param reader to read settings as they were
   * @param progress is told what is done, one line each
   */
  public CouncilActs(
      ActRequest request, Path home, CouncilReader reader, Consumer<String> progress) {
    String council = request.settings().council().folder();
    this.request = request;
    this.record = RecordFolder.of(home, council);
    this.out = OutFolder.of(home, council);
    this.reader = reader;
    this.progress = progress;
  }

  /** Freezes a paper. */
  public RunOutcome issue(IssueWish wish) {
    return perform("issue", wish.period().code(), desk -> new Issuing(desk).issue(wish));
  }

  /** Lets held values stand, or a change of settings count, and reissues what that touches. */
  public RunOutcome correct(CorrectionWish wish) {
    return perform("correct", "", desk -> new Correcting(desk, wish).correct());
  }

  /** Writes down that commentary holds although its figure has changed. */
  public RunOutcome confirm(String indicator, Period period) {
    return perform(
        "confirm", period.code(), desk -> new Confirming(desk).confirm(indicator, period));
  }

  /** Takes an issue back. */
  public RunOutcome withdraw(String paper, Period period, int number, String reason) {
    return perform(
        "withdraw",
        period.code(),
        desk -> new Withdrawing(desk).withdraw(paper, period, number, reason));
  }

  /** Writes down that held values are not wanted. */
  public RunOutcome decline(List<String> places, String reason) {
    return perform("decline", "", desk -> new Declining(desk).decline(places, reason));
  }

  /** Answers a query of a receipt. */
  public RunOutcome explain(ExplainWish wish) {
    return perform("explain", "", desk -> new Explaining(desk).explain(wish));
  }

  private RunOutcome perform(String what, String period, Function<ActDesk, RunOutcome> work) {
    if (!new LedgerFiles(record).exist()) {
      return RunOutcome.wrong(
          "There is no record of " + request.settings().council().folder() + " yet: run its job.");
    }
    try {
      Optional<RecordLock> lock = RecordLock.forRun(record);
      if (lock.isEmpty()) {
        return RunOutcome.busy();
      }
      try (LedgerFiles.Open open = new LedgerFiles(record).forRun()) {
        RunOutcome outcome = perform(open, work);
        new Journal(record)
            .add(
                new Journal.Line(
                    request.now(),
                    what,
                    period,
                    request.today().toString(),
                    RunWords.outcome(outcome.kind()),
                    outcome.did()));
        return outcome;
      } finally {
        lock.get().close();
      }
    } catch (IOException e) {
      return RunOutcome.failed("The record could not be written: " + e.getMessage());
    }
  }

  private RunOutcome perform(LedgerFiles.Open open, Function<ActDesk, RunOutcome> work)
      throws IOException {
    RunOutcome completed = unfinished().recover(open);
    if (completed.kind() != RunOutcome.Kind.DONE) {
      return completed;
    }
    Ledger ledger = new Ledger(open.source());
    Optional<RunRow> last = ledger.runs().stream().findFirst();
    if (last.isEmpty()) {
      return RunOutcome.wrong("Nothing has been taken in yet: run a job.");
    }
    Sources sources = new Sources(ledger, record, reader);
    IssuedFolder issued = new IssuedFolder(record);
    issued.settle(ledger.issues().at(Moment.NOW));
    RunOutcome outcome = done(work, new ActDesk(request, sources, last.get()));
    if (outcome.kind() == RunOutcome.Kind.DONE) {
      issued.settle(ledger.issues().at(Moment.NOW));
      redraw(sources, last.get());
    }
    return outcome;
  }

  private static RunOutcome done(Function<ActDesk, RunOutcome> work, ActDesk desk) {
    try {
      return work.apply(desk);
    } catch (NothingToDo nothing) {
      return new RunOutcome(
          RunOutcome.Kind.NOTHING_NEW, nothing.getMessage(), List.of(), List.of(), true);
    }
  }

  private CouncilRun unfinished() {
    JobFile none =
        new JobFile(
            "recover",
            "Completes what was cut short",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            JobFile.Missed.SKIP,
            Optional.empty());
    RunRequest run =
        new RunRequest(
            request.settings(),
            none,
            Optional.empty(),
            request.today(),
            request.now(),
            request.program());
    return new CouncilRun(
        run, record.root().getParent().getParent(), reader, progress, new StopSignal());
  }

  /** What people look at says what has become of it, as the last run would draw it now. */
  private void redraw(Sources sources, RunRow last) throws IOException {
    if (request.settings().job(last.job()).isEmpty()) {
      progress.accept("the job " + last.job() + " is no more: the pages are drawn by the next run");
      return;
    }
    OutContents.Made made = PreparePapers.make(request.settings(), last, sources);
    Publisher publisher = new Publisher(out);
    publisher.stage(PreparePapers.complete(made, request.settings(), sources.ledger()));
    publisher.publish();
  }

  /** Before anything is written to the record: the next run looks at all of it again. */
  static void begin(Sources sources) {
    try {
      new Seal(sources.record()).breakIt();
      new Archive(sources.record()).clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
