package org.quarterday.batch;

import java.util.List;
import java.util.Map;

/**
 * What the steps of a run leave for its last words: what stands for people, and what needs whom.
 */
final class RunTrail {
  private StaffPages.Written position = new StaffPages.Written(List.of(), 0);
  private Map<String, String> published = Map.of();

  void prepared(StaffPages.Written found) {
    position = found;
  }

  void published(Map<String, String> standing) {
    published = standing;
  }

  StaffPages.Written position() {
    return position;
  }

  /** SHA-256 by place. */
  Map<String, String> published() {
    return published;
  }
}
