package org.quarterday.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterday.accept.ActionReports;
import org.quarterday.accept.Arrival;
import org.quarterday.accept.HeldRow;
import org.quarterday.accept.Layer;
import org.quarterday.accept.Moment;
import org.quarterday.accept.Receipt;
import org.quarterday.accept.RunFile;
import org.quarterday.accept.Standing;
import org.quarterday.accept.StandingReturn;
import org.quarterday.accept.StandingValues;
import org.quarterday.accept.TakenReturn;
import org.quarterday.accept.WorkLayer;
import org.quarterday.intake.Readable;
import org.quarterday.intake.Reading;
import org.quarterday.intake.Reason;
import org.quarterday.intake.SheetReader;
import org.quarterday.intake.Unreadable;
import org.quarterday.validate.Entry;
import org.quarterday.validate.Holding;
import org.quarterday.validate.OtherRow;
import org.quarterday.validate.ReturnDraft;
import org.quarterday.validate.TableKind;
import org.quarterday.validate.TableRead;
import org.quarterday.validate.Validator;
import org.quarterday.validate.Verdict;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The first step: one return after another is judged and added to the ledger, each with the mark
 * that it is taken in, in one transaction. A bad return is a verdict like any other; whatever is
 * thrown here is a fault.
 */
final class TakeInReturns
    implements ItemReader<RunFile>,
        ItemProcessor<RunFile, TakenReturn>,
        ItemWriter<TakenReturn>,
        StepExecutionListener {
  private final RunDesk desk;
  private @Nullable RunWork open;
  private Iterator<RunFile> pending = List.<RunFile>of().iterator();
  private Drafts drafts = new Drafts();
  private StandingValues standing = StandingValues.of(List.of());
  private ActionReports actions = ActionReports.of(List.of());
  private Told told = new Told(List.of(), 0);
  private Map<String, StandingReturn> before = Map.of();
  private @Nullable Closing closing;

  TakeInReturns(RunDesk desk) {
    this.desk = desk;
  }

  @Override
  public void beforeStep(StepExecution step) {
    open(desk.find(step));
  }

  /** Takes in all of a run that is not taken in yet, inside the transaction that is open. */
  void takeInAll(RunWork work) {
    open(work);
    while (pending.hasNext()) {
      write(Chunk.of(process(pending.next())));
    }
  }

  private void open(RunWork work) {
    open = work;
    List<RunFile> files = work.ledger().files(work.run().id());
    drafts = new Drafts();
    for (RunFile file : files) {
      drafts.add(
          file,
          read(work, file),
          work.settings().council(),
          work.settings().returnForms(),
          work.run().asOf());
    }
    Month yearStarts = work.settings().council().calendar().yearStarts();
    List<Layer> layers = work.ledger().layers(yearStarts, Moment.NOW);
    standing = StandingValues.of(layers);
    closing = new Closing(ClosedFigures.of(work.sources(), work.settings()));
    told = new Told(everTold(work, yearStarts, layers), work.run().revisionBefore());
    before = work.ledger().standingReturns(work.run().revisionBefore());
    actions = ActionReports.of(work.ledger().workLayers(TableKind.ACTIONS, yearStarts, Moment.NOW));
    drafts.compare(files, told);
    pending = work.ledger().pending(work.run().id()).iterator();
  }

  /** With what is held: it is not told a second time either. */
  private static List<Layer> everTold(RunWork work, Month yearStarts, List<Layer> laid) {
    boolean holds = !work.ledger().held(yearStarts, Moment.NOW).isEmpty();
    return holds ? work.ledger().told(yearStarts) : laid;
  }

  /** What was read is let go of: the next steps need the room. */
  @Override
  public ExitStatus afterStep(StepExecution step) {
    drafts = new Drafts();
    standing = StandingValues.of(List.of());
    actions = ActionReports.of(List.of());
    told = new Told(List.of(), 0);
    before = Map.of();
    closing = null;
    return step.getExitStatus();
  }

  private RunWork work() {
    if (open == null) {
      throw new IllegalStateException("the step has not begun");
    }
    return open;
  }

  private static Reading read(RunWork work, RunFile file) {
    if (file.trouble().equals("too-large")) {
      return new Unreadable(
          Reason.TOO_LARGE,
          file.place() + " has " + file.size() + " bytes, more than is read. Send it in parts.");
    }
    if (file.trouble().equals("not-plain")) {
      return new Unreadable(
          Reason.NOT_A_PLAIN_FILE,
          "This is a link, a folder or a device, not a file. Send the file itself.");
    }
    if (!file.trouble().isEmpty()) {
      return new Unreadable(
          Reason.CANNOT_BE_OPENED, file.place() + " may not be read. Send it again.");
    }
    Path archived = work.record().archived(file.sha256(), file.extension());
    return SheetReader.read(archived, file.place(), work.settings().council().limits());
  }

  @Override
  public @Nullable RunFile read() {
    work().stop().check();
    return pending.hasNext() ? pending.next() : null;
  }

  @Override
  public TakenReturn process(RunFile file) {
    RunWork work = work();
    LocalDate asOf = work.run().asOf();
    ReturnDraft draft = drafts.draft(file);
    Verdict verdict =
        Validator.judge(
            draft,
            standing.prior(),
            asOf,
            drafts.conflicts(file),
            Outlooks.of(
                work.settings().council(),
                standing,
                draft.entries(),
                file.place(),
                file.received(),
                asOf,
                key -> drafts.sentElsewhere(file, key)));
    Optional<StandingReturn> again = triedBefore(file);
    Optional<String> twin = again.isPresent() ? Optional.empty() : twin(file, verdict);
    if (twin.isPresent()) {
      Receipt receipt = receipt(file, Verdict.Status.UNCHANGED, twin, verdict);
      return new TakenReturn(file, receipt, List.of(), List.of(), List.of(), 0, Optional.empty());
    }
    List<Entry> untold = told.untold(file.place(), file.sha256(), verdict.entries());
    Arrival arrival = arrival(Long.MAX_VALUE, file, verdict.tables());
    Map<Entry, List<String>> moves =
        Objects.requireNonNull(closing).held(standing, untold, arrival);
    Verdict kept = Holding.of(draft, verdict, moves);
    Receipt receipt = receipt(file, kept.status(), replaced(file), kept);
    return new TakenReturn(
        file,
        receipt,
        untold.stream().filter(entry -> !moves.containsKey(entry)).toList(),
        moves.entrySet().stream()
            .map(m -> new HeldRow(0, arrival, m.getKey(), m.getValue(), HeldRow.Fate.WAITS))
            .toList(),
        again.isPresent() ? untold(file, verdict.rows()) : verdict.rows(),
        verdict.refusedRows(),
        again
            .map(StandingReturn::arrival)
            .filter(taken -> work.ledger().receipt(taken).equals(receipt)));
  }

  /** Of rows of actions, risks and notes those that were not taken when the return was new. */
  private List<OtherRow> untold(RunFile file, List<OtherRow> rows) {
    Month yearStarts = work().settings().council().calendar().yearStarts();
    Set<List<Integer>> taken = new HashSet<>();
    for (TableKind kind : List.of(TableKind.ACTIONS, TableKind.RISKS, TableKind.NOTES)) {
      for (WorkLayer layer : work().ledger().workLayers(kind, yearStarts, Moment.NOW)) {
        boolean same =
            layer.arrival().place().equals(file.place())
                && layer.arrival().sha256().equals(file.sha256());
        if (same) {
          taken.add(List.of(layer.row().table(), layer.row().row()));
        }
      }
    }
    return rows.stream().filter(r -> !taken.contains(List.of(r.table(), r.row()))).toList();
  }

  /** The arrival of the same content at the same place, some of whose rows were refused. */
  private Optional<StandingReturn> triedBefore(RunFile file) {
    return Optional.ofNullable(before.get(file.place()))
        .filter(stood -> stood.sha256().equals(file.sha256()));
  }

  /** The place where the same bytes stand already, if they say the same for the same keys. */
  private Optional<String> twin(RunFile file, Verdict verdict) {
    if (verdict.entries().isEmpty() && verdict.rows().isEmpty()) {
      return Optional.empty();
    }
    boolean nothingNew =
        verdict.entries().stream().allMatch(this::stands)
            && verdict.rows().stream().allMatch(actions::stands);
    return work().ledger().standingReturns().values().stream()
        .filter(r -> r.sha256().equals(file.sha256()))
        .filter(r -> !r.place().equals(file.place()) && nothingNew)
        .map(StandingReturn::place)
        .findFirst();
  }

  private boolean stands(Entry entry) {
    return standing
        .find(entry.key())
        .map(Standing::said)
        .filter(said -> said.then(entry.said()).saysTheSameAs(said))
        .isPresent();
  }

  /** What stood at this place before, by the first eight of its SHA-256. */
  private Optional<String> replaced(RunFile file) {
    Optional<StandingReturn> again = triedBefore(file);
    if (again.isPresent()) {
      return again.map(StandingReturn::replaces).filter(replaces -> !replaces.isEmpty());
    }
    return Optional.ofNullable(before.get(file.place()))
        .map(StandingReturn::sha256)
        .filter(sha256 -> !sha256.isEmpty())
        .map(sha256 -> sha256.substring(0, 8));
  }

  private Receipt receipt(
      RunFile file, Verdict.Status status, Optional<String> replaces, Verdict verdict) {
    return new Receipt(
        file.place(),
        file.sha256(),
        status,
        file.received(),
        Optional.empty(),
        replaces,
        drafts.reading(file).readable().flatMap(Readable::encoding),
        verdict.tables(),
        Receipt.Line.of(verdict.findings()));
  }

  @Override
  public void write(Chunk<? extends TakenReturn> chunk) {
    RunWork work = work();
    for (TakenReturn taken : chunk) {
      long id = work.ledger().take(work.run(), taken);
      if (taken.already().isPresent()) {
        said(work, taken.file().place() + ": as before");
        continue;
      }
      Arrival arrival = arrival(id, taken.file(), taken.receipt().tables());
      taken.entries().forEach(entry -> standing.lay(new Layer(arrival, entry)));
      taken.rows().stream()
          .filter(row -> row.kind() == TableKind.ACTIONS)
          .forEach(row -> actions.lay(new WorkLayer(arrival, row)));
      said(work, taken.file().place() + ": " + taken.receipt().status().code());
    }
  }

  /** Once it is true: what is said to be taken in must be there whatever happens next. */
  private static void said(RunWork work, String line) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            work.progress().accept(line);
          }
        });
  }

  private Arrival arrival(long id, RunFile file, List<TableRead> tables) {
    return new Arrival(
        id,
        file.place(),
        file.sha256(),
        file.extension(),
        tables.stream().map(TableRead::sheet).toList(),
        file.received(),
        work().run().today());
  }
}
