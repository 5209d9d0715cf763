package org.quarterday.batch;

import java.util.function.Consumer;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.RecordFolder;
import org.quarterday.accept.RunRow;
import org.quarterday.jobs.Settings;
import org.quarterday.publish.OutFolder;

/**
 * What the steps of one run work with.
 *
 * @param run as the ledger has written it down
 * @param settings as they were when it began
 * @param sources whose ledger joins the transaction of the step
 * @param progress is told what is done, one line each
 * @param trail what its steps leave for the last words of the run
 * @param stop is looked at wherever stopping leaves the record whole
 */
record RunWork(
    RunRow run,
    Settings settings,
    Sources sources,
    RecordFolder record,
    OutFolder out,
    Consumer<String> progress,
    RunTrail trail,
    StopSignal stop) {

  /** Joins the transaction of the step. */
  Ledger ledger() {
    return sources.ledger();
  }
}
