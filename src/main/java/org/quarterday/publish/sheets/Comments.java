package org.quarterday.publish.sheets;

import java.util.List;
import org.quarterday.intake.Cell;

/** The comments of one sheet: their words, and the boxes in which they are shown. */
final class Comments {
  /** By which a sheet names its boxes and its words. */
  static final String DRAWING = "rId1";

  private static final String WORDS = "rId2";
  private static final int SHAPES_IN_A_BLOCK = 1024;
  private static final int COLUMNS_WIDE = 4;
  private static final int CHARACTERS_A_LINE = 38;

  private Comments() {}

  static String words(List<Remark> remarks) {
    StringBuilder xml = new StringBuilder(Markup.HEAD);
    xml.append("<comments xmlns=\"").append(Markup.MAIN);
    xml.append("\"><authors><author>Quarterday</author></authors><commentList>");
    for (Remark remark : remarks) {
      xml.append("<comment ref=\"").append(Cell.columnName(remark.column())).append(remark.row());
      xml.append("\" authorId=\"0\"><text><t xml:space=\"preserve\">");
      xml.append(Markup.text(remark.text())).append("</t></text></comment>");
    }
    return xml.append("</commentList></comments>").toString();
  }

  static String boxes(List<Remark> remarks) {
    int blocks = remarks.size() / SHAPES_IN_A_BLOCK + 1;
    StringBuilder xml = new StringBuilder();
    xml.append("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"");
    xml.append(" xmlns:o=\"urn:schemas-microsoft-com:office:office\"");
    xml.append(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">");
    xml.append("<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1");
    for (int i = 2; i <= blocks; i++) {
      xml.append(',').append(i);
    }
    xml.append("\"/></o:shapelayout><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\"");
    xml.append(" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>");
    xml.append("<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
    for (int i = 0; i < remarks.size(); i++) {
      box(xml, SHAPES_IN_A_BLOCK + 1 + i, remarks.get(i));
    }
    return xml.append("</xml>").toString();
  }

  private static void box(StringBuilder xml, int id, Remark remark) {
    int row = remark.row() - 1;
    int column = remark.column() - 1;
    xml.append("<v:shape id=\"_x0000_s").append(id).append("\" type=\"#_x0000_t202\"");
    xml.append(" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\"");
    xml.append(" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>");
    xml.append("<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>");
    xml.append("<v:path o:connecttype=\"none\"/>");
    xml.append("<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"/>");
    xml.append(
        "</v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>");
    xml.append("<x:Anchor>").append(column + 1).append(", 12, ").append(Math.max(0, row - 1));
    xml.append(", 8, ").append(column + 1 + COLUMNS_WIDE).append(", 12, ");
    xml.append(Math.max(0, row - 1) + lines(remark.text())).append(", 8</x:Anchor>");
    xml.append("<x:AutoFill>False</x:AutoFill><x:Row>").append(row).append("</x:Row><x:Column>");
    xml.append(column).append("</x:Column></x:ClientData></v:shape>");
  }

  /** How many rows a comment takes, with room for its last line. */
  private static int lines(String text) {
    int lines = 2;
    for (String line : text.split("\n", -1)) {
      lines += 1 + line.length() / CHARACTERS_A_LINE;
    }
    return Math.min(lines, 40);
  }

  /** What a sheet with comments says of where they are. */
  static String relations(int sheet) {
    return Markup.HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\""
        + DRAWING
        + "\" Type=\""
        + Markup.RELATIONS
        + "/vmlDrawing\" Target=\"../drawings/vmlDrawing"
        + sheet
        + ".vml\"/><Relationship Id=\""
        + WORDS
        + "\" Type=\""
        + Markup.RELATIONS
        + "/comments\" Target=\"../comments"
        + sheet
        + ".xml\"/></Relationships>";
  }
}
