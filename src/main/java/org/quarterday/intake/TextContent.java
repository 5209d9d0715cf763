package org.quarterday.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/** The bytes of a text and the encoding that turns them into characters, mark left out. */
final class TextContent {

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

  /** The text from its beginning; may be asked for more than once. */
  Reader open() {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, bytes.length - start), charset);
  }

  String whole() {
    return new String(bytes, start, bytes.length - start, charset);
  }

  /** For people: "UTF-8 with a mark". */
  String encoding() {
    return encoding;
  }

  /** Whether neither a mark nor the bytes themselves prove the encoding. */
  boolean isGuessed() {
    return guessed;
  }
}
