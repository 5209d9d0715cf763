package org.quarterday.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the encoding of a text from all of its bytes: a mark; else, where every other byte is NUL,
 * UTF-16; else UTF-8 if it is valid to the last byte; else Windows-1252, which is then a guess.
 */
final class EncodingFinder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Enough NULs on one side, and next to none on the other, for Latin letters in UTF-16. */
  private static final double MANY = 0.3;

  private static final double FEW = 0.02;

  private static final byte END_OF_FILE = 0x1A;

  private EncodingFinder() {}

  /** The text, or nothing when the bytes are no text at all. */
  static Optional<TextContent> find(byte[] sent) {
    byte[] bytes = withoutEndMark(sent);
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(
          new TextContent(bytes, 3, StandardCharsets.UTF_8, "UTF-8 with a mark", false));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(new TextContent(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16LE", false));
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(new TextContent(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16BE", false));
    }
    long[] nuls = countNuls(bytes);
    if (nuls[0] + nuls[1] > 0) {
      return withoutMark(bytes, nuls[0], nuls[1]);
    }
    if (isUtf8(bytes)) {
      return Optional.of(new TextContent(bytes, 0, StandardCharsets.UTF_8, "UTF-8", false));
    }
    return Optional.of(new TextContent(bytes, 0, WINDOWS_1252, "Windows-1252", true));
  }

  /** Old programs write Ctrl-Z behind the last line; in UTF-16 such a byte is half a character. */
  private static byte[] withoutEndMark(byte[] bytes) {
    int last = bytes.length - 1;
    boolean wide =
        begins(bytes, 0xFF, 0xFE)
            || begins(bytes, 0xFE, 0xFF)
            || last > 0 && bytes[last - 1] == 0
            || last > 1 && bytes[last - 2] == 0;
    return last >= 0 && bytes[last] == END_OF_FILE && !wide ? Arrays.copyOf(bytes, last) : bytes;
  }

  private static Optional<TextContent> withoutMark(byte[] bytes, long even, long odd) {
    double half = bytes.length / 2.0;
    if (odd > MANY * half && even <= FEW * half) {
      return Optional.of(new TextContent(bytes, 0, StandardCharsets.UTF_16LE, "UTF-16LE", true));
    }
    if (even > MANY * half && odd <= FEW * half) {
      return Optional.of(new TextContent(bytes, 0, StandardCharsets.UTF_16BE, "UTF-16BE", true));
    }
    return Optional.empty();
  }

  private static long[] countNuls(byte[] bytes) {
    long[] nuls = new long[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        nuls[i & 1]++;
      }
    }
    return nuls;
  }

  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    return !result.isError();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
