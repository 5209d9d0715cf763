package org.quarterday.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One cell as its sender sees it in a spreadsheet.
 *
 * @param row from 1, title and blank rows counted
 * @param column from 1, so that 4 is column D
 * @param text as typed, or as a workbook shows it ("82.1%" for 0.821 formatted as 0.0%); empty for
 *     a blank cell, never trimmed
 * @param number only for a number in a workbook: its exact value in the unit as formatted (82.1 for
 *     the same cell); take it before the text, which may be rounded
 * @param date only for a date in a workbook
 * @param traits in the order of {@link Trait}
 */
public record Cell(
    int row,
    int column,
    String text,
    Optional<BigDecimal> number,
    Optional<LocalDate> date,
    Set<Trait> traits) {

  private static final int LETTERS = 26;

  public Cell {
    EnumSet<Trait> copy = EnumSet.noneOf(Trait.class);
    copy.addAll(traits);
    traits = Collections.unmodifiableSet(copy);
  }

  /** A cell that holds plain text. */
  public static Cell of(int row, int column, String text) {
    return new Cell(row, column, text, Optional.empty(), Optional.empty(), Set.of());
  }

  /** "D9". */
  public String address() {
    return columnName() + row;
  }

  /** "D". */
  public String columnName() {
    return columnName(column);
  }

  /** "D" for 4, "AA" for 27. */
  public static String columnName(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      name.append((char) ('A' + (rest - 1) % LETTERS));
    }
    return name.reverse().toString();
  }

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether nothing but spaces of any width stands here. */
  public boolean isBlank() {
    return Blank.is(text);
  }
}
