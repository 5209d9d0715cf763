package org.quarterday.publish;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of text as a Markdown table, LF line ends, the first row its head. Columns that hold nothing
 * but numbers are aligned to the right. Nothing in a cell is Markdown or HTML.
 */
public final class MarkdownTable {
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]<>#|~&])");
  private static final Pattern NUMBER =
      Pattern.compile("[-−]?£?\\d[\\d,]*(?:\\.\\d+)?%?|\\d+/\\d+");

  private MarkdownTable() {}

  public static String of(List<List<String>> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    List<List<String>> body = rows.subList(1, rows.size());
    StringBuilder table = new StringBuilder(line(rows.get(0)));
    table.append(
        IntStream.range(0, rows.get(0).size())
            .mapToObj(column -> isNumbers(body, column) ? "---:" : "---")
            .collect(Collectors.joining(" | ", "| ", " |\n")));
    body.forEach(row -> table.append(line(row)));
    return table.toString();
  }

  private static String line(List<String> row) {
    return row.stream().map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String cell(String text) {
    return SPECIAL.matcher(SafeText.oneLine(text)).replaceAll("\\\\$1");
  }

  private static boolean isNumbers(List<List<String>> body, int column) {
    List<String> filled =
        body.stream().map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).toList();
    return !filled.isEmpty() && filled.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
  }
}
