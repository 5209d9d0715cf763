package org.quarterday.validate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The return of {@link Shape} as text: encodings times delimiters, and habits of all sorts. */
public final class TextShapes {
  private static final String MARK = "\uFEFF";
  private static final Map<String, String> DELIMITERS = new LinkedHashMap<>();

  static {
    DELIMITERS.put(",", "comma");
    DELIMITERS.put(";", "semicolon");
    DELIMITERS.put("\t", "tab");
    DELIMITERS.put("|", "vertical bar");
  }

  private TextShapes() {}

  public static List<Shape> all() {
    List<Shape> shapes = new ArrayList<>();
    DELIMITERS.forEach(
        (delimiter, words) -> {
          String text = lines(delimiter, "\"", "\"\"", "\r\n", false);
          String named = " with [" + delimiter + "]";
          shapes.add(Shape.text("UTF-8" + named, utf8(text), "UTF-8", words, 1));
          shapes.add(
              Shape.text("a mark" + named, utf8(MARK + text), "UTF-8 with a mark", words, 1));
          shapes.add(
              Shape.text(
                  "UTF-16LE" + named,
                  (MARK + text).getBytes(StandardCharsets.UTF_16LE),
                  "UTF-16LE",
                  words,
                  1));
          shapes.add(
              Shape.text(
                  "UTF-16BE" + named,
                  (MARK + text).getBytes(StandardCharsets.UTF_16BE),
                  "UTF-16BE",
                  words,
                  1));
          shapes.add(
              Shape.text(
                  "Windows-1252" + named,
                  text.getBytes(Charset.forName("windows-1252")),
                  "Windows-1252",
                  words,
                  1));
        });
    habits(shapes);
    return shapes;
  }

  private static void habits(List<Shape> shapes) {
    String usual = lines(",", "\"", "\"\"", "\n", false);
    add(shapes, "line ends LF", usual, "comma", 1);
    add(shapes, "line ends CR", lines(",", "\"", "\"\"", "\r", false), "comma", 1);
    add(shapes, "all quoted", lines(",", "\"", "\"\"", "\r\n", true), "comma", 1);
    add(shapes, "all quoted, tabs", lines("\t", "\"", "\"\"", "\n", true), "tab", 1);
    add(shapes, "apostrophes", lines(";", "'", "''", "\n", true), "semicolon", 1);
    add(shapes, "backslashes", lines(",", "\"", "\\\"", "\n", true), "comma", 1, "delimiter-found");
    add(shapes, "comma and space", lines(", ", "\"", "\"\"", "\n", false), "comma and space", 1);
    add(shapes, "two bars", lines("||", "\"", "\"\"", "\n", true), "“||”", 1);
    add(shapes, "spaces, all quoted", lines(" ", "\"", "\"\"", "\n", true), "space", 1);
    add(shapes, "tildes", lines("~", "\"", "\"\"", "\n", true), "“~”", 1);
    add(shapes, "states it", "sep=;\n" + lines(";", "\"", "\"\"", "\n", false), "semicolon", 1);
    add(shapes, "a title", "Finance and housing: our return\n\n" + usual, "comma", 3);
    add(shapes, "titles padded", "Our return,,,,,,\n,,,,,,\n" + usual, "comma", 3);
    add(shapes, "a footnote", usual + "\nSource: the telephone system.\n", "comma", 1);
    add(shapes, "blank rows", usual.replace("\nEN01", "\n,,,,,,\n\nEN01"), "comma", 1);
    add(
        shapes,
        "one delimiter too many",
        usual.replace("91%,", "91%,,"),
        "comma",
        1,
        "row-repaired");
    add(
        shapes,
        "a row with semicolons",
        usual.replace(last(","), last(";")),
        "comma",
        1,
        "row-repaired");
    add(
        shapes,
        "headings with semicolons",
        usual.replace(head(","), head(";")),
        "comma",
        1,
        "row-repaired");
  }

  private static String head(String delimiter) {
    return String.join(delimiter, Shape.HEADINGS);
  }

  private static String last(String delimiter) {
    return String.join(delimiter, Shape.ROWS.get(3));
  }

  private static void add(
      List<Shape> shapes,
      String name,
      String text,
      String dialect,
      int headerRow,
      String... found) {
    shapes.add(Shape.text(name, utf8(text), "UTF-8", dialect, headerRow).finding(List.of(found)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String lines(
      String delimiter, String quote, String escaped, String end, boolean always) {
    StringBuilder text = new StringBuilder();
    List<List<String>> rows = new ArrayList<>(List.of(Shape.HEADINGS));
    rows.addAll(Shape.ROWS);
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      for (String cell : row) {
        boolean needed =
            always || cell.contains(delimiter) || cell.contains(quote) || cell.contains("\n");
        cells.add(needed ? quote + cell.replace(quote, escaped) + quote : cell);
      }
      text.append(String.join(delimiter, cells)).append(end);
    }
    return text.toString();
  }
}
