package org.quarterday.rollup;

import java.util.Optional;

/**
 * The status of a figure and why.
 *
 * @param status a band's status, or the code of an {@link Unrated}
 * @param rated whether it is a band's
 * @param word what people read in a table
 * @param phrase what people read in a sentence
 * @param offTarget whether its band is one that must be explained
 * @param reason one plain sentence with the numbers at the edge
 * @param judged what was held against the target
 * @param judgedTarget what it was held against, as typed; empty when there is nothing
 */
public record Judgement(
    String status,
    boolean rated,
    String word,
    String phrase,
    boolean offTarget,
    String reason,
    Optional<Exact> judged,
    String judgedTarget) {

  static Judgement unrated(
      Unrated why, String reason, Optional<Exact> judged, String judgedTarget) {
    return new Judgement(
        why.code(), false, why.word(), why.word(), false, reason, judged, judgedTarget);
  }
}
