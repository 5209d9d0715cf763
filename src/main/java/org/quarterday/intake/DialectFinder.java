package org.quarterday.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what parts the cells of a text, from the whole of it: the delimiter that gives the most
 * records the same number of cells. A first line "sep=;", which some spreadsheets write and obey,
 * decides by itself.
 */
final class DialectFinder {

  private static final char[] CANDIDATES = {',', ';', '\t', '|'};

  private static final Pattern STATEMENT =
      Pattern.compile("\"?sep=([\\x00-\\x7F&&[^\"\\p{Alnum}\r\n]])\"?\r?\n");

  private static final int STATEMENT_LENGTH = 9;

  private final boolean[] special = new boolean[128];
  private final List<DelimiterTrial> trials = new ArrayList<>();
  private long position;
  private char before;

  private DialectFinder(char... delimiters) {
    special['"'] = true;
    special['\r'] = true;
    special['\n'] = true;
    for (char delimiter : delimiters) {
      special[delimiter] = true;
      trials.add(new DelimiterTrial(delimiter));
    }
  }

  static Dialect find(TextContent content, ReadLimits limits) throws IOException {
    try (Reader text = content.open()) {
      String first = beginning(text);
      Matcher statement = STATEMENT.matcher(first);
      boolean stated = statement.matches();
      DialectFinder finder =
          stated ? new DialectFinder(statement.group(1).charAt(0)) : new DialectFinder(CANDIDATES);
      if (!stated) {
        finder.take(first.toCharArray(), first.length());
      }
      char[] block = new char[1 << 16];
      for (int n = text.read(block); n >= 0; n = text.read(block)) {
        finder.take(block, n);
      }
      return finder.decide(stated, limits);
    }
  }

  /** As much of the first line as a statement may have. */
  private static String beginning(Reader text) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = 0;
    while (line.length() < STATEMENT_LENGTH && c != '\n') {
      c = text.read();
      if (c < 0) {
        break;
      }
      line.append((char) c);
    }
    return line.toString();
  }

  private void take(char[] block, int length) {
    for (int i = 0; i < length; i++) {
      char c = block[i];
      if (c < 128 && special[c]) {
        char previous = i > 0 ? block[i - 1] : before;
        char next = i + 1 < length ? block[i + 1] : ' ';
        tell(c, position + i, previous, next);
      }
    }
    if (length > 0) {
      before = block[length - 1];
    }
    position += length;
  }

  private void tell(char c, long at, char previous, char next) {
    for (DelimiterTrial trial : trials) {
      if (c == '"') {
        trial.quote(at);
      } else if (c == trial.delimiter) {
        trial.delimiter(at, isDigit(previous) && isDigit(next));
      } else if (c == '\n' || c == '\r') {
        trial.lineEnd(at, c == '\n' && previous == '\r');
      }
    }
  }

  private Dialect decide(boolean stated, ReadLimits limits) throws LimitExceeded {
    trials.forEach(trial -> trial.end(position));
    DelimiterTrial best = trials.get(0);
    double bestScore = -1;
    boolean contested = trials.stream().filter(trial -> trial.score() > 0).count() > 1;
    for (DelimiterTrial trial : trials) {
      // a comma between digits is more often a decimal comma once another delimiter is in sight
      double doubt = contested && trial.delimiter == ',' ? 0.5 + 0.5 * trial.loose() : 1;
      if (trial.score() * doubt > bestScore) {
        best = trial;
        bestScore = trial.score() * doubt;
      }
    }
    if (best.widest() > limits.columns()) {
      throw new LimitExceeded(
          String.format(
              Locale.ROOT, "One row has more than %s columns.", Budget.words(limits.columns())));
    }
    return new Dialect(best.delimiter, stated, best.widest() == 1, best.hasOddQuotes());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
