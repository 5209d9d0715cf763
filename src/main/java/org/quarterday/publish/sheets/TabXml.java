package org.quarterday.publish.sheets;

import java.util.ArrayList;
import java.util.List;
import org.quarterday.intake.Cell;
import org.quarterday.render.sheets.Box;
import org.quarterday.render.sheets.Choice;
import org.quarterday.render.sheets.Look;
import org.quarterday.render.sheets.Tab;

/** A tab as the XML of a sheet, its elements in the order that the format wants. */
final class TabXml {
  /** Heights in points. */
  private static final int LINE = 15;

  private static final int TITLE_LINE = 24;
  private static final int HIGHEST = 400;

  private final Tab tab;
  private final Styles styles;
  private final StringBuilder xml = new StringBuilder(Markup.HEAD);
  private final List<Remark> remarks = new ArrayList<>();
  private final StringBuilder links = new StringBuilder();

  TabXml(Tab tab, Styles styles) {
    this.tab = tab;
    this.styles = styles;
  }

  /** What the comments of the tab say, by cell; once it is written. */
  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /**
   * @param opens whether it is the tab that opens
   */
  String write(boolean opens) {
    xml.append("<worksheet xmlns=\"").append(Markup.MAIN).append("\" xmlns:r=\"");
    xml.append(Markup.RELATIONS).append("\">");
    xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    view(opens);
    widths();
    xml.append("<sheetData>");
    for (int i = 0; i < tab.rows().size(); i++) {
      row(i + 1, tab.rows().get(i));
    }
    xml.append("</sheetData>");
    if (tab.locked()) {
      xml.append("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\"");
      xml.append(" formatColumns=\"0\" formatRows=\"0\" autoFilter=\"0\"/>");
    }
    choices();
    if (links.length() > 0) {
      xml.append("<hyperlinks>").append(links).append("</hyperlinks>");
    }
    xml.append("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\"");
    xml.append(" header=\"0.3\" footer=\"0.3\"/>");
    xml.append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
    textNumbers();
    if (!remarks.isEmpty()) {
      xml.append("<legacyDrawing r:id=\"").append(Comments.DRAWING).append("\"/>");
    }
    return xml.append("</worksheet>").toString();
  }

  private void view(boolean opens) {
    xml.append("<sheetViews><sheetView ").append(opens ? "tabSelected=\"1\" " : "");
    xml.append("workbookViewId=\"0\"");
    if (tab.frozen() > 0) {
      xml.append("><pane ySplit=\"").append(tab.frozen()).append("\" topLeftCell=\"A");
      xml.append(tab.frozen() + 1).append("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
      xml.append("<selection pane=\"bottomLeft\"/></sheetView></sheetViews>");
    } else {
      xml.append("/></sheetViews>");
    }
  }

  private void widths() {
    if (tab.widths().isEmpty()) {
      return;
    }
    xml.append("<cols>");
    for (int i = 0; i < tab.widths().size(); i++) {
      xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
      xml.append("\" width=\"").append(tab.widths().get(i)).append("\" customWidth=\"1\"/>");
    }
    xml.append("</cols>");
  }

  private void row(int number, List<Box> boxes) {
    if (boxes.isEmpty()) {
      return;
    }
    xml.append("<row r=\"").append(number).append("\" ht=\"").append(points(boxes)).append("\">");
    for (int i = 0; i < boxes.size(); i++) {
      box(Cell.columnName(i + 1) + number, boxes.get(i), number, i + 1);
    }
    xml.append("</row>");
  }

  /** How high a row must be for its text; a spreadsheet may make it higher as somebody types. */
  private int points(List<Box> boxes) {
    int lines = 1;
    int line = LINE;
    for (int i = 0; i < boxes.size(); i++) {
      Look look = boxes.get(i).look();
      line = look == Look.TITLE ? TITLE_LINE : line;
      if (i < tab.widths().size() && look != Look.TITLE && look != Look.PLAIN) {
        lines = Math.max(lines, lines(boxes.get(i).text(), tab.widths().get(i)));
      }
    }
    return Math.min(HIGHEST, lines * line);
  }

  private static int lines(String text, int width) {
    int lines = 0;
    for (String each : text.split("\n", -1)) {
      lines += 1 + each.length() / Math.max(1, width - 1);
    }
    return lines;
  }

  private void box(String address, Box box, int row, int column) {
    boolean plain = box.look() == Look.PLAIN || box.look() == Look.TYPED;
    if (!(box.text().isEmpty() && plain)) {
      xml.append("<c r=\"").append(address).append("\" s=\"").append(styles.of(box.look()));
      if (box.text().isEmpty()) {
        xml.append("\"/>");
      } else {
        xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        xml.append(Markup.text(box.text())).append("</t></is></c>");
      }
    }
    if (!box.note().isEmpty()) {
      remarks.add(new Remark(row, column, box.note()));
    }
    if (!box.link().isEmpty()) {
      links.append("<hyperlink ref=\"").append(address).append("\" location=\"");
      links.append(Markup.attribute(box.link())).append("\"/>");
    }
  }

  private void choices() {
    if (tab.choices().isEmpty()) {
      return;
    }
    xml.append("<dataValidations count=\"").append(tab.choices().size()).append("\">");
    tab.choices().forEach(this::choice);
    xml.append("</dataValidations>");
  }

  private void choice(Choice choice) {
    String letter = Cell.columnName(choice.column());
    boolean list = !choice.words().isEmpty() || !choice.from().isEmpty();
    xml.append("<dataValidation type=\"").append(list ? "list" : "decimal");
    xml.append(list ? "\"" : "\" operator=\"between\"");
    xml.append(choice.strict() ? "" : " errorStyle=\"warning\"");
    xml.append(" allowBlank=\"1\" showErrorMessage=\"1\"");
    if (!choice.prompt().isEmpty()) {
      xml.append(" showInputMessage=\"1\" prompt=\"");
      xml.append(Markup.attribute(choice.prompt())).append('"');
    }
    xml.append(" error=\"").append(list ? "Choose one of the words of the list." : NO_NUMBER);
    xml.append("\" sqref=\"").append(letter).append(choice.firstRow());
    xml.append(':').append(letter).append(choice.lastRow()).append("\">");
    if (list) {
      String words = "\"" + String.join(",", choice.words()) + "\"";
      xml.append("<formula1>");
      xml.append(Markup.text(choice.from().isEmpty() ? words : choice.from()));
      xml.append("</formula1>");
    } else {
      xml.append("<formula1>-1000000000000</formula1><formula2>1000000000000</formula2>");
    }
    xml.append("</dataValidation>");
  }

  private static final String NO_NUMBER =
      "This is not a number. If there is none, write not available, and say why under Commentary.";

  /** No green corners where a number stands as somebody typed it. */
  private void textNumbers() {
    int widest = tab.rows().stream().mapToInt(List::size).max().orElse(0);
    if (widest > 0) {
      xml.append("<ignoredErrors><ignoredError sqref=\"A1:").append(Cell.columnName(widest));
      xml.append(tab.rows().size()).append("\" numberStoredAsText=\"1\"/></ignoredErrors>");
    }
  }
}
