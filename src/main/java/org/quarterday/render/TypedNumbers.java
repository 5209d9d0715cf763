package org.quarterday.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.council.Band;
import org.quarterday.rollup.Figure;

/**
 * Numbers that somebody typed, held against the paper's figures. A number is held against a figure
 * only where it plainly speaks of one:
 *
 * <ul>
 *   <li>before a status, in its words or its phrase ("16 were performing at or above target"): it
 *       is the count, or with "%" the share; behind "of the" it is the number of all;
 *   <li>before a counted noun ("25 indicators", "four supporting appendices"): it is one of the
 *       counts of such things;
 *   <li>in a sentence that names an indicator: it is the value or the target;
 *   <li>behind "table", "appendix" or "section": there is such a one.
 * </ul>
 *
 * Dates, years, money and all else are free, and so is what stands in {@code {free: 69}}.
 */
final class TypedNumbers {
  private static final Pattern FREE =
      Pattern.compile(
          "\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:January|February|March|April|May|June|July|August"
              + "|September|October|November|December)(?:\\s+\\d{4})?\\b"
              + "|\\b(?:January|February|March|April|May|June|July|August|September|October"
              + "|November|December)\\s+\\d{4}\\b|\\b(?:19|20)\\d\\d\\s?[-–/]\\s?(?:\\d{4}|\\d{2})\\b"
              + "|\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\bquarters? \\d(?: and \\d)?\\b"
              + "|£\\s?[\\d,.]+(?:\\s?(?:m|bn|million|billion|thousand|k))?\\b|https?://\\S+"
              + "|\\b[A-Z]{1,5}-?\\d+(?:\\.\\d+)?\\b|^\\s*\\d+[.)]\\s",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(table|appendix|section|paragraph) (\\d+(?:\\.\\d+)?|[A-Z])\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOUN =
      Pattern.compile(
          "\\G\\s+(?:[a-z-]+\\s+){0,2}?(indicator|measure|priorit|appendi|table|action|milestone)"
              + "(?:y|ies|x|ces|s)?\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "\\s+of\\s+(?!(?:the |all |our |these )*(?:\\w+ )?(?:indicators|measures)\\b)");
  private static final Pattern LAW =
      Pattern.compile("\\s+(?:Officer|of the|of that)\\b.*", Pattern.CASE_INSENSITIVE);
  private static final int NEAR = 90;

  private final Scope scope;
  private final Document document;
  private final Countable counts;
  private final List<Point> points = new ArrayList<>();

  private TypedNumbers(Scope scope, Document document) {
    this.scope = scope;
    this.document = document;
    this.counts = new Countable(scope, document);
  }

  /**
   * @param texts what was typed, by the place a person would look for it
   */
  static List<Point> check(Scope scope, Document document, Map<String, String> texts) {
    TypedNumbers check = new TypedNumbers(scope, document);
    texts.forEach((place, text) -> check.text(place, Notation.typed(text, scope)));
    return check.points;
  }

  private void text(String place, String text) {
    int line = 1;
    String parting = place.endsWith(TableBlocks.FILE) ? "(?<=\\n)" : "(?<=\\n)(?=\\s*\\n)";
    for (String paragraph : text.split(parting, -1)) {
      int at = 0;
      String whole = paragraph.replace('\n', ' ');
      for (String sentence : whole.split("(?<=[.!?]) +(?=[A-Z])")) {
        int start = whole.indexOf(sentence, at);
        at = start + sentence.length();
        sentence(place, line(paragraph, start, line), sentence);
      }
      line += (int) paragraph.chars().filter(c -> c == '\n').count();
    }
  }

  private static int line(String paragraph, int start, int first) {
    String lead = paragraph.substring(0, Math.min(paragraph.length(), start + 1));
    return first + (int) lead.chars().filter(c -> c == '\n').count();
  }

  private void sentence(String place, int line, String typed) {
    String where = place + (place.endsWith(TableBlocks.FILE) ? ", row " : ", line ") + line;
    references(where, typed);
    String free = FREE.matcher(typed).replaceAll(m -> " ".repeat(m.group().length()));
    String sentence = PLACE.matcher(free).replaceAll(m -> " ".repeat(m.group().length()));
    Set<NumberWord> told = new LinkedHashSet<>();
    statuses(where, sentence, told);
    nouns(where, sentence, told);
    indicators(where, sentence, told);
  }

  /** "table 5", typed by hand: there must be one. */
  private void references(String where, String sentence) {
    Matcher typed = PLACE.matcher(sentence);
    while (typed.find()) {
      String label = typed.group(1) + " " + typed.group(2);
      if (LAW.matcher(sentence.substring(typed.end())).matches()) {
        continue; // "Section 151 Officer", "section 17 of the Act"
      }
      boolean there =
          typed.group(1).equalsIgnoreCase("paragraph")
              || document.labels().values().stream().anyMatch(l -> l.text().equalsIgnoreCase(label))
              || isNumbered(typed.group(1), typed.group(2));
      if (!there) {
        points.add(
            new Point(
                Point.Weight.STOPS,
                "\"" + label + "\" is typed, and the paper has none",
                where,
                "Name the table or section and write {"
                    + typed.group(1).toLowerCase(Locale.ROOT)
                    + " NAME}: it numbers itself"));
      }
    }
  }

  private boolean isNumbered(String kind, String number) {
    return document.blocks().stream()
        .anyMatch(
            b ->
                b instanceof Block.Heading h
                    && kind.equalsIgnoreCase("section")
                    && h.number().replaceFirst("\\.0?$", "").equals(number));
  }

  private void statuses(String where, String sentence, Set<NumberWord> told) {
    List<NumberWord> numbers = NumberWord.in(sentence);
    int done = 0;
    for (StatusMention said : StatusMention.in(sentence, scope.tally().bands())) {
      int from = Math.max(done, said.from() - NEAR);
      boolean counted = false;
      for (NumberWord number : numbers) {
        if (number.from() < from || number.to() > said.from() || !told.add(number)) {
          continue;
        }
        String before = sentence.substring(Math.max(0, number.from() - 8), number.from());
        // "100% of strategic priorities": a share, but not of the indicators
        if (number.percent() && OF_OTHERS.matcher(sentence.substring(number.to())).lookingAt()) {
          continue;
        }
        if (number.percent()) {
          share(where, number, said.band());
        } else if (before.matches("(?i).*\\bof (?:the |our )?$")) {
          one(where, number, List.of(scope.tally().all()), "{total}", "indicators");
        } else if (!counted) {
          counted = true;
          int count = scope.tally().count(Tally.ALL, "", said.band().status());
          one(where, number, List.of(count), "{" + said.band().status() + "}", said.words());
        }
      }
      done = said.to();
    }
  }

  private void share(String where, NumberWord number, Band band) {
    List<String> shares = new ArrayList<>();
    for (String of : scope.tally().bases()) {
      scope.tally().percentage(band.status(), of).ifPresent(s -> shares.add(s.fact().shown()));
    }
    boolean agrees =
        shares.stream().anyMatch(s -> number(s).filter(n -> same(n, number.value())).isPresent());
    if (!agrees && !shares.isEmpty()) {
      stop(where, number, Wording.list(shares), "{" + band.status() + " %}");
    }
  }

  private void nouns(String where, String sentence, Set<NumberWord> told) {
    for (NumberWord number : NumberWord.in(sentence)) {
      Matcher noun = NOUN.matcher(sentence);
      noun.region(number.to(), sentence.length());
      boolean one = number.isWord() && number.says(1); // "more than one priority"
      if (number.percent() || one || !noun.find() || told.contains(number)) {
        continue;
      }
      String counted = noun.group().strip();
      told.add(number);
      switch (noun.group(1).toLowerCase(Locale.ROOT)) {
        case "indicator", "measure" -> one(where, number, counts.indicators(), "{total}", counted);
        case "priorit" -> one(where, number, List.of(counts.priorities()), "", counted);
        case "appendi" -> one(where, number, List.of(counts.appendices()), "{appendices}", counted);
        case "table" -> one(where, number, List.of(counts.tables()), "{tables}", counted);
        default -> one(where, number, counts.actions(), "{action count}", counted);
      }
    }
  }

  private void one(
      String where, NumberWord number, List<Integer> possible, String write, String what) {
    if (possible.isEmpty() || possible.stream().anyMatch(number::says)) {
      return;
    }
    String says = scope.style().count(possible.get(0));
    stop(where, number, says + " (" + what + ")", write);
  }

  /** A sentence that names an indicator may give its value, its target and its forecast. */
  private void indicators(String where, String sentence, Set<NumberWord> told) {
    for (Figure figure : scope.paper().figures().councils()) {
      Optional<String> rest = withoutName(figure, sentence);
      if (rest.isEmpty() || !FigureText.showsNumber(figure)) {
        continue;
      }
      for (NumberWord number : NumberWord.in(rest.get())) {
        boolean percent = figure.indicator().measure().unit().equals("%");
        boolean ofIts = percent ? number.percent() : !number.percent() && !number.isWord();
        if (ofIts && told.stream().noneMatch(t -> t.text().equals(number.text()))) {
          value(where, number, figure);
        }
      }
    }
  }

  private void value(String where, NumberWord number, Figure figure) {
    List<String> possible = new ArrayList<>(List.of(figure.shown(), figure.target()));
    figure.forecast().ifPresent(f -> possible.add(f.toPlainString()));
    boolean agrees =
        possible.stream().anyMatch(p -> number(p).filter(n -> same(n, number.value())).isPresent());
    if (!agrees) {
      String code = figure.indicator().code();
      stop(
          where,
          number,
          Wording.number(figure.shown(), figure.indicator().measure().unit())
              + " ("
              + FigureText.plainName(figure)
              + ")",
          "{" + code + "} or {" + code + " target}");
    }
  }

  /** The sentence with the indicator's name or code blanked; empty where it has neither. */
  private static Optional<String> withoutName(Figure figure, String sentence) {
    for (String name : List.of(figure.indicator().name(), figure.indicator().code())) {
      int at = sentence.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
      if (at >= 0 && name.length() > 3) {
        return Optional.of(
            sentence.substring(0, at)
                + " ".repeat(name.length())
                + sentence.substring(at + name.length()));
      }
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> number(String text) {
    return NumberWord.in(text.replace("−", "").replaceAll("[£<>=]", "")).stream()
        .map(NumberWord::value)
        .findFirst();
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  private void stop(String where, NumberWord number, String figure, String write) {
    String mend = write.isEmpty() ? "" : "Write " + write + "; or, if";
    points.add(
        new Point(
            Point.Weight.STOPS,
            "\"" + number.text() + "\" is typed, and the figure is " + figure,
            where,
            (write.isEmpty() ? "Put it right; or, if" : mend)
                + " it speaks of something else, {free: "
                + number.text()
                + "}"));
  }
}
