package org.quarterday.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.quarterday.intake.FormatToken.Kind;

/** A number by one section of a format: "£1,234.50", "82.1%", "3.0 days", "(3.2)". */
final class NumberText {

  private NumberText() {}

  /** Empty when the section asks for something that is not followed here. */
  static String of(List<FormatToken> section, BigDecimal number) {
    int places = 0;
    for (FormatToken token : section) {
      places += isPlace(token) ? 1 : 0;
      if (places > 1 || token.kind() == Kind.OTHER) {
        return "";
      }
    }
    StringBuilder text = new StringBuilder();
    if (places == 1 && number.signum() < 0) {
      text.append('-');
    }
    for (FormatToken token : section) {
      switch (token.kind()) {
        case GENERAL -> text.append(CellFormat.plain(number.abs()));
        case DIGITS -> text.append(digits(token.text(), number.abs()));
        case CONDITION -> {
          // says for which numbers, prints nothing
        }
        default -> text.append(token.text());
      }
    }
    return text.toString().strip();
  }

  private static boolean isPlace(FormatToken token) {
    return token.kind() == Kind.GENERAL || token.kind() == Kind.DIGITS;
  }

  private static String digits(String pattern, BigDecimal number) {
    String scaled = pattern.replaceAll(",+$", "");
    int thousands = pattern.length() - scaled.length();
    int point = scaled.indexOf('.');
    String whole = point < 0 ? scaled : scaled.substring(0, point);
    String decimals = point < 0 ? "" : scaled.substring(point + 1).replace(",", "");
    int least = (int) decimals.chars().filter(c -> c == '0').count();
    BigDecimal rounded =
        number.movePointLeft(3 * thousands).setScale(decimals.length(), RoundingMode.HALF_UP);
    String[] parts = rounded.toPlainString().split("\\.");
    StringBuilder shown = new StringBuilder(whole(whole, parts[0]));
    if (point >= 0) {
      shown.append('.');
      shown.append(parts.length == 1 ? "" : trim(parts[1], least));
    }
    return shown.toString();
  }

  private static String whole(String pattern, String digits) {
    int least = (int) pattern.chars().filter(c -> c == '0').count();
    StringBuilder shown = new StringBuilder(digits.equals("0") ? "" : digits);
    while (shown.length() < least) {
      shown.insert(0, '0');
    }
    if (pattern.indexOf(',') >= 0) {
      for (int i = shown.length() - 3; i > 0; i -= 3) {
        shown.insert(i, ',');
      }
    }
    return shown.toString();
  }

  private static String trim(String decimals, int least) {
    int end = decimals.length();
    while (end > least && decimals.charAt(end - 1) == '0') {
      end--;
    }
    return decimals.substring(0, end);
  }
}
