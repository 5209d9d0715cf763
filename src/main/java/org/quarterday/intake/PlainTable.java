package org.quarterday.intake;

import java.util.List;
import java.util.Optional;

/**
 * One table as its cells, and nothing around it.
 *
 * @param sheet the tab it stands on; empty for a CSV file
 * @param rows the headings first, joined by a space where they stood on several rows; where there
 *     were none the first row of the body
 */
public record PlainTable(Optional<String> sheet, List<List<String>> rows) {

  public PlainTable {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
