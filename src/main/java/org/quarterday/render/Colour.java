package org.quarterday.render;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of the page, and whether text in it can be read on white.
 *
 * @param red 0 to 255, as the others
 */
public record Colour(int red, int green, int blue) {
  /** The contrast that text needs against the page (WCAG 2.2, 1.4.3). */
  public static final BigDecimal NEEDED = new BigDecimal("4.5");

  private static final Colour WHITE = new Colour(255, 255, 255);
  private static final Pattern HEX =
      Pattern.compile("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})", Pattern.CASE_INSENSITIVE);

  /** "#1f3d5c"; empty for anything else. */
  public static Optional<Colour> of(String text) {
    Matcher hex = HEX.matcher(text);
    return hex.matches()
        ? Optional.of(new Colour(part(hex, 1), part(hex, 2), part(hex, 3)))
        : Optional.empty();
  }

  private static int part(Matcher hex, int group) {
    return Integer.parseInt(hex.group(group), 16);
  }

  /** Against the white page, to one decimal, rounded down: 21 is black, 1 is white. */
  public BigDecimal contrast() {
    return contrastWith(WHITE);
  }

  /** Against another colour, to one decimal, rounded down; whichever is the lighter. */
  public BigDecimal contrastWith(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    long tenths = (long) Math.floor(10 * (lighter + 0.05) / (darker + 0.05));
    return BigDecimal.valueOf(tenths, 1);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  public boolean isReadable() {
    return contrast().compareTo(NEEDED) >= 0;
  }

  /** The same, as dark as it must be to be read. */
  public Colour readable() {
    Colour dark = this;
    for (int step = 1; !dark.isReadable() && step <= 100; step++) {
      int percent = 100 - step;
      dark = new Colour(red * percent / 100, green * percent / 100, blue * percent / 100);
    }
    return dark;
  }

  /** As it is written: "#1f3d5c". */
  public String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
