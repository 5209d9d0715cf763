package org.quarterday.council;

import java.time.LocalDate;
import java.util.Optional;

/** One meeting of a committee; {@code paper} and {@code period} are empty where not said. */
public record Meeting(
    String committee, LocalDate date, Optional<LocalDate> publishBy, String paper, String period) {}
