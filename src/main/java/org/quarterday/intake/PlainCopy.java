package org.quarterday.intake;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * An element of a workbook written out again as plain XML of the usual kind: without formulas,
 * without what other programs have added, and without any attribute that points to another part.
 */
final class PlainCopy {
  private static final Set<String> LEFT_OUT = Set.of("f", "extLst", "pivotSelection");

  /** What points to parts or views that are not copied. */
  private static final Set<String> POINTERS = Set.of("cm", "vm", "ph", "tabSelected", "activePane");

  private PlainCopy() {}

  /**
   * Copies the element just entered with all that it holds.
   *
   * @return whether it is one that is copied
   */
  static boolean of(XmlPart xml, StringBuilder out) throws IOException {
    if (LEFT_OUT.contains(xml.name()) || !xml.isOfWorkbook()) {
      return false;
    }
    String name = xml.name();
    out.append('<').append(name);
    for (Map.Entry<String, String> attribute : xml.attributes().entrySet()) {
      String key = attribute.getKey();
      if (key.equals("workbookViewId")) {
        out.append(" workbookViewId=\"0\""); // there is one view of the copy
      } else if (!POINTERS.contains(key) || key.equals("activePane") && name.equals("pane")) {
        out.append(' ').append(key).append("=\"");
        escape(attribute.getValue(), out);
        out.append('"');
      }
    }
    out.append('>');
    int depth = xml.depth();
    StringBuilder text = new StringBuilder();
    while (xml.nextChildOrText(depth, text)) {
      if (text.length() > 0) {
        escape(text, out);
        text.setLength(0);
      } else {
        of(xml, out);
      }
    }
    out.append("</").append(name).append('>');
    return true;
  }

  private static void escape(CharSequence text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#13;");
        case '\n' -> out.append("&#10;");
        case '\t' -> out.append("&#9;");
        default -> out.append(c);
      }
    }
  }
}
