package org.quarterday.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of a rendered paper, read as a person reads it: cells of text. */
final class PaperTable {
  private static final Pattern CELL = Pattern.compile("<t[hd][ >].*?</t[hd]>", Pattern.DOTALL);

  private PaperTable() {}

  /** The rows of a table's body, the row header first. */
  static List<List<String>> body(String html, String id) {
    String table = html.substring(html.indexOf("id=\"" + id + "\""));
    String body = table.substring(table.indexOf("<tbody"), table.indexOf("</tbody>"));
    List<List<String>> rows = new ArrayList<>();
    for (String row : body.split("</tr>")) {
      List<String> cells = new ArrayList<>();
      Matcher cell = CELL.matcher(row);
      while (cell.find()) {
        cells.add(cell.group().replaceAll("<[^>]*>", "").strip());
      }
      if (!cells.isEmpty()) {
        rows.add(List.copyOf(cells));
      }
    }
    return rows;
  }
}
