package org.quarterday.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * An unpacked part of a workbook that stops when it grows too large, or when one name, attribute or
 * text in it does, before the XML reader has to hold it.
 */
final class GuardedStream extends FilterInputStream {

  /** A cell's text of any length we accept fits, written with entities. */
  private static final int LONGEST_STRETCH = 4_000_000;

  private final Allowance allowance;
  private int stretch;

  /** What all parts of one workbook may still unpack to. */
  static final class Allowance {
    private final long limit;
    private long left;

    Allowance(long bytes) {
      this.limit = bytes;
      this.left = bytes;
    }

    private void spend(long bytes) throws LimitExceeded {
      left -= bytes;
      if (left < 0) {
        throw new LimitExceeded(
            String.format(Locale.ROOT, "It unpacks to more than %s bytes.", Budget.words(limit)));
      }
    }
  }

  GuardedStream(InputStream in, Allowance allowance) {
    super(in);
    this.allowance = allowance;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] block, int offset, int length) throws IOException {
    int n = super.read(block, offset, length);
    if (n > 0) {
      allowance.spend(n);
      watch(block, offset, offset + n);
    }
    return n;
  }

  private void watch(byte[] block, int from, int to) throws IOException {
    int last = to - 1;
    while (last >= from && block[last] != '<') {
      last--;
    }
    stretch = last < from ? stretch + (to - from) : to - 1 - last;
    if (stretch > LONGEST_STRETCH) {
      throw new LimitExceeded("One text in it is longer than any cell can hold.");
    }
  }
}
