package org.quarterday.rollup;

/**
 * The direction of travel against one comparator.
 *
 * @param comparator the comparator's name in the settings
 * @param reason a sentence: what was compared with what, or why it cannot be
 */
public record Travel(String comparator, TravelWay way, String reason) {}
