package org.quarterday.publish.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a workbook that hold its sheets together, and the sheets as they come. */
final class Parts {
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Default Extension=\"vml\""
          + " ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>";
  private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String PACKAGE =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

  /** A sheet's name, and whether it is out of sight. */
  private record Named(String name, boolean hidden) {}

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final List<Named> names = new ArrayList<>();
  private final StringBuilder types = new StringBuilder();
  private boolean since1904;

  /** Dates are counted from 1904, as in the workbook that this is made from. */
  void countFrom1904() {
    since1904 = true;
  }

  /** A sheet with its comments; how it points to them stands in its XML already. */
  void sheet(String name, boolean hidden, String xml, List<Remark> remarks) {
    names.add(new Named(name, hidden));
    int number = names.size();
    String part = "xl/worksheets/sheet" + number + ".xml";
    sheets.put(part, xml);
    type(part, "worksheet");
    if (!remarks.isEmpty()) {
      sheets.put("xl/worksheets/_rels/sheet" + number + ".xml.rels", Comments.relations(number));
      sheets.put("xl/drawings/vmlDrawing" + number + ".vml", Comments.boxes(remarks));
      sheets.put("xl/comments" + number + ".xml", Comments.words(remarks));
      type("xl/comments" + number + ".xml", "comments");
    }
  }

  private void type(String part, String kind) {
    types.append("<Override PartName=\"/").append(part).append("\" ContentType=\"");
    types.append(KIND).append(kind).append("+xml\"/>");
  }

  /**
   * The whole workbook.
   *
   * @param strings the part of shared texts, if the sheets name any
   */
  byte[] bytes(Styles styles, Optional<String> strings) {
    type("xl/workbook.xml", "sheet.main");
    type("xl/styles.xml", "styles");
    strings.ifPresent(s -> type("xl/sharedStrings.xml", "sharedStrings"));
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", Markup.HEAD + TYPES + types + "</Types>");
    parts.put(
        "_rels/.rels",
        Markup.HEAD
            + PACKAGE
            + relation(1, "officeDocument", "xl/workbook.xml")
            + "</Relationships>");
    parts.put("xl/workbook.xml", workbook());
    parts.put("xl/_rels/workbook.xml.rels", relations(strings.isPresent()));
    parts.put("xl/styles.xml", styles.xml());
    strings.ifPresent(s -> parts.put("xl/sharedStrings.xml", s));
    parts.putAll(sheets);
    return Zip.of(parts);
  }

  private String workbook() {
    StringBuilder xml = new StringBuilder(Markup.HEAD);
    xml.append("<workbook xmlns=\"").append(Markup.MAIN).append("\" xmlns:r=\"");
    xml.append(Markup.RELATIONS).append("\"><workbookPr");
    xml.append(since1904 ? " date1904=\"1\"/>" : "/>");
    xml.append("<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
    for (int i = 0; i < names.size(); i++) {
      xml.append("<sheet name=\"").append(Markup.attribute(names.get(i).name()));
      xml.append("\" sheetId=\"").append(i + 1);
      xml.append(names.get(i).hidden() ? "\" state=\"hidden" : "");
      xml.append("\" r:id=\"rId").append(i + 1).append("\"/>");
    }
    return xml.append("</sheets></workbook>").toString();
  }

  private String relations(boolean strings) {
    StringBuilder xml = new StringBuilder(Markup.HEAD).append(PACKAGE);
    int last = names.size();
    for (int i = 1; i <= last; i++) {
      xml.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    xml.append(relation(last + 1, "styles", "styles.xml"));
    if (strings) {
      xml.append(relation(last + 2, "sharedStrings", "sharedStrings.xml"));
    }
    return xml.append("</Relationships>").toString();
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId"
        + id
        + "\" Type=\""
        + Markup.RELATIONS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }
}
