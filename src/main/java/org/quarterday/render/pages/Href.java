package org.quarterday.render.pages;

import java.nio.charset.StandardCharsets;

/**
 * A path beside a page as the address of a link. Everything but letters, digits, {@code -._~} and
 * the strokes between names is written by its number, so that no name can become another kind of
 * address ("javascript:"), a question or a fragment.
 */
final class Href {
  private static final String PLAIN = "-._~/";

  private Href() {}

  static String of(String path) {
    StringBuilder address = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (plain || PLAIN.indexOf(c) >= 0) {
        address.append(c);
      } else {
        address.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return address.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
