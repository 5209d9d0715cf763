package org.quarterday.validate;

import java.util.Optional;

/**
 * A question asked of every row.
 *
 * @param code what is found when the answer is not good
 * @param asks the question, in plain words
 */
record RowRule(FindingCode code, String asks, Look look) {
  /** Says what is the matter, if anything. */
  interface Look {
    Optional<Objection> at(Line line, Background known);
  }
}
