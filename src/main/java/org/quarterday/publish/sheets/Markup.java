package org.quarterday.publish.sheets;

import java.util.regex.Pattern;
import org.quarterday.publish.SafeText;

/** Text inside the XML of a workbook, where it can be nothing but text. */
final class Markup {
  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** What one cell, and so one comment, may hold. */
  private static final int LONGEST = 32_767;

  /** A workbook reads _x0041_ as the letter A: what only looks so is written another way. */
  private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private Markup() {}

  /** The text of a cell: cut where no cell can hold more. */
  static String text(String text) {
    String safe = SafeText.of(text);
    if (safe.length() > LONGEST) {
      int end = Character.isHighSurrogate(safe.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
      safe = safe.substring(0, end) + "…";
    }
    return escaped(LIKE_AN_ESCAPE.matcher(safe).replaceAll("_x005F_"));
  }

  /** The value of an attribute. */
  static String attribute(String text) {
    return escaped(SafeText.of(text)).replace("\n", "&#10;").replace("\t", "&#9;");
  }

  private static String escaped(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(c);
              }
            });
    return xml.toString();
  }
}
