package org.quarterday.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the rows of a large sheet are kept. */
final class RowForm implements PackedForm<Row> {
  private static final int NUMBER = 1;
  private static final int DATE = 2;

  @Override
  public void write(Row row, PackedWriter out) {
    row.write(out);
  }

  @Override
  public Row read(PackedReader in) {
    return Row.read(in);
  }

  static void writeValue(Object value, PackedWriter out) {
    if (value instanceof BigDecimal number) {
      out.number(NUMBER).decimal(number);
    } else if (value instanceof LocalDate day) {
      out.number(DATE).number(day.toEpochDay());
    } else {
      out.number(0);
    }
  }

  static Object readValue(PackedReader in) {
    return switch (in.small()) {
      case NUMBER -> in.decimal();
      case DATE -> LocalDate.ofEpochDay(in.number());
      default -> Boolean.FALSE;
    };
  }

  static void writeRegions(List<Region> regions, PackedWriter out) {
    out.number(regions.size());
    for (Region each : regions) {
      out.number(each.firstRow())
          .number(each.firstColumn())
          .number(each.lastRow())
          .number(each.lastColumn());
    }
  }

  static List<Region> readRegions(PackedReader in) {
    int size = in.small();
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      regions.add(new Region(in.small(), in.small(), in.small(), in.small()));
    }
    return List.copyOf(regions);
  }
}
