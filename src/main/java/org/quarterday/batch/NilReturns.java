package org.quarterday.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quarterday.accept.Receipt;
import org.quarterday.intake.Reading;
import org.quarterday.intake.SheetReader;
import org.quarterday.jobs.Settings;
import org.quarterday.validate.Drafting;
import org.quarterday.validate.NilReturn;
import org.quarterday.validate.ReturnInput;
import org.quarterday.validate.TableRead;
import org.quarterday.validate.Verdict;

/**
 * Who has said for which period that there is nothing to report. The ledger keeps what returns say
 * by value, and these say none: they are read again where they are kept, which are few.
 */
final class NilReturns {
  private final Map<NilReturn, Receipt> all = new HashMap<>();

  /**
   * @param sent where a return is kept as it was sent
   */
  NilReturns(
      Settings settings,
      Collection<Receipt> standing,
      Function<Receipt, Path> sent,
      LocalDate asOf) {
    for (Receipt receipt : standing) {
      boolean accepted =
          receipt.status() == Verdict.Status.ACCEPTED
              || receipt.status() == Verdict.Status.ACCEPTED_WITH_QUERIES;
      if (accepted && receipt.tables().stream().mapToInt(TableRead::rows).sum() == 0) {
        Reading reading =
            SheetReader.read(sent.apply(receipt), receipt.file(), settings.council().limits());
        Drafting.draft(
                new ReturnInput(receipt.file(), reading),
                settings.council(),
                settings.returnForms().forReturn(receipt.file()),
                asOf)
            .nils()
            .forEach(nil -> all.put(nil, receipt));
      }
    }
  }

  /** The receipt of the return that says so. */
  Optional<Receipt> find(NilReturn nil) {
    return Optional.ofNullable(all.get(nil));
  }
}
