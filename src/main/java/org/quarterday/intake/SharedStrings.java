package org.quarterday.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quarterday.council.Limits;

/** The texts that cells of a workbook refer to by number. */
final class SharedStrings {

  /** What a text takes beside its characters. */
  private static final int OVERHEAD = 50;

  private final List<String> texts = new ArrayList<>();

  static SharedStrings none() {
    return new SharedStrings();
  }

  static SharedStrings read(XmlPart xml, Limits limits) throws IOException {
    SharedStrings strings = new SharedStrings();
    Budget budget = new Budget(limits);
    StringBuilder text = new StringBuilder();
    xml.nextChild(0);
    while (xml.nextChild(1)) {
      if (xml.name().equals("si")) {
        text.setLength(0);
        richText(xml, text, limits);
        budget.spendCharacters(text.length() + OVERHEAD);
        strings.texts.add(text.toString());
      }
    }
    return strings;
  }

  /** Appends the text of the element just entered, all its runs, without reading aids. */
  static void richText(XmlPart xml, StringBuilder out, Limits limits) throws IOException {
    int inside = xml.depth();
    int start = out.length();
    while (xml.nextChild(inside)) {
      if (xml.name().equals("t")) {
        xml.text(out, limits.cellCharacters());
      } else if (xml.name().equals("r")) {
        int run = xml.depth();
        while (xml.nextChild(run)) {
          if (xml.name().equals("t")) {
            xml.text(out, limits.cellCharacters());
          }
        }
      }
      if (out.length() - start > limits.cellCharacters()) {
        throw new LimitExceeded(
            String.format(
                Locale.ROOT,
                "One cell holds more than %s characters.",
                Budget.words(limits.cellCharacters())));
      }
    }
    unescape(out, start);
  }

  /** Turns _x000D_, as workbooks write characters that XML cannot hold, into the character. */
  static void unescape(StringBuilder text, int start) {
    int at = text.indexOf("_x", start);
    while (at >= 0) {
      if (at + 7 <= text.length() && text.substring(at + 2, at + 7).matches("\\p{XDigit}{4}_")) {
        char c = (char) Integer.parseInt(text.substring(at + 2, at + 6), 16);
        text.replace(at, at + 7, String.valueOf(c));
      }
      at = text.indexOf("_x", at + 1);
    }
  }

  /** The text with this number; throws when there is none. */
  String get(int index) throws IOException {
    if (index < 0 || index >= texts.size()) {
      throw new IOException("no shared text " + index);
    }
    return texts.get(index);
  }
}
