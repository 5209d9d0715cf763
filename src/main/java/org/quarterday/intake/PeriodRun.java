package org.quarterday.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Headings that are years or dates, as in a table of one column a period: texts first, then nothing
 * but years at even steps, or nothing but dates, each another.
 */
final class PeriodRun {

  private static final int FEWEST_YEARS = 2;
  private static final int FEWEST_DATES = 3;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private PeriodRun() {}

  static boolean is(List<String> cells) {
    int first = 0;
    while (first < cells.size() && !CellKind.of(cells.get(first)).isValue()) {
      first++;
    }
    List<String> run = new ArrayList<>();
    for (String cell : cells.subList(first, cells.size())) {
      if (!Blank.is(cell)) {
        run.add(cell.strip());
      }
    }
    return first > 0 && (areYears(run) || areDates(run));
  }

  private static boolean areYears(List<String> run) {
    int step = 0;
    for (int i = 0; i < run.size(); i++) {
      if (year(run.get(i)) == 0) {
        return false;
      }
      int next = i == 0 ? 0 : year(run.get(i)) - year(run.get(i - 1));
      if (i > 0 && (next == 0 || i > 1 && next != step)) {
        return false;
      }
      step = next;
    }
    return run.size() >= FEWEST_YEARS;
  }

  private static int year(String text) {
    int year = text.length() == 4 ? Digits.read(text) : 0;
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  private static boolean areDates(List<String> run) {
    return run.size() >= FEWEST_DATES
        && new HashSet<>(run).size() == run.size()
        && run.stream().allMatch(cell -> CellKind.of(cell) == CellKind.DATE);
  }
}
