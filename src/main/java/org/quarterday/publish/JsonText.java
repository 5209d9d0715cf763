package org.quarterday.publish;

import java.io.StringWriter;
import java.io.Writer;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * How our JSON is written: two spaces of indent, LF, an LF at the end, the keys in the order
 * written. Text is kept to the letter; what would act on a terminal that shows the file is escaped.
 */
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  static String of(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    write(text, content);
    return text.toString();
  }

  /** Closes what it writes to. */
  static void write(Writer to, Consumer<JsonGenerator> content) {
    try (JsonGenerator json = FACTORY.createGenerator(new Context(), to)) {
      content.accept(json);
      json.writeRaw('\n');
    }
  }

  /** A string, or null where there is nothing to say. */
  static void orNull(JsonGenerator json, String key, String text) {
    json.writeName(key);
    if (text.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(whole(text));
    }
  }

  /** The text with each half of a character, which JSON can not be relied on to hold, as U+FFFD. */
  static String whole(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /** What Jackson asks for with every file; a printer keeps its place, so each has its own. */
  private static final class Context extends ObjectWriteContext.Base {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(INDENT)
          .withArrayIndenter(INDENT);
    }

    @Override
    public CharacterEscapes getCharacterEscapes() {
      return new Escapes();
    }
  }

  /** JSON's own escapes, and the control characters and direction marks that it leaves bare. */
  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[DELETE] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      boolean acts = SafeText.acts(c) || c == 0x2028 || c == 0x2029;
      return acts ? new SerializedString("\\u" + fourDigits(c)) : null;
    }

    private static String fourDigits(int c) {
      return HexFormat.of().withUpperCase().toHexDigits((char) c);
    }
  }
}
