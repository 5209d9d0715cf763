package org.quarterday.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as a workbook stores it: the text of a binary floating number, with up to seventeen
 * digits of which the last may be noise (0.82099999999999995 for 0.821).
 *
 * <p>It is read as the shortest decimal that is the same floating number: as it stands with up to
 * fifteen digits, which are always exact; else rounded to fifteen or sixteen if that is the same
 * number. This comparison is the only use of floating numbers in the product, and it is the same on
 * every Java (Double.toString is not).
 */
final class StoredNumber {

  private static final Pattern FORM =
      Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,4})?");

  private static final int ALWAYS_EXACT_DIGITS = 15;
  private static final int MOST_DIGITS = 17;

  private StoredNumber() {}

  /** The exact number without trailing decimal zeros, or nothing when the text is no number. */
  static Optional<BigDecimal> of(String text) {
    if (text.length() <= 9 && Digits.read(text) >= 0) {
      return Optional.of(BigDecimal.valueOf(Digits.read(text)));
    }
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    double stored = Double.parseDouble(text);
    if (Double.isInfinite(stored)) {
      return Optional.empty();
    }
    if (stored == 0) {
      return Optional.of(BigDecimal.ZERO);
    }
    BigDecimal number = shortest(new BigDecimal(text), stored).stripTrailingZeros();
    return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
  }

  private static BigDecimal shortest(BigDecimal written, double stored) {
    if (written.precision() <= ALWAYS_EXACT_DIGITS) {
      return written;
    }
    for (int digits = ALWAYS_EXACT_DIGITS; digits <= MOST_DIGITS; digits++) {
      BigDecimal rounded = written.round(new MathContext(digits, RoundingMode.HALF_UP));
      if (rounded.doubleValue() == stored) {
        return rounded;
      }
    }
    return written;
  }
}
