package org.quarterday.council;

import java.util.List;

/** One of the statuses that an action may have, with the other words for it. */
public record ActionStatus(String status, String word, List<String> also, boolean closed) {
  public ActionStatus {
    also = List.copyOf(also);
  }
}
