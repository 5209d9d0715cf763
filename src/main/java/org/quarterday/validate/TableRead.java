package org.quarterday.validate;

/**
 * One table found in a return.
 *
 * @param sheet empty for CSV
 * @param rows how many rows say something
 * @param accepted how many of them were taken
 */
public record TableRead(String sheet, TableKind kind, int headerRow, int rows, int accepted) {}
