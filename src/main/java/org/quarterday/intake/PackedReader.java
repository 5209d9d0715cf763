package org.quarterday.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/** Reads what a {@link PackedWriter} wrote, in the same order. */
public final class PackedReader {
  private final byte[] bytes;
  private int at;

  PackedReader(byte[] bytes) {
    this.bytes = bytes;
  }

  public long number() {
    long rest = 0;
    int shift = 0;
    byte each = bytes[at++];
    while (each < 0) {
      rest |= (each & 0x7FL) << shift;
      shift += 7;
      each = bytes[at++];
    }
    rest |= (long) each << shift;
    return rest >>> 1 ^ -(rest & 1);
  }

  /** A number that is known to be no larger. */
  public int small() {
    return Math.toIntExact(number());
  }

  public String text() {
    long header = number();
    char[] text = new char[(int) (header >> 1)];
    boolean narrow = (header & 1) == 0;
    for (int i = 0; i < text.length; i++) {
      int low = bytes[at++] & 0xFF;
      text[i] = (char) (narrow ? low : low | bytes[at++] << 8);
    }
    return text.length == 0 ? "" : new String(text);
  }

  public BigDecimal decimal() {
    long header = number();
    int scale = (int) (header >> 1);
    if ((header & 1) == 0) {
      return BigDecimal.valueOf(number(), scale);
    }
    int length = small();
    at += length;
    return new BigDecimal(new BigInteger(Arrays.copyOfRange(bytes, at - length, at)), scale);
  }
}
