package org.quarterday.publish.sheets;

import java.util.List;
import java.util.Map;
import org.quarterday.intake.WorkbookCopy;
import org.quarterday.render.sheets.Tab;

/** A workbook as it was sent, with comments on its cells and a sheet of ours before its own. */
public final class AnnotatedFile {
  private AnnotatedFile() {}

  /**
   * @param list the sheet before the others
   * @param remarks what is said of cells, by the name of their sheet; a hidden sheet with any is
   *     shown, since no link leads to a hidden one
   */
  public static byte[] of(WorkbookCopy copy, Tab list, Map<String, List<Remark>> remarks) {
    Styles styles = new Styles(copy.styles());
    Parts parts = new Parts();
    if (copy.since1904()) {
      parts.countFrom1904();
    }
    TabXml xml = new TabXml(list, styles);
    parts.sheet(list.name(), false, xml.write(true), xml.remarks());
    for (WorkbookCopy.CopiedSheet sheet : copy.sheets()) {
      List<Remark> own = remarks.getOrDefault(sheet.name(), List.of());
      parts.sheet(
          sheet.name(), sheet.hidden() && own.isEmpty(), sheet(sheet.xml(), !own.isEmpty()), own);
    }
    return parts.bytes(styles, copy.strings().map(AnnotatedFile::strings));
  }

  private static String sheet(String children, boolean remarked) {
    return Markup.HEAD
        + "<worksheet xmlns=\""
        + Markup.MAIN
        + "\" xmlns:r=\""
        + Markup.RELATIONS
        + "\">"
        + children
        + (remarked ? "<legacyDrawing r:id=\"" + Comments.DRAWING + "\"/>" : "")
        + "</worksheet>";
  }

  private static String strings(String children) {
    return Markup.HEAD + "<sst xmlns=\"" + Markup.MAIN + "\">" + children + "</sst>";
  }
}
