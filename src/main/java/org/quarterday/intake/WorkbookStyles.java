package org.quarterday.intake;

/**
 * The styles of a workbook as plain XML, so that others can be put behind them.
 *
 * @param numberFormats the whole element; empty when there is none
 * @param formats the formats that cells name by their number
 * @param further what follows the formats: the formats of filters and tables, and the colours
 */
public record WorkbookStyles(
    String numberFormats,
    Part fonts,
    Part fills,
    Part borders,
    Part baseFormats,
    Part formats,
    String further) {

  /** The children of one element, and how many there are. */
  public record Part(String xml, int count) {}

  private static final String FONT =
      "<font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";
  private static final String FILLS =
      "<fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill>";
  private static final String BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
  private static final String FORMAT =
      "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>";

  /** Those that every workbook has. */
  public static final WorkbookStyles PLAIN =
      new WorkbookStyles(
          "",
          new Part(FONT, 1),
          new Part(FILLS, 2),
          new Part(BORDER, 1),
          new Part(FORMAT, 1),
          new Part(FORMAT.replace("/>", " xfId=\"0\"/>"), 1),
          "");
}
