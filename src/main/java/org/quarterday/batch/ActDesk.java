package org.quarterday.batch;

import java.util.ArrayList;
import java.util.List;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.RunRow;

/**
 * What somebody who decides something about a record works with, while nobody else can.
 *
 * @param last the run that drew what people have been looking at
 */
record ActDesk(ActRequest request, Sources sources, RunRow last, List<IssueRow> made) {
  ActDesk(ActRequest request, Sources sources, RunRow last) {
    this(request, sources, last, new ArrayList<>());
  }

  Ledger ledger() {
    return sources.ledger();
  }
}
