package org.quarterday.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import org.quarterday.council.Limits;

/** Reads one cell of a sheet after another: what it shows, the number or date behind it, traits. */
final class CellXml {

  /** A number or date takes the room of this many more cells. */
  private static final int VALUE_COST = 3;

  private final SharedStrings strings;
  private final Styles styles;
  private final boolean since1904;
  private final Limits limits;

  private final StringBuilder stored = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private final StringBuilder inline = new StringBuilder();
  private CharSequence text = "";
  private Object value = Boolean.FALSE;
  private int traits;

  CellXml(SharedStrings strings, Styles styles, boolean since1904, Limits limits) {
    this.strings = strings;
    this.styles = styles;
    this.since1904 = since1904;
    this.limits = limits;
  }

  /** What the cell read last shows. */
  CharSequence text() {
    return text;
  }

  /** Its BigDecimal or LocalDate, or Boolean.FALSE for neither. */
  Object value() {
    return value;
  }

  /** The bits of its traits. */
  int traits() {
    return traits;
  }

  boolean isBlank() {
    return value == Boolean.FALSE && Blank.is(text);
  }

  int extraCost() {
    return value == Boolean.FALSE ? 0 : VALUE_COST;
  }

  void read(XmlPart xml) throws IOException {
    clear();
    String type = xml.attribute("t").orElse("n");
    int style = xml.number("s", 0);
    int inside = xml.depth();
    boolean hasFormula = false;
    while (xml.nextChild(inside)) {
      switch (xml.name()) {
        case "f" -> {
          hasFormula = true;
          xml.text(formula, limits.cellCharacters());
        }
        case "v" -> xml.text(stored, limits.cellCharacters());
        case "is" -> SharedStrings.richText(xml, inline, limits);
        default -> {
          // extensions
        }
      }
    }
    interpret(type, style);
    if (hasFormula) {
      markFormula(type);
    }
  }

  private void clear() {
    stored.setLength(0);
    formula.setLength(0);
    inline.setLength(0);
    text = "";
    value = Boolean.FALSE;
    traits = 0;
  }

  private void interpret(String type, int style) throws IOException {
    switch (type) {
      case "s" ->
          text = stored.length() == 0 ? "" : strings.get(Digits.read(stored.toString().strip()));
      case "inlineStr" -> text = inline;
      case "str" -> {
        SharedStrings.unescape(stored, 0);
        text = stored;
      }
      case "b" -> text = truth();
      case "e" -> {
        text = stored;
        traits |= stored.length() == 0 ? 0 : Trait.ERROR.bit();
      }
      case "d" -> showIsoDate(style);
      default -> showNumber(style);
    }
  }

  private void markFormula(String type) {
    traits |= Trait.FORMULA.bit();
    if (stored.length() == 0 && !type.equals("str") && inline.length() == 0) {
      traits |= Trait.NOT_CALCULATED.bit();
      text = formula.length() == 0 ? "=(formula)" : "=" + formula;
    }
  }

  private String truth() {
    String bit = stored.toString().strip();
    return bit.isEmpty() ? "" : bit.equals("1") || bit.equals("true") ? "TRUE" : "FALSE";
  }

  private void showNumber(int style) {
    String written = stored.toString().strip();
    Optional<BigDecimal> number = StoredNumber.of(written);
    CellFormat format = styles.format(style);
    if (number.isEmpty()) {
      text = written;
    } else if (!format.isDate() || !showDate(number.get(), format)) {
      BigDecimal exact = number.get();
      text = format.isDate() ? CellFormat.plain(exact) : format.show(exact);
      boolean percent = !format.isDate() && format.isPercent(exact);
      boolean hidden = !format.isDate() && format.hides(exact);
      value = hidden ? Boolean.FALSE : percent ? hundredfold(exact) : exact;
    }
  }

  private boolean showDate(BigDecimal days, CellFormat format) {
    Optional<LocalDateTime> time =
        format.showsDay() ? WorkbookDate.day(days, since1904) : WorkbookDate.time(days, since1904);
    time.ifPresent(shown -> show(shown, format));
    return time.isPresent();
  }

  private void show(LocalDateTime time, CellFormat format) {
    text = format.show(time);
    value = format.showsDay() ? time.toLocalDate() : Boolean.FALSE;
  }

  private void showIsoDate(int style) {
    String written = stored.toString().strip();
    Optional<LocalDateTime> time = WorkbookDate.ofIso(written);
    CellFormat format = styles.format(style);
    if (time.isPresent()) {
      show(time.get(), format.isDate() ? format : CellFormat.DAY);
    } else {
      text = written;
    }
  }

  private static BigDecimal hundredfold(BigDecimal number) {
    BigDecimal moved = number.movePointRight(2).stripTrailingZeros();
    return moved.scale() < 0 ? moved.setScale(0) : moved;
  }
}
