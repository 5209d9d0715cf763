package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what parts the cells of a text, and what stands around them, from samples of the whole of
 * it. A first line "sep=;", which some spreadsheets write and obey, decides by itself.
 */
final class DialectFinder {

  private static final Pattern STATEMENT =
      Pattern.compile("\"?sep=([\\x00-\\x7F&&[^\"\\p{Alnum}\r\n]])\"?\r?\n");

  private static final int STATEMENT_LENGTH = 9;

  private static final double NEARLY_ALL = 0.98;

  /** What stands around cells where no quotation mark does. */
  private static final char[] OTHER_MARKS = {'\'', '`'};

  private static final Set<String> USUAL = Set.of(",", ";", "\t", "|", ", ", "; ");

  private final List<String> samples;

  private DialectFinder(List<String> samples) {
    this.samples = samples;
  }

  static Dialect find(TextContent content) {
    DialectFinder finder = new DialectFinder(content.samples());
    Matcher statement = statement(content);
    if (statement.lookingAt()) {
      Delimiter stated = Delimiter.of(statement.group(1).charAt(0));
      return finder.complete(stated, true);
    }
    return finder.find();
  }

  /** Where the table begins in a text: behind a first line that states the delimiter. */
  static int start(TextContent content) {
    Matcher statement = statement(content);
    return statement.lookingAt() ? statement.end() : 0;
  }

  private static Matcher statement(TextContent content) {
    return STATEMENT.matcher(content.beginning(STATEMENT_LENGTH));
  }

  /** The dialect of a stretch of text, when it is a table at all and an even one. */
  static Optional<Dialect> findIn(String stretch) {
    DialectFinder finder = new DialectFinder(List.of(stretch));
    Dialect dialect = finder.find();
    boolean usual = USUAL.contains(dialect.delimiter().text());
    return usual && new DelimiterTrial(dialect, finder.samples).isEven()
        ? Optional.of(dialect)
        : Optional.empty();
  }

  private Dialect find() {
    Optional<Delimiter> sure = QuotedSeams.find(samples);
    return sure.isPresent() ? complete(sure.get(), false) : tried();
  }

  private Dialect tried() {
    List<Tried> trials = new ArrayList<>();
    for (Candidate candidate : Candidate.values()) {
      Delimiter delimiter = candidate.delimiter;
      if (samples.stream().anyMatch(sample -> sample.contains(delimiter.text()))) {
        Delimiter exact = delimiter.run() ? exactSpaces(delimiter) : delimiter;
        DelimiterTrial trial = new DelimiterTrial(dialect(exact), samples);
        if (trial.partsAnything()) {
          trials.add(new Tried(candidate, trial, trial.score()));
        }
      }
    }
    DelimiterTrial best = null;
    double bestScore = 0;
    boolean contested =
        trials.stream().filter(t -> t.candidate.isUsual() && t.score > 0).count() > 1
            || trials.stream().anyMatch(t -> t.candidate.isRival() && t.trial.isEven());
    for (Tried tried : trials) {
      // a comma between digits is more often a decimal comma once another delimiter is in sight
      boolean doubtful =
          tried.candidate == Candidate.COLON || tried.candidate == Candidate.COMMA && contested;
      double doubt = doubtful ? 0.5 + 0.5 * tried.trial.loose(samples) : 1;
      double score = tried.score * doubt * tried.candidate.weight;
      if (score > bestScore) {
        best = tried.trial;
        bestScore = score;
      }
    }
    if (best == null) {
      return new Dialect(Delimiter.of(','), quote(Delimiter.of(',')), false, false, true);
    }
    if (!best.isTable() && best.score() < 0.2) {
      return new Dialect(Delimiter.of('\0'), '"', false, false, true);
    }
    return complete(lengthened(best), false);
  }

  private record Tried(Candidate candidate, DelimiterTrial trial, double score) {}

  private Dialect complete(Delimiter delimiter, boolean stated) {
    Dialect dialect = dialect(delimiter);
    boolean oneColumn = !new DelimiterTrial(dialect, samples).partsAnything();
    return new Dialect(delimiter, dialect.quote(), dialect.backslash(), stated, oneColumn);
  }

  private Dialect dialect(Delimiter delimiter) {
    char quote = quote(delimiter);
    return new Dialect(delimiter, quote, hasBackslashes(quote), false, false);
  }

