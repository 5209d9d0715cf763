package org.quarterday.intake;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/** The rows of a sheet, packed, and found by their numbers, which rise. */
final class RowList extends AbstractList<Row> implements RandomAccess {
  private final PackedList<Row> rows = PackedList.inOrder(new RowForm());
  private int[] numbers = new int[16];

  /** These rows, unchangeable. */
  static RowList of(List<Row> rows) {
    if (rows instanceof RowList list) {
      list.rows.freeze();
      return list;
    }
    RowList list = new RowList();
    list.addAll(rows);
    list.rows.freeze();
    return list;
  }

  @Override
  public boolean add(Row row) {
    int size = rows.size();
    rows.add(row);
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size] = row.number();
    return true;
  }

  @Override
  public Row get(int index) {
    return rows.get(index);
  }

  @Override
  public int size() {
    return rows.size();
  }

  /** The number of the row at a place of the list. */
  int number(int index) {
    return numbers[index];
  }

  /** The place in the list of the first row with this number or a later one. */
  int firstAt(int number) {
    int found = Arrays.binarySearch(numbers, 0, rows.size(), number);
    return found < 0 ? -found - 1 : found;
  }

  Optional<Row> find(int number) {
    int index = firstAt(number);
    return index < rows.size() && numbers[index] == number
        ? Optional.of(rows.get(index))
        : Optional.empty();
  }
}
