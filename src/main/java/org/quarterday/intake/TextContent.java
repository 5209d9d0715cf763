package org.quarterday.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The bytes of a text and the encoding that turns them into characters, mark left out. */
final class TextContent {

  /** A text of up to this many bytes is its own sample. */
  private static final int SHORT = 400_000;

  private static final int SAMPLES = 16;
  private static final int SAMPLE = SHORT / SAMPLES;

  private final byte[] bytes;
  private final int start;
  private final Charset charset;
  private final String encoding;
  private final boolean guessed;

  TextContent(byte[] bytes, int start, Charset charset, String encoding, boolean guessed) {
    this.bytes = bytes;
    this.start = start;
    this.charset = charset;
    this.encoding = encoding;
    this.guessed = guessed;
  }

  /** The same content saying something else. */
  TextContent with(String text) {
    return new TextContent(
        text.getBytes(StandardCharsets.UTF_8), 0, StandardCharsets.UTF_8, encoding, guessed);
  }

  /** The text from its beginning; may be asked for more than once. */
  Reader open() {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, bytes.length - start), charset);
  }

  String whole() {
    return text(start, bytes.length);
  }

  /** At most so many characters, all of them ASCII or of no interest. */
  String beginning(int characters) {
    String text = text(start, Math.min(bytes.length, start + characters * 4));
    return text.substring(0, Math.min(characters, text.length()));
  }

  /** Whole lines from all over the text. */
  List<String> samples() {
    int length = bytes.length - start;
    if (length <= SHORT) {
      return List.of(whole());
    }
    List<String> samples = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      int from = start + (int) ((long) (length - SAMPLE) * i / (SAMPLES - 1) / 4 * 4);
      String text = text(from, from + SAMPLE);
      samples.add(i == 0 ? text : text.substring(lineStart(text)));
    }
    return samples;
  }

  long length() {
    return bytes.length;
  }

  /** For people: "UTF-8 with a mark". */
  String encoding() {
    return encoding;
  }

  /** Whether neither a mark nor the bytes themselves prove the encoding. */
  boolean isGuessed() {
    return guessed;
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, charset);
  }

  private static int lineStart(String text) {
    int i = 0;
    while (i < text.length() && !StrictRecord.isLineEnd(text.charAt(i))) {
      i++;
    }
    return Math.min(text.length(), i + 1);
  }
}