  /** The mark that wraps more cells. */
  private char quote(Delimiter delimiter) {
    Dialect dialect = new Dialect(delimiter, '"', false, false, false);
    char found = '"';
    int most = -1;
    for (char mark : OTHER_MARKS) {
      if (samples.stream().anyMatch(sample -> sample.indexOf(mark) >= 0)) {
        int wrapped = new DelimiterTrial(dialect.withQuote(mark), List.of()).wrapped(samples);
        if (wrapped > 0 && most < 0) {
          most = new DelimiterTrial(dialect, List.of()).wrapped(samples);
        }
        if (wrapped > most && wrapped > 0) {
          found = mark;
          most = wrapped;
        }
      }
    }
    return found;
  }

  /**
   * Whether marks inside cells stand behind a backslash: one that no delimiter follows proves it.
   */
  private boolean hasBackslashes(char quote) {
    String escaped = "\\" + quote;
    for (String sample : samples) {
      for (int i = sample.indexOf(escaped); i >= 0; i = sample.indexOf(escaped, i + 1)) {
        boolean word = i + 2 < sample.length() && Character.isLetterOrDigit(sample.charAt(i + 2));
        if (word) {
          return true;
        }
      }
    }
    return false;
  }

  /** A delimiter of several characters, where every use of the one found has more to it. */
  private Delimiter lengthened(DelimiterTrial trial) {
    Delimiter found = trial.dialect.delimiter();
    if (found.isSpace() || !found.isOneCharacter()) {
      return found;
    }
    long cells = 0;
    long before = 0;
    long behind = 0;
    long gaps = 0;
    long filledGaps = 0;
    for (List<String> row : trial.rows()) {
      for (int i = 1; i < row.size(); i++) {
        cells++;
        behind += row.get(i).startsWith(" ") ? 1 : 0;
        before += row.get(i - 1).endsWith(" ") ? 1 : 0;
        gaps += i % 2;
        filledGaps += i % 2 == 1 && !row.get(i).isEmpty() ? 1 : 0;
      }
    }
    if (gaps > 2 && filledGaps <= (1 - NEARLY_ALL) * gaps && cells > gaps) {
      return Delimiter.of(found.text() + found.text());
    }
    boolean spaceBehind = cells > 2 && behind >= NEARLY_ALL * cells;
    boolean spaceBefore = cells > 2 && before >= NEARLY_ALL * cells;
    return Delimiter.of((spaceBefore ? " " : "") + found.text() + (spaceBehind ? " " : ""));
  }

  /** Spaces always so many, or twice so many around an empty cell. */
  private Delimiter exactSpaces(Delimiter found) {
    int least = 0;
    for (String sample : samples) {
      for (int i = 0; i < sample.length(); ) {
        int length = found.lengthAt(sample, i, sample.length());
        if (length > 0 && least > 0 && length % least != 0) {
          return found;
        }
        least = length > 0 && least == 0 ? length : least;
        i += Math.max(1, length);
      }
    }
    return Delimiter.of(" ".repeat(least));
  }

  /** What is tried, each with how readily it is believed. */
  private enum Candidate {
    COMMA(",", 1),
    SEMICOLON(";", 1),
    TAB("\t", 1),
    BAR("|", 1),
    COMMA_AND_SPACE(", ", 0.99),
    SEMICOLON_AND_SPACE("; ", 0.99),
    TWO_BARS("||", 0.99),
    TWO_COLONS("::", 0.95),
    TILDE("~", 0.8),
    CARET("^", 0.8),
    BROKEN_BAR("\u00a6", 0.9),
    SECTION("\u00a7", 0.9),
    UNIT("\u001f", 0.9),
    START("\u0001", 0.9),
    HASH("#", 0.6),
    STAR("*", 0.5),
    BANG("!", 0.5),
    COLON(":", 0.5),
    WRITTEN_TAB("\\t", 0.9),
    SPACES(Delimiter.spaces(), 0.75),
    SPACE(" ", 0.6);

    final Delimiter delimiter;
    final double weight;

    Candidate(String text, double weight) {
      this(Delimiter.of(text), weight);
    }

    Candidate(Delimiter delimiter, double weight) {
      this.delimiter = delimiter;
      this.weight = weight;
    }

    /** Whether it stands in texts so seldom that an even table of it casts doubt on the comma. */
    boolean isRival() {
      return !isUsual() && !delimiter.isSpace() && this != COMMA_AND_SPACE;
    }

    boolean isUsual() {
      return weight > 0.98;
    }
  }
}
