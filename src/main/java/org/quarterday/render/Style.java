package org.quarterday.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.council.Council;
import org.quarterday.period.EnglishDate;
import org.quarterday.period.Period;

/**
 * How a council writes: numbers, dates, years, headings, letters. All of it is {@code style:} in
 * its council.yaml; {@link StyleKey} lists the keys and what each may say.
 */
final class Style {
  private static final List<String> ROMAN =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
  private static final List<String> ROMAN_TENS =
      List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");
  private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})/(\\d{2})\\b");

  private final Map<String, String> said;

  Style(Map<String, String> said) {
    this.said = said;
  }

  static Style of(Council council) {
    return new Style(council.style());
  }

  /** What the council says, or what is usual. */
  String says(StyleKey key) {
    return said.getOrDefault(key.key(), key.usual());
  }

  /** The council's words for something, or the usual ones. */
  String text(StyleText text) {
    return Wording.plain(said.getOrDefault(text.key(), text.usual()));
  }

  /** The head of a paper: crest or name, and the colours of the page. */
  Front.Letterhead letterhead() {
    Map<String, String> colours = new LinkedHashMap<>();
    for (StyleColour colour : StyleColour.values()) {
      Optional.ofNullable(said.get(colour.key()))
          .ifPresent(hex -> colours.put(colour.property(), hex));
    }
    return new Front.Letterhead(said.getOrDefault("crest", ""), text(StyleText.WORDMARK), colours);
  }

  /** For a sentence: "eight", "8", "eight (8)", "8 (eight)". */
  String count(int count) {
    String digits = Wording.digits(count);
    String words = Wording.count(count);
    return switch (says(StyleKey.NUMBERS)) {
      case "digits" -> digits;
      case "words with digits" -> words.equals(digits) ? digits : words + " (" + digits + ")";
      case "digits with words" -> words.equals(digits) ? digits : digits + " (" + words + ")";
      default -> words;
    };
  }

  String date(LocalDate day) {
    return says(StyleKey.DATES).equals("ordinal")
        ? EnglishDate.ordinal(day)
        : EnglishDate.words(day);
  }

  /** "quarters 1 and 2, 2017/18", the year as the council writes it. */
  String period(Period period) {
    return years(period.words());
  }

  /** A text with every "2017/18" as the council writes it. */
  String years(String text) {
    String form = says(StyleKey.YEARS);
    return YEAR.matcher(text)
        .replaceAll(
            found -> {
              int first = Integer.parseInt(found.group(1));
              String last = Integer.toString(first + 1);
              String year =
                  switch (form) {
                    case "2017-18" -> first + "-" + found.group(2);
                    case "2017-2018" -> first + "-" + last;
                    case "2017 - 2018" -> first + " - " + last;
                    case "2017/2018" -> first + "/" + last;
                    default -> found.group();
                  };
              return Matcher.quoteReplacement(year);
            });
  }

  /** "64%" or "64 per cent". */
  String percentage(BigDecimal percent, int decimals, int count) {
    String shown = Wording.percentage(percent, decimals, count);
    return says(StyleKey.PERCENT).equals("per cent") ? shown.replace("%", " per cent") : shown;
  }

  /** A heading in the council's case. */
  String heading(String typed) {
    return switch (says(StyleKey.HEADINGS)) {
      case "capitals" -> Wording.upper(typed);
      default -> typed;
    };
  }

  /** "1", "1.0", "1."; empty where sections have no numbers. */
  String section(int number) {
    return switch (says(StyleKey.SECTIONS)) {
      case "1.0" -> number + ".0";
      case "1." -> number + ".";
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  /**
   * "2.6", "14."; empty where paragraphs have no numbers.
   *
   * @param section 0 outside of sections
   * @param running counted through the whole paper
   */
  String paragraph(int section, int inSection, int running) {
    return switch (says(StyleKey.PARAGRAPHS)) {
      case "1." -> running + ".";
      case "none" -> "";
      default -> section + "." + inSection;
    };
  }

  /** "i)", "(a)", "1)". */
  String recommendation(int number) {
    String form = says(StyleKey.RECOMMENDATIONS);
    String letter = form.contains("a") ? letter(number) : form.contains("i") ? roman(number) : "";
    String sign = letter.isEmpty() ? Integer.toString(number) : letter;
    return form.replaceFirst("[ai1]", sign);
  }

  /** "Appendix 1", "Appendix A". */
  String appendix(int number) {
    boolean letters = says(StyleKey.APPENDICES).equals("A");
    return "Appendix " + (letters ? Wording.upper(letter(number)) : Integer.toString(number));
  }

  /** A label in the middle of a sentence: "table 1" or "Table 1". */
  String reference(String label) {
    return says(StyleKey.REFERENCES).equals("lower") ? Wording.small(label) : label;
  }

  private static String letter(int number) {
    String letter = Character.toString('a' + (number - 1) % 26);
    return number > 26 ? letter((number - 1) / 26) + letter : letter;
  }

  private static String roman(int number) {
    return "c".repeat(number / 100) + ROMAN_TENS.get(number / 10 % 10) + ROMAN.get(number % 10);
  }
}
