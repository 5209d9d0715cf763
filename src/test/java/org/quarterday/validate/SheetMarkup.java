package org.quarterday.validate;

import java.util.List;
import java.util.Locale;

/** The return of {@link Shape} as the XML of a sheet, as exporters of all kinds write it. */
final class SheetMarkup {
  private static final int VALUE = 3;

  private SheetMarkup() {}

  /**
   * @param prefix of every element, such as "x:"; empty for none
   * @param addresses whether rows and cells say where they stand
   */
  static String inline(String prefix, boolean addresses, int firstRow, int firstColumn) {
    StringBuilder xml = new StringBuilder();
    xml.append("<").append(prefix).append("sheetData>");
    row(xml, Shape.HEADINGS, prefix, addresses, firstRow, firstColumn);
    for (int i = 0; i < Shape.ROWS.size(); i++) {
      row(xml, Shape.ROWS.get(i), prefix, addresses, firstRow + 1 + i, firstColumn);
    }
    return xml.append("</").append(prefix).append("sheetData>").toString();
  }

  private static void row(
      StringBuilder xml,
      List<String> cells,
      String prefix,
      boolean addresses,
      int row,
      int firstColumn) {
    xml.append("<").append(prefix).append("row");
    xml.append(addresses ? " r=\"" + row + "\"" : "").append(">");
    for (int i = 0; i < cells.size(); i++) {
      String column = String.valueOf((char) ('A' + firstColumn - 1 + i));
      String address = addresses ? " r=\"" + column + row + "\"" : "";
      boolean number = i > VALUE && cells.get(i).matches("[\\d,]+");
      if (number) {
        xml.append(
            String.format(
                Locale.ROOT,
                "<%1$sc%2$s><%1$sv>%3$s</%1$sv></%1$sc>",
                prefix,
                address,
                cells.get(i).replace(",", "")));
      } else {
        xml.append(
            String.format(
                Locale.ROOT,
                "<%1$sc%2$s t=\"inlineStr\"><%1$sis><%1$st xml:space=\"preserve\">%3$s</%1$st>"
                    + "</%1$sis></%1$sc>",
                prefix,
                address,
                escaped(cells.get(i))));
      }
    }
    xml.append("</").append(prefix).append("row>");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
