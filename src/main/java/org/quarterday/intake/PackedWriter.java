package org.quarterday.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/** Bytes that grow: what {@link PackedReader} reads, in the same order. */
public final class PackedWriter {
  private static final int LONG_BITS = 63;

  private byte[] bytes = new byte[1024];
  private int length;

  /** A whole number; those near 0 take the least room. */
  public PackedWriter number(long number) {
    long rest = number << 1 ^ number >> LONG_BITS;
    while ((rest & ~0x7FL) != 0) {
      put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    return put((byte) rest);
  }

  /** A text, to the letter: halves of characters too. */
  public PackedWriter text(CharSequence text) {
    boolean narrow = text.chars().allMatch(c -> c < 0x100);
    number((long) text.length() << 1 | (narrow ? 0 : 1));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      put((byte) c);
      if (!narrow) {
        put((byte) (c >> 8));
      }
    }
    return this;
  }

  /** A decimal, with the places it has. */
  public PackedWriter decimal(BigDecimal number) {
    BigInteger digits = number.unscaledValue();
    boolean small = digits.bitLength() <= LONG_BITS;
    number((long) number.scale() << 1 | (small ? 0 : 1));
    if (small) {
      return number(digits.longValue());
    }
    byte[] large = digits.toByteArray();
    number(large.length);
    for (byte each : large) {
      put(each);
    }
    return this;
  }

  private PackedWriter put(byte each) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = each;
    return this;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  void clear() {
    length = 0;
  }
}
