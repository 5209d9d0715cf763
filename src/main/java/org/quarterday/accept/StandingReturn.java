package org.quarterday.accept;

import java.time.LocalDate;

/**
 * The content that stands at a place: the last that was taken in there.
 *
 * @param trouble as in {@link RunFile}; empty for a file that was read
 * @param refusedRows rows that were refused and are tried again
 * @param replaces as its receipt says it; empty for nothing
 * @param settings by which it was judged
 * @param asOf the date by which it was judged
 */
public record StandingReturn(
    long arrival,
    String place,
    String sha256,
    String status,
    LocalDate received,
    int refusedRows,
    String replaces,
    String settings,
    LocalDate asOf) {}
