package org.quarterday.render;

import java.math.BigDecimal;

/**
 * A drawing as markup, put together mark by mark. Its looks are in {@code style.css}; what it would
 * look like without a style is given too, so that a page whose style is lost can still be read.
 */
final class Svg {
  private final StringBuilder markup = new StringBuilder();

  /**
   * @param looks class names
   * @param alt what the drawing says, for those who do not see it; empty hides it from them, where
   *     the text beside it says all
   */
  Svg(String looks, int width, int height, String alt) {
    markup.append("<svg class=\"").append(escape(looks)).append("\" viewBox=\"0 0 ");
    markup.append(width).append(' ').append(height).append('"');
    markup.append(" width=\"").append(width).append("\" height=\"").append(height).append('"');
    markup.append(
        alt.isEmpty()
            ? " aria-hidden=\"true\" focusable=\"false\">"
            : " role=\"img\" aria-label=\"" + escape(alt) + "\">");
  }

  /** A line along the commands of a path. */
  Svg line(String looks, String path) {
    markup.append("<path class=\"").append(looks).append("\" fill=\"none\" stroke=\"#444\" d=\"");
    markup.append(path).append("\"/>");
    return this;
  }

  /** A filled shape along the commands of a path. */
  Svg shape(String looks, String path) {
    markup.append("<path class=\"").append(looks).append("\" fill=\"#ddd\" d=\"");
    markup.append(path).append("\"/>");
    return this;
  }

  Svg dot(String looks, BigDecimal x, BigDecimal y, String radius) {
    markup.append("<circle class=\"").append(looks).append("\" cx=\"").append(number(x));
    markup.append("\" cy=\"").append(number(y)).append("\" r=\"").append(radius).append("\"/>");
    return this;
  }

  Svg box(String looks, BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height) {
    markup.append("<rect class=\"").append(looks).append("\" fill=\"#ddd\" x=\"").append(number(x));
    markup.append("\" y=\"").append(number(y)).append("\" width=\"").append(number(width));
    markup.append("\" height=\"").append(number(height)).append("\"/>");
    return this;
  }

  /**
   * @param anchor "start", "middle" or "end": what of the text stands at {@code x}
   */
  Svg text(String looks, BigDecimal x, BigDecimal y, String anchor, String text) {
    markup.append("<text class=\"").append(looks).append("\" x=\"").append(number(x));
    markup.append("\" y=\"").append(number(y)).append("\" text-anchor=\"").append(anchor);
    markup.append("\">").append(escape(text)).append("</text>");
    return this;
  }

  String markup() {
    return markup + "</svg>";
  }

  /** A point of a path: "12.5 80". */
  static String at(BigDecimal x, BigDecimal y) {
    return number(x) + " " + number(y);
  }

  static BigDecimal of(int number) {
    return new BigDecimal(number);
  }

  private static String number(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
