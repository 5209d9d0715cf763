package org.quarterday.accept;

import java.time.Instant;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.quarterday.validate.Key;
import org.quarterday.validate.TableKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tables of the record. Arrivals and all that came with them are only added; what changes are
 * the marks of a run (what it has taken in, that it has ended) and what a draft looked like last.
 * Inside a step of a run, everything joins the step's transaction.
 */
public final class Ledger {
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final RunRows runs;
  private final ReceiptRows receipts;
  private final HoldRows holds;
  private final IssueRows issues;
  private final ActRows acts;
  private final AnswerRows answers;
  private final ConfirmationRows confirmations;
  private final CorrectionRows corrections;
  private final GonePlaces gone;
  private final ArrivalRows arrivals;
  private final LaidRows laid;

  public Ledger(DataSource source) {
    this.jdbc = new JdbcTemplate(source);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    this.runs = new RunRows(jdbc);
    this.receipts = new ReceiptRows(jdbc);
    this.holds = new HoldRows(jdbc);
    this.issues = new IssueRows(jdbc);
    this.acts = new ActRows(jdbc);
    this.answers = new AnswerRows(jdbc);
    this.confirmations = new ConfirmationRows(jdbc);
    this.corrections = new CorrectionRows(jdbc);
    this.gone = new GonePlaces(jdbc);
    this.arrivals = new ArrivalRows(jdbc, holds);
    this.laid = new LaidRows(jdbc, arrivals, holds, confirmations);
  }

  /** Does all of something or nothing of it. */
  public <T> T whole(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }

  // ---- acts

  /** Writes down what a person decides, as the newest thing there is; gives it with its number. */
  public Act act(Act decided) {
    Act numbered = decided.numbered(revision() + 1);
    acts.add(numbered);
    return numbered;
  }

  /** Answers queries, all of them or none. */
  public void answer(Act decided, List<QueryAnswer> given) {
    whole(
        () -> {
          Act act = act(decided);
          for (int seq = 0; seq < given.size(); seq++) {
            answers.add(act, seq, given.get(seq));
          }
          return act;
        });
  }

  /** Every answer to a query that had been given at a moment, in that order. */
  public List<QueryAnswer> answers(Moment moment) {
    return answers.at(moment);
  }

  public IssueRows issues() {
    return issues;
  }

  public CorrectionRows corrections() {
    return corrections;
  }

  /** From this act on, the commentary about these keys holds for what stands. */
  public void confirm(Act act, Collection<Key> keys) {
    confirmations.add(act, keys);
  }

  // ---- runs

  /**
   * The number of the newest arrival or act: what "ledger revision" means in the identity of a run.
   */
  public long revision() {
    Long newest = jdbc.queryForObject("SELECT COALESCE(MAX(id), 0) FROM arrival", Long.class);
    return Math.max(newest == null ? 0 : newest, acts.newest());
  }

  /** Writes down what a run will do, before it does any of it; gives its number and revision. */
  public RunRow begin(RunRow run, List<RunFile> files) {
    // whole or not at all: half a list would be completed as if it were the run
    RunRow begun = transaction.execute(status -> runs.begin(run, files, revision()));
    return Objects.requireNonNull(begun);
  }

  /**
   * The same of a run that looked into the returns folder.
   *
   * @param goneNow places where a return stands and no file lies any more
   */
  public RunRow begin(RunRow run, List<RunFile> files, Set<String> goneNow) {
    return whole(
        () -> {
          RunRow begun = runs.begin(run, files, revision());
          gone.note(begun.id(), goneNow);
          return begun;
        });
  }

  /** Places where a return stands whose file lay in the returns folder no more at the last look. */
  public Set<String> gonePlaces() {
    return gone.now();
  }

  public Optional<RunRow> run(long id) {
    return runs.run(id);
  }

  /** Runs that were cut short, the oldest first. */
  public List<RunRow> unfinished() {
    return runs.unfinished();
  }

  /** Every run, the newest first. */
  public List<RunRow> runs() {
    return runs.runs();
  }

