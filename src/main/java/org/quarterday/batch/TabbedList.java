package org.quarterday.batch;

import java.util.ArrayList;
import java.util.List;

/** A list in a pack as text: a heading, then a line for each item, cells parted by tabs. */
final class TabbedList {
  private TabbedList() {}

  /**
   * @param header the heading, whose cells say how many a line has
   * @param lines texts that somebody typed among them are {@link #escaped}
   */
  static String text(String header, List<List<String>> lines) {
    StringBuilder text = new StringBuilder(header).append('\n');
    lines.forEach(cells -> text.append(String.join("\t", cells)).append('\n'));
    return text.toString();
  }

  /**
   * The cells of a list under its heading.
   *
   * @throws IllegalArgumentException for a text that is no such list
   */
  static List<List<String>> cells(String text, String header) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(header)) {
      throw new IllegalArgumentException("no list of " + header.replace('\t', ' '));
    }
    int width = header.split("\t", -1).length;
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != width) {
        throw new IllegalArgumentException("a line of " + cells.size() + " cells");
      }
      rows.add(cells);
    }
    return rows;
  }

  /** What would end a cell or a line, and the sign that says so. */
  static String escaped(String text) {
    return text.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A").replace("\r", "%0D");
  }

  static String plain(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%09", "\t").replace("%25", "%");
  }
}
