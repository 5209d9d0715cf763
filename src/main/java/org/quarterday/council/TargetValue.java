package org.quarterday.council;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target as typed.
 *
 * @param text as typed, for printing
 * @param number in the indicator's unit; empty for a target in words
 * @param edgeExcluded whether reaching the number exactly is not enough ("&lt; 5")
 */
public record TargetValue(String text, Optional<BigDecimal> number, boolean edgeExcluded) {}
