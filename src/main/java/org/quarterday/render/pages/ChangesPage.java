package org.quarterday.render.pages;

import java.util.List;

/**
 * Why the figures of a paper differ from what they were.
 *
 * @param paper its title and period in words
 * @param between the two that are compared: "Between published version 1 and this draft"
 */
public record ChangesPage(String council, String paper, String between, List<Change> changes) {
  public ChangesPage {
    changes = List.copyOf(changes);
  }

  /**
   * What one cause did to one figure.
   *
   * @param note what else must be said; empty for nothing
   */
  public record Change(String figure, String change, String cause, String note) {}
}
