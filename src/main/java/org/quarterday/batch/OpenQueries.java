package org.quarterday.batch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterday.accept.Receipt;
import org.quarterday.rollup.Obligation;
import org.quarterday.validate.Severity;

/** How many queries of the receipts that stand are not answered, by the figure they are about. */
final class OpenQueries {
  private final Map<Receipt.About, Integer> counts = new HashMap<>();

  OpenQueries(Collection<Receipt> standing) {
    for (Receipt receipt : standing) {
      for (Receipt.Line line : receipt.findings()) {
        boolean open = line.severity().equals(Severity.QUERY.code()) && line.explained().isEmpty();
        if (open) {
          line.about().ifPresent(about -> counts.merge(about, 1, Integer::sum));
        }
      }
    }
  }

  /**
   * Those about what a service owes; of an indicator with one owner that is the council's value.
   */
  int about(List<Obligation> owed) {
    int open = 0;
    for (Obligation each : owed) {
      String service = each.indicator().owners().several() ? each.service() : "";
      open +=
          counts.getOrDefault(
              new Receipt.About(each.indicator().code(), service, each.part().code()), 0);
    }
    return open;
  }
}
