package org.quarterday.accept;

import java.time.LocalDate;

/**
 * How a return was read when it was taken in.
 *
 * @param settings SHA-256 of the settings
 * @param asOf the day as of which it was read
 */
public record ReadBy(String settings, LocalDate asOf) {}
