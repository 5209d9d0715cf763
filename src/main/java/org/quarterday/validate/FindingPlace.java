package org.quarterday.validate;

/**
 * Where a finding stands, as the sender sees it in a spreadsheet.
 *
 * @param sheet empty for CSV
 * @param cell "D9"; empty when it is about a whole row or sheet
 * @param row 0 when it is about a whole sheet
 * @param column "D"; empty when it is about a whole row
 * @param header the column's heading; empty where there is none
 */
public record FindingPlace(String sheet, String cell, int row, String column, String header) {}
