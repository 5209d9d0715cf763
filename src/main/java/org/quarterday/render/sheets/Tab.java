package org.quarterday.render.sheets;

import java.util.List;

/**
 * One sheet of a workbook.
 *
 * @param rows from row 1 on; an empty list is an empty row
 * @param widths of the columns from A on, in characters; further columns have the usual width
 * @param frozen how many rows stay in sight
 * @param locked whether only boxes that are there to be filled can be; no password, so that whoever
 *     must can unlock it
 */
public record Tab(
    String name,
    List<List<Box>> rows,
    List<Integer> widths,
    int frozen,
    boolean locked,
    List<Choice> choices) {

  /** What a spreadsheet allows for the name of a tab. */
  private static final int LONGEST_NAME = 31;

  public Tab {
    rows = rows.stream().map(List::copyOf).toList();
    widths = List.copyOf(widths);
    choices = List.copyOf(choices);
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || name.matches("(?s).*[\\[\\]:*?/\\\\].*")) {
      throw new IllegalArgumentException("no name for a tab: " + name);
    }
  }

  /** Rows to read, and nothing to fill. */
  public static Tab toRead(String name, List<List<Box>> rows, List<Integer> widths, int frozen) {
    return new Tab(name, rows, widths, frozen, false, List.of());
  }

  /** A name for a tab beside others: the one wanted, or with a number behind it. */
  public static String free(String wanted, List<String> taken) {
    String free = wanted;
    for (int i = 2; isTaken(free, taken); i++) {
      free = wanted + " " + i;
    }
    return free;
  }

  private static boolean isTaken(String name, List<String> taken) {
    return taken.stream().anyMatch(each -> each.equalsIgnoreCase(name));
  }
}
