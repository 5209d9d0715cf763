package org.quarterday.accept;

import java.time.LocalDate;

/**
 * What somebody said of a query of a receipt: that it is right as it stands, and why.
 *
 * @param place the return's, below the returns folder
 * @param query as the receipt said it
 * @param reason in the author's words
 * @param until the last day on which it holds
 */
public record QueryAnswer(
    String place, Receipt.Line query, String reason, String by, LocalDate until) {}
