package org.quarterday.render;

import java.util.List;

/**
 * What stands above the first block, and on every printed page.
 *
 * @param period in words
 * @param release one line: for which period, as known when
 * @param header label and value, in order
 */
public record Front(
    String council,
    String title,
    String period,
    Edition edition,
    String release,
    List<Row> header) {
  public Front {
    header = List.copyOf(header);
  }

  /** One row of the header. */
  public record Row(String label, String value) {}
}
