package org.quarterday.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which format each style of a workbook shows numbers in. */
final class Styles {

  private static final int MOST = 100_000;

  /** The formats that workbooks name by number only, as British Excel shows them. */
  private static final Map<Integer, String> BUILT_IN =
      Map.ofEntries(
          Map.entry(1, "0"),
          Map.entry(2, "0.00"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(5, "£#,##0;-£#,##0"),
          Map.entry(6, "£#,##0;-£#,##0"),
          Map.entry(7, "£#,##0.00;-£#,##0.00"),
          Map.entry(8, "£#,##0.00;-£#,##0.00"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(11, "0.00E+00"),
          Map.entry(12, "# ?/?"),
          Map.entry(13, "# ??/??"),
          Map.entry(14, "dd/mm/yyyy"),
          Map.entry(15, "dd-mmm-yy"),
          Map.entry(16, "dd-mmm"),
          Map.entry(17, "mmm-yy"),
          Map.entry(18, "h:mm AM/PM"),
          Map.entry(19, "h:mm:ss AM/PM"),
          Map.entry(20, "hh:mm"),
          Map.entry(21, "hh:mm:ss"),
          Map.entry(22, "dd/mm/yyyy hh:mm"),
          Map.entry(37, "#,##0;-#,##0"),
          Map.entry(38, "#,##0;-#,##0"),
          Map.entry(39, "#,##0.00;-#,##0.00"),
          Map.entry(40, "#,##0.00;-#,##0.00"),
          Map.entry(41, "#,##0;-#,##0;\"-\""),
          Map.entry(42, "£#,##0;-£#,##0;£\"-\""),
          Map.entry(43, "#,##0.00;-#,##0.00;\"-\"??"),
          Map.entry(44, "£#,##0.00;-£#,##0.00;£\"-\"??"),
          Map.entry(45, "mm:ss"),
          Map.entry(46, "[h]:mm:ss"),
          Map.entry(47, "mm:ss"),
          Map.entry(48, "##0.0E+0"));

  private final Map<Integer, String> own = new HashMap<>();
  private final Map<Integer, CellFormat> formats = new HashMap<>();
  private final List<Integer> formatOfStyle = new ArrayList<>();

  static Styles none() {
    return new Styles();
  }

  static Styles read(XmlPart xml) throws IOException {
    Styles styles = new Styles();
    xml.nextChild(0);
    while (xml.nextChild(1)) {
      if (xml.name().equals("numFmts")) {
        while (xml.nextChild(2)) {
          styles.own.put(xml.number("numFmtId", 0), xml.attribute("formatCode").orElse(""));
          styles.check(styles.own.size());
        }
      } else if (xml.name().equals("cellXfs")) {
        while (xml.nextChild(2)) {
          styles.formatOfStyle.add(xml.number("numFmtId", 0));
          styles.check(styles.formatOfStyle.size());
        }
      }
    }
    return styles;
  }

  /** The format of a style by its number; General when the workbook does not say. */
  CellFormat format(int style) {
    return style < 0 || style >= formatOfStyle.size()
        ? CellFormat.GENERAL
        : formats.computeIfAbsent(formatOfStyle.get(style), this::make);
  }

  private CellFormat make(int id) {
    String code = own.getOrDefault(id, BUILT_IN.getOrDefault(id, "General"));
    return code.isBlank() ? CellFormat.GENERAL : CellFormat.of(code);
  }

  private void check(int count) throws LimitExceeded {
    if (count > MOST) {
      throw new LimitExceeded(
          String.format(Locale.ROOT, "It has more than %s styles.", Budget.words(MOST)));
    }
  }
}
