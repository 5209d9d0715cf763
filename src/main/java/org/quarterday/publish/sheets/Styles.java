package org.quarterday.publish.sheets;

import org.quarterday.intake.WorkbookStyles;
import org.quarterday.render.sheets.Look;

/** One style for each look, behind those that a workbook has already. */
final class Styles {
  private static final String[] FONTS = {
    font("", "FF1B1F23", "11"),
    font("<b/>", "FF1B1F23", "15"),
    font("", "FF57606A", "11"),
    font("<b/>", "FFFFFFFF", "11"),
    font("<b/>", "FF1B1F23", "11"),
    font("<u/>", "FF0B57A4", "11")
  };

  private static final String[] FILLS = {fill("FF24476B"), fill("FFF6D87A"), fill("FFEFF2F5")};

  private static final String HAIR = "<color rgb=\"FFB8C0C8\"/>";
  private static final String BORDER =
      "<border><left style=\"thin\">"
          + HAIR
          + "</left><right style=\"thin\">"
          + HAIR
          + "</right><top style=\"thin\">"
          + HAIR
          + "</top><bottom style=\"thin\">"
          + HAIR
          + "</bottom><diagonal/></border>";

  private static final String TOP = "<alignment vertical=\"top\"/>";
  private static final String WRAP = "<alignment vertical=\"top\" wrapText=\"1\"/>";
  private static final String RIGHT =
      "<alignment horizontal=\"right\" vertical=\"top\" wrapText=\"1\"/>";
  private static final String OPEN = "<protection locked=\"0\"/>";
  private static final int AS_TEXT = 49;

  private final WorkbookStyles base;

  Styles(WorkbookStyles base) {
    this.base = base;
  }

  /** The number of a look's style. */
  int of(Look look) {
    return base.formats().count() + look.ordinal();
  }

  String xml() {
    StringBuilder xml = new StringBuilder(Markup.HEAD);
    xml.append("<styleSheet xmlns=\"").append(Markup.MAIN).append("\">");
    xml.append(base.numberFormats());
    xml.append("<fonts>").append(base.fonts().xml()).append(String.join("", FONTS));
    xml.append("</fonts><fills>").append(base.fills().xml()).append(String.join("", FILLS));
    xml.append("</fills><borders>").append(base.borders().xml()).append(BORDER);
    xml.append("</borders><cellStyleXfs>").append(base.baseFormats().xml());
    xml.append("</cellStyleXfs><cellXfs>").append(base.formats().xml());
    for (Look look : Look.values()) {
      xml.append(format(look));
    }
    xml.append("</cellXfs>");
    xml.append("<cellStyles><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
    return xml.append(base.further()).append("</styleSheet>").toString();
  }

  private String format(Look look) {
    return switch (look) {
      case PLAIN -> format(0, -1, false, 0, false, TOP);
      case TITLE -> format(1, -1, false, 0, false, TOP);
      case QUIET -> format(2, -1, false, 0, false, WRAP);
      case HEAD -> format(3, 0, true, 0, false, WRAP);
      case ENTRY_HEAD -> format(4, 1, true, 0, false, WRAP);
      case FIXED -> format(0, 2, true, 0, false, WRAP);
      case FIXED_RIGHT -> format(0, 2, true, 0, false, RIGHT);
      case ENTRY -> format(0, -1, true, 0, false, RIGHT + OPEN);
      case ENTRY_TEXT -> format(0, -1, true, AS_TEXT, false, WRAP + OPEN);
      case WRAPPED -> format(0, -1, true, 0, true, WRAP);
      case LINK -> format(5, -1, true, 0, true, WRAP);
      case TYPED -> format(0, -1, false, 0, true, TOP);
    };
  }

  /**
   * @param fill one of {@link #FILLS}; -1 for none
   * @param typed whether it stays text when somebody edits it, whatever it begins with
   */
  private String format(
      int font, int fill, boolean bordered, int number, boolean typed, String inside) {
    int fills = fill < 0 ? 0 : base.fills().count() + fill;
    return "<xf numFmtId=\""
        + number
        + "\" fontId=\""
        + (base.fonts().count() + font)
        + "\" fillId=\""
        + fills
        + "\" borderId=\""
        + (bordered ? base.borders().count() : 0)
        + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
        + " applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\""
        + (typed ? " quotePrefix=\"1\">" : ">")
        + inside
        + "</xf>";
  }

  private static String font(String weight, String colour, String size) {
    return "<font>"
        + weight
        + "<sz val=\""
        + size
        + "\"/><color rgb=\""
        + colour
        + "\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";
  }

  private static String fill(String colour) {
    return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\""
        + colour
        + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
  }
}
