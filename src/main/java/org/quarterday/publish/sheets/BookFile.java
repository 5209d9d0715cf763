package org.quarterday.publish.sheets;

import java.util.Optional;
import org.quarterday.intake.WorkbookStyles;
import org.quarterday.render.sheets.Book;
import org.quarterday.render.sheets.Tab;

/** A book as the bytes of an .xlsx file: the same for the same book, always. */
public final class BookFile {
  private BookFile() {}

  public static byte[] of(Book book) {
    Styles styles = new Styles(WorkbookStyles.PLAIN);
    Parts parts = new Parts();
    boolean first = true;
    for (Tab tab : book.tabs()) {
      TabXml xml = new TabXml(tab, styles);
      String sheet = xml.write(first);
      parts.sheet(tab.name(), false, sheet, xml.remarks());
      first = false;
    }
    return parts.bytes(styles, Optional.empty());
  }
}
