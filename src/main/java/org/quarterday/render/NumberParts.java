package org.quarterday.render;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed number in three parts, so that numbers above one another stand in line at the decimal
 * point: "902,189"; ".5%" or " days"; a longer unit, which goes below.
 *
 * @param tail behind the point's place; empty for a whole number
 * @param unit set small, below the number; empty where there is none or it is short
 */
record NumberParts(String whole, String tail, String unit) {
  private static final Pattern NUMBER =
      Pattern.compile("([^0-9]*[0-9][0-9,]*)(\\.[0-9]+)?(%| (?!to )[^0-9].*)?");
  private static final int SHORT = 6;

  /**
   * @param narrow whether there is no room for any unit but a per cent sign beside the number
   */
  static Optional<NumberParts> of(String shown, boolean narrow) {
    Matcher parts = NUMBER.matcher(shown);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String fraction = Optional.ofNullable(parts.group(2)).orElse("");
    String unit = Optional.ofNullable(parts.group(3)).orElse("");
    boolean beside = unit.length() <= (narrow ? 1 : SHORT);
    return Optional.of(
        new NumberParts(parts.group(1), fraction + (beside ? unit : ""), beside ? "" : unit));
  }

  /** The parts of what begins a cell, if that is a figure and a number. */
  static Optional<NumberParts> of(List<Inline> cell, boolean narrow) {
    return cell.get(0) instanceof Inline.Shown shown
        ? of(shown.fact().shown(), narrow)
        : Optional.empty();
  }

  /** How many signs the longest tail of a column has. */
  static int longestTail(List<Block.Row> rows, int column, boolean narrow) {
    return rows.stream()
        .map(row -> of(row.cells().get(column).text(), narrow))
        .flatMap(Optional::stream)
        .mapToInt(parts -> parts.tail().length())
        .max()
        .orElse(0);
  }
}
