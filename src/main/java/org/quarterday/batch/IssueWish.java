package org.quarterday.batch;

import java.time.LocalDate;
import java.util.Optional;
import org.quarterday.period.Period;

/**
 * A paper that somebody wants to hand over.
 *
 * @param acceptOpen why it may be handed over though points are open
 * @param reason why its words were revised, for an issue after the first
 * @param asOf the date that its figures are of; empty for that of the draft
 */
public record IssueWish(
    String paper,
    Period period,
    Optional<String> acceptOpen,
    Optional<String> reason,
    Optional<LocalDate> asOf) {}
