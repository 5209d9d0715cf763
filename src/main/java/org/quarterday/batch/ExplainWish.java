package org.quarterday.batch;

import java.time.LocalDate;

/**
 * Which query somebody wants to answer, as typed.
 *
 * @param place the return's, below the returns folder, or a path to it
 * @param cell as in the receipt
 * @param code of the finding
 * @param until the last day on which the answer holds
 */
public record ExplainWish(String place, String cell, String code, String reason, LocalDate until) {}
