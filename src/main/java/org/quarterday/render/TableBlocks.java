package org.quarterday.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterday.period.DayText;

/** Tables that the council wrote for the paper, beside it as CSV. */
final class TableBlocks {
  /** How the name of a table's file ends. */
  static final String FILE = ".csv";

  static final List<Offer<Block>> OFFERS =
      List.of(
          Offer.<Block>of(
                  "table",
                  "A table of the paper's folder; its cells may hold figures in braces.",
                  "{table, name options, caption Options considered}",
                  (s, a) ->
                      List.of(
                          table(
                              s,
                              a.text("name"),
                              a.text("caption"),
                              a.text("blank", s.style().text(StyleText.NOT_STATED)))))
              .takes("name", "of the file without .csv")
              .takes("caption", "above the table")
              .takes("blank", "what an empty cell says"),
          usual("options", "Options considered", StyleText.NOT_STATED),
          usual("consultation", "Consultation", StyleText.NO_RESPONSE),
          usual("timetable", "Timetable for implementation", StyleText.NOT_STATED),
          usual("implications", "Key implications", StyleText.NOT_APPLICABLE),
          usual("risk_control", "Impact of risk and mitigation", StyleText.NOT_STATED),
          Offer.<Block>of(
                  "particulars",
                  "A table of two columns as labels with their values: the report's history.",
                  "{particulars, name history}",
                  (s, a) -> List.of(particulars(s, a.text("name"))))
              .takes("name", "of the file without .csv"));

  private TableBlocks() {}

  private static Offer<Block> usual(String name, String caption, StyleText blank) {
    String file = name.replace('_', '-');
    return Offer.<Block>of(
            name,
            "The table " + file + ".csv; an empty cell says \"" + blank.usual() + "\".",
            "{" + name.replace('_', ' ') + "}",
            (s, a) ->
                List.of(
                    table(
                        s,
                        file,
                        a.text("caption", caption),
                        a.text("blank", s.style().text(blank)))))
        .takes("caption", "above the table")
        .takes("blank", "what an empty cell says");
  }

  private static Block table(Scope scope, String name, String caption, String blank) {
    List<Map<String, String>> rows = rows(scope, name);
    List<String> heads = List.copyOf(rows.get(0).keySet());
    List<Block.Row> written = new ArrayList<>();
    for (Map<String, String> row : rows) {
      List<Block.Cell> cells = new ArrayList<>();
      String place = place(name, written.size());
      for (String head : heads) {
        cells.add(new Block.Cell(cell(place, row.getOrDefault(head, ""), blank, scope)));
      }
      written.add(Block.Row.of(cells));
    }
    List<Block.Column> columns =
        heads.stream().map(head -> Block.Column.text(Wording.plain(head))).toList();
    return new Block.Table(name, "", caption, columns, written, List.of());
  }

  private static Block particulars(Scope scope, String name) {
    List<Block.Particular> written = new ArrayList<>();
    for (Map<String, String> row : rows(scope, name)) {
      List<String> cells = List.copyOf(row.values());
      if (cells.size() != 2) {
        throw new PaperFault("The table \"" + name + "\" needs two columns: a label and a value.");
      }
      written.add(
          new Block.Particular(
              List.of(Inline.words(Wording.plain(cells.get(0)))),
              cell(
                  place(name, written.size()),
                  cells.get(1),
                  scope.style().text(StyleText.NOT_STATED),
                  scope)));
    }
    return new Block.Particulars(written);
  }

  private static List<Map<String, String>> rows(Scope scope, String name) {
    List<Map<String, String>> rows = scope.paper().spec().tables().get(name);
    if (rows == null) {
      throw new PaperFault(
          "The paper has no table called \""
              + name
              + "\": put "
              + name
              + FILE
              + " into its folder.");
    }
    if (scope.paper().spec().isPublic() && Exempt.is(name)) {
      return List.of(Map.of("Exempt information", Exempt.inItsPlace()));
    }
    if (rows.isEmpty()) {
      throw new PaperFault("The table \"" + name + "\" has no rows.");
    }
    return rows;
  }

  /** As a spreadsheet counts rows: the headings are the first. */
  private static String place(String name, int before) {
    return name + FILE + ", row " + (before + 2);
  }

  /** Figures in braces become figures, and dates, several parted by ";", are written as dates. */
  private static List<Inline> cell(String place, String typed, String blank, Scope scope) {
    String text = Wording.plain(typed);
    if (text.isEmpty()) {
      return List.of(Inline.words(blank));
    }
    List<String> parts = Arrays.stream(text.split(";")).map(String::strip).toList();
    if (parts.stream().allMatch(p -> DayText.read(p).isPresent())) {
      return List.of(
          Inline.words(
              Wording.list(
                  parts.stream()
                      .map(p -> scope.style().date(DayText.read(p).orElseThrow()))
                      .collect(Collectors.toList()))));
    }
    try {
      return Notation.inline(text, scope);
    } catch (PaperFault fault) {
      throw new PaperFault(place + ": " + fault.getMessage());
    }
  }
}
