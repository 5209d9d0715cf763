package org.quarterday.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts a row together from left to right, then starts again empty.
 *
 * <p>Cells left out are blank; blank cells at the end of a row are dropped, so that a row formatted
 * to its last column costs nothing.
 */
public final class RowBuilder {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();
  private int[] ends = new int[16];
  private byte[] traits = new byte[16];
  private int column;
  private int width;
  private boolean hasValues;
  private boolean hasTraits;

  /** Adds the next cell, a plain text. */
  public RowBuilder add(CharSequence cellText) {
    return put(cellText, Boolean.FALSE, 0);
  }

  /** Adds the next cell, a number shown as this text. */
  public RowBuilder add(String shown, BigDecimal number, Trait... found) {
    return put(shown, number, bits(found));
  }

  /** Adds the next cell, a date shown as this text. */
  public RowBuilder add(String shown, LocalDate date, Trait... found) {
    return put(shown, date, bits(found));
  }

  /** Adds the next cell, a text with something to say about it. */
  public RowBuilder add(String shown, Trait... found) {
    return put(shown, Boolean.FALSE, bits(found));
  }

  RowBuilder put(CharSequence shown, Object value, int traitBits) {
    if (column == ends.length) {
      ends = Arrays.copyOf(ends, column * 2);
      traits = Arrays.copyOf(traits, column * 2);
    }
    text.append(shown);
    ends[column] = text.length();
    traits[column] = (byte) traitBits;
    values.add(value);
    column++;
    if (value != Boolean.FALSE || !Blank.is(shown)) {
      width = column;
    }
    hasValues |= value != Boolean.FALSE;
    hasTraits |= traitBits != 0;
    return this;
  }

  /** Leaves cells blank until the next one added stands in this column. */
  RowBuilder upTo(int nextColumn) {
    while (column < nextColumn - 1) {
      add("");
    }
    return this;
  }

  /** The column added last. */
  int column() {
    return column;
  }

  /** The row as it stands; the builder is empty again. */
  public Row build(int number) {
    int length = width == 0 ? 0 : ends[width - 1];
    int[] rowEnds = Arrays.copyOf(ends, width);
    String rowText = text.substring(0, length);
    Row row =
        hasValues || hasTraits
            ? new Row(
                number,
                rowText,
                rowEnds,
                hasValues ? values.subList(0, width).toArray() : new Object[0],
                hasTraits ? Arrays.copyOf(traits, width) : new byte[0],
                List.of())
            : Row.of(number, rowText, rowEnds);
    clear();
    return row;
  }

  private void clear() {
    text.setLength(0);
    values.clear();
    column = 0;
    width = 0;
    hasValues = false;
    hasTraits = false;
  }

  private static int bits(Trait... found) {
    int bits = 0;
    for (Trait trait : found) {
      bits |= trait.bit();
    }
    return bits;
  }
}
