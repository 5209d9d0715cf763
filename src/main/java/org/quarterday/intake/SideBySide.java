package org.quarterday.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Spelling;

/**
 * Tells tables that stand side by side from one table with a blank column in it, by their shape
 * alone.
 *
 * <p>Each needs headings of its own, without a gap, above rows of its own. Beside that something
 * must say that the rows of the one do not go on in the other: the first heading comes again, the
 * headings stand on different rows, or the first heading names things and the rows end elsewhere.
 * Where nothing says so it is one table.
 */
public final class SideBySide {

  /** Such headings stand at the beginning of a table and hardly within one. */
  private static final Set<String> BEGINS =
      Set.of("ref", "reference", "code", "id", "kpi", "pi", "indicator", "measure");

  /** Such headings may stand within a table, but what they name is as a rule what rows are of. */
  private static final Set<String> NAMES =
      Set.of(
          "action",
          "area",
          "category",
          "department",
          "depot",
          "directorate",
          "item",
          "month",
          "name",
          "objective",
          "period",
          "priority",
          "project",
          "quarter",
          "risk",
          "school",
          "service",
          "site",
          "team",
          "type",
          "ward",
          "year");

  private SideBySide() {}

  /** Whether these blocks of a sheet, from left to right, are tables of their own. */
  public static boolean areApart(Sheet sheet, List<Region> blocks) {
    Optional<Part> left = Optional.empty();
    for (Region block : blocks) {
      Optional<Part> part = part(sheet.within(block), block);
      if (part.isEmpty() || left.isPresent() && !areApart(left.get(), part.get())) {
        return false;
      }
      left = part;
    }
    return true;
  }

  /**
   * The first table of a block.
   *
   * @param blank how many blank columns stand behind it
   * @param titled whether a line stands above its headings
   */
  private record Part(
      List<String> headings, int headingRow, List<GridRow> body, int blank, boolean titled) {

    String firstHeading() {
      return Spelling.key(headings.get(0));
    }

    int lastRow() {
      return body.get(body.size() - 1).number();
    }

    /** Whether every row has a name of its own in the first column, and no row is blank. */
    boolean isListOfNames() {
      Set<String> names = new HashSet<>();
      int row = headingRow;
      for (GridRow each : body) {
        row++;
        if (each.number() != row || Blank.is(each.cell(0)) || !names.add(each.cell(0).strip())) {
          return false;
        }
      }
      return true;
    }

    boolean isHeaded(Set<String> words) {
      String[] heading = firstHeading().split(" ");
      return words.contains(heading[heading.length - 1]);
    }
  }

  private static Optional<Part> part(Sheet block, Region where) {
    List<GridRow> grid = SheetGrid.of(block);
    List<Layout> layouts = LayoutFinder.find(grid);
    if (layouts.isEmpty() || !layouts.get(0).hasHeader()) {
      return Optional.empty();
    }
    Layout first = layouts.get(0);
    GridRow headings = grid.get(first.body() - 1);
    int width = headings.lastFilled();
    boolean whole = width > 1 && headings.filled() == width && first.end() > first.body();
    if (!whole) {
      return Optional.empty();
    }
    List<GridRow> body = new ArrayList<>(grid.subList(first.body(), first.end()));
    int last = body.stream().mapToInt(GridRow::lastFilled).max().orElse(0);
    int blank = where.lastColumn() - where.firstColumn() + 1 - Math.max(width, last);
    return Optional.of(
        new Part(headings.cells(), headings.number(), body, blank, first.header() > 0));
  }

  private static boolean areApart(Part left, Part right) {
    if (left.firstHeading().equals(right.firstHeading())) {
      return true;
    }
    if (!right.isListOfNames()) {
      return false;
    }
    boolean elsewhere =
        left.headingRow() != right.headingRow()
            && left.body().get(0).number() != right.body().get(0).number();
    boolean apart =
        left.lastRow() != right.lastRow() || left.blank() > 1 || left.titled() && right.titled();
    return elsewhere || right.isHeaded(BEGINS) || apart && right.isHeaded(NAMES);
  }
}
