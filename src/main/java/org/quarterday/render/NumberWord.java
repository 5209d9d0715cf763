package org.quarterday.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that somebody typed in a sentence, in digits or in words.
 *
 * @param text as typed
 * @param percent whether "%" or "per cent" stands behind it
 */
record NumberWord(String text, BigDecimal value, boolean percent, int from, int to) {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.,£/-])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:"
              + String.join("|", TENS)
              + ")(?:-(?:"
              + String.join("|", SMALL.subList(1, 10))
              + "))?|(?:none(?= (?:is|are|was|were|of (?:the|our))\\b)|"
              + String.join("|", SMALL)
              + "))(?![\\w/]|[.,]\\d)(\\s?%| per cent)?",
          Pattern.CASE_INSENSITIVE);

  /** Every number of a text, in order. */
  static List<NumberWord> in(String text) {
    List<NumberWord> numbers = new ArrayList<>();
    Matcher found = NUMBER.matcher(text);
    while (found.find()) {
      String typed = found.group(1);
      numbers.add(
          new NumberWord(
              found.group().strip(),
              value(typed),
              found.group(2) != null,
              found.start(),
              found.end()));
    }
    return numbers;
  }

  private static BigDecimal value(String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    if (Character.isDigit(word.charAt(0))) {
      return new BigDecimal(word.replace(",", ""));
    }
    if (word.equals("none")) {
      return BigDecimal.ZERO;
    }
    return small(word)
        .orElseGet(
            () -> {
              String[] parts = word.split("-");
              BigDecimal tens = new BigDecimal((TENS.indexOf(parts[0]) + 2) * 10);
              return parts.length == 1 ? tens : tens.add(small(parts[1]).orElseThrow());
            });
  }

  private static Optional<BigDecimal> small(String word) {
    int index = SMALL.indexOf(word);
    return index < 0 ? Optional.empty() : Optional.of(new BigDecimal(index));
  }

  boolean isWord() {
    return !Character.isDigit(text.charAt(0));
  }

  boolean says(int count) {
    return value.compareTo(new BigDecimal(count)) == 0;
  }
}
