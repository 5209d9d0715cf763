package org.quarterday.accept;

/**
 * One figure that an issue printed, as its {@code facts.json} has it.
 *
 * @param indicator empty for a count
 * @param period that the figure is about
 */
public record PrintedFact(
    String fact,
    String indicator,
    String period,
    String service,
    String what,
    String shown,
    String revision,
    String place) {}
