package org.quarterday.validate;

import java.util.AbstractList;
import java.util.Arrays;
import org.quarterday.intake.Row;

/** Some of a sheet's rows, by their numbers: of a million rows no second copy is kept. */
final class PickedRows extends AbstractList<Row> {
  private final SheetView sheet;
  private int[] numbers = new int[16];
  private int size;

  PickedRows(SheetView sheet) {
    this.sheet = sheet;
  }

  @Override
  public boolean add(Row row) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = row.number();
    return true;
  }

  @Override
  public Row get(int index) {
    return sheet.row(numbers[index]).orElseThrow();
  }

  @Override
  public int size() {
    return size;
  }
}
