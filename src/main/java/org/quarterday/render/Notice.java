package org.quarterday.render;

import java.util.List;

/**
 * What a paper says when figures that it or an earlier paper printed have been revised.
 *
 * @param heading "Correction", "Late return", "Final figures"
 * @param spoken a paragraph that can be read out at the meeting
 * @param reason why, as given
 * @param changes every figure that is printed otherwise now
 */
public record Notice(String heading, String spoken, String reason, List<Change> changes) {
  public Notice {
    changes = List.copyOf(changes);
  }

  /**
   * One figure that is printed otherwise.
   *
   * @param label what it is: "Calls answered (C1), value"
   * @param before as it was printed
   * @param after as it is printed now
   * @param places where, as a reader would say it
   */
  public record Change(String label, String before, String after, List<String> places) {
    public Change {
      places = List.copyOf(places);
    }
  }
}