  /** Notes that a run took something in or drew papers anew, and how many it drew. */
  public void changed(long run, int drawn) {
    runs.changed(run, drawn);
  }

  public void end(long run, Instant at) {
    runs.end(run, at);
  }

  /** The returns of a run that are not taken in yet, in its order. */
  public List<RunFile> pending(long run) {
    return runs.pending(run);
  }

  /** All the returns of a run, in its order. */
  public List<RunFile> files(long run) {
    return runs.files(run);
  }

  /** How the returns that a run took in fared: how many of each status. */
  public Map<String, Integer> statuses(long run) {
    return runs.statuses(run);
  }

  // ---- returns

  /** Adds one return, whatever became of it, unless the record says all of it already. */
  public long take(RunRow run, TakenReturn taken) {
    return arrivals.take(run, taken, revision() + 1);
  }

  /** What stands at each place, by place. */
  public Map<String, StandingReturn> standingReturns() {
    return standingReturns(Long.MAX_VALUE);
  }

  /** What stood at each place when the ledger had this revision, by place. */
  public Map<String, StandingReturn> standingReturns(long revision) {
    return arrivals.standingReturns(revision);
  }

  /** What was taken out of the record. */
  public Erasures erasures() {
    return new Erasures(jdbc);
  }

  /** How each arrival was read, by its number. */
  public Map<Long, ReadBy> readings() {
    return arrivals.readings();
  }

  /** The arrivals of which something was found that has this code. */
  public Set<Long> arrivalsWith(String findingCode) {
    return arrivals.arrivalsWith(findingCode);
  }

  /** What people decided up to a moment, in order. */
  public List<Act> acts(Moment moment) {
    return acts.at(moment);
  }

  /**
   * Every row that was laid over what stands by a moment, in the order in which it was: a row that
   * was held and then released is laid where it was released.
   */
  public List<Layer> layers(Month yearStarts, Moment moment) {
    return laid.layers(yearStarts, moment);
  }

  /** What stands at a moment, with what was confirmed of its commentary. */
  public StandingValues standing(Month yearStarts, Moment moment) {
    return laid.standing(yearStarts, moment);
  }

  /** What had been confirmed of commentary by a moment, among the rows laid by then. */
  public List<Confirmed> confirmed(Month yearStarts, Moment moment) {
    return laid.confirmed(yearStarts, moment);
  }

  /** Every row of every arrival, held ones too, in the order of arrival: what was ever told. */
  public List<Layer> told(Month yearStarts) {
    return laid.told(yearStarts);
  }

  /** Every row that was ever held, and what became of it by a moment, in the order of arrival. */
  public List<HeldRow> held(Month yearStarts, Moment moment) {
    return laid.held(yearStarts, moment);
  }

  /** Every row of a kind of table but indicators that was taken, in the order of arrival. */
  public List<WorkLayer> workLayers(TableKind kind, Month yearStarts, Moment moment) {
    return laid.workLayers(kind, yearStarts, moment);
  }

  /** Lays held rows over what stands from this act on, or writes down that they never will be. */
  public void end(List<HeldRow> held, Act act, boolean released) {
    held.forEach(row -> holds.end(row.id(), act.id(), released));
  }

  /** Every receipt, in the order of arrival: the last of a place is the one that stands. */
  public List<Receipt> receipts() {
    return receipts.receipts();
  }

  public Receipt receipt(long arrival) {
    return receipts.receipt(arrival);
  }

  // ---- drafts

  /** The drafts that exist, in order of period and paper. */
  public List<Draft> drafts() {
    return jdbc.query(
        "SELECT period, paper, sha256 FROM draft ORDER BY period, paper",
        (row, n) ->
            new Draft(row.getString("period"), row.getString("paper"), row.getString("sha256")));
  }

  /** Notes what a draft looks like now. */
  public void drawn(Draft draft) {
    jdbc.update("DELETE FROM draft WHERE period = ? AND paper = ?", draft.period(), draft.paper());
    jdbc.update("INSERT INTO draft VALUES (?,?,?)", draft.period(), draft.paper(), draft.sha256());
  }
}
