package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table that the council wrote for the paper: options, consultation, timetable, any other. */
final class AuthoredTable {
  private AuthoredTable() {}

  static Block of(Paper paper, String name, String caption) {
    List<Map<String, String>> rows = paper.spec().tables().get(name);
    if (rows == null) {
      throw new PaperFault("The paper has no table called \"" + name + "\".");
    }
    if (rows.isEmpty()) {
      throw new PaperFault("The table \"" + name + "\" has no rows.");
    }
    List<String> heads = List.copyOf(rows.get(0).keySet());
    List<Block.Row> written = new ArrayList<>();
    for (Map<String, String> row : rows) {
      List<Block.Cell> cells = new ArrayList<>();
      for (String head : heads) {
        String text = Wording.plain(row.getOrDefault(head, ""));
        cells.add(Block.Cell.of(text.isEmpty() ? "not stated" : text));
      }
      written.add(Block.Row.of(cells));
    }
    List<Block.Column> columns =
        heads.stream().map(head -> Block.Column.text(Wording.plain(head))).toList();
    return new Block.Table(name, "", caption, columns, written, List.of());
  }
}
