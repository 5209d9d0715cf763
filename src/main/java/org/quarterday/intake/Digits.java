package org.quarterday.intake;

/** Whole numbers as files write them, read quickly and without surprise. */
final class Digits {

  private static final int MOST = 9;

  private Digits() {}

  /** The number, or -1 when the text is anything but one to nine digits. */
  static int read(CharSequence text) {
    if (text.length() == 0 || text.length() > MOST) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
