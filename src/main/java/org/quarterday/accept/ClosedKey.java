package org.quarterday.accept;

import java.time.LocalDate;
import org.quarterday.validate.Key;

/**
 * A figure that an issue printed, which stays as it is until somebody corrects it.
 *
 * @param key what the figure is about
 * @param scheme by which that paper judges; empty when each figure is judged by its own
 * @param printedIn the period, paper and words of the issue: "published version 1"
 * @param settings by which the figure is judged
 * @param asOf the date that it is of
 */
public record ClosedKey(
    Key key, String scheme, IssueRow printedIn, String settings, LocalDate asOf) {}
