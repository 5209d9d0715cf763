package org.quarterday.render;

import java.util.List;
import java.util.Optional;

/** The keys of {@code style:} in council.yaml, what each may say, and what is usual. */
public enum StyleKey {
  NUMBERS(
      "numbers",
      "counts in sentences: in words below ten, in digits, or both",
      "words below ten",
      "digits",
      "words with digits",
      "digits with words"),
  DATES("dates", "23 November 2017, or 23rd November 2017", "plain", "ordinal"),
  YEARS(
      "years",
      "how a financial year is written",
      "2017/18",
      "2017-18",
      "2017-2018",
      "2017 - 2018",
      "2017/2018"),
  PERCENT("percent", "64%, or 64 per cent", "%", "per cent"),
  HEADINGS("headings", "headings as they are typed, or in capitals", "as typed", "capitals"),
  SECTIONS("sections", "numbers of sections", "1", "1.0", "1.", "none"),
  PARAGRAPHS(
      "paragraphs",
      "numbers of paragraphs: by section, through the whole paper, or none",
      "1.1",
      "1.",
      "none"),
  RECOMMENDATIONS(
      "recommendations", "letters of recommendations", "i)", "(i)", "(a)", "a)", "1)", "(1)", "1."),
  APPENDICES("appendices", "Appendix 1, or Appendix A", "1", "A"),
  REFERENCES("references", "see Table 1, or see table 1", "capital", "lower");

  private final String key;
  private final String says;
  private final List<String> choices;

  StyleKey(String key, String says, String... choices) {
    this.key = key;
    this.says = says;
    this.choices = List.of(choices);
  }

  /** As it is written in council.yaml. */
  public String key() {
    return key;
  }

  /** What it decides, for its page. */
  public String says() {
    return says;
  }

  /** What it may say, the usual first. */
  public List<String> choices() {
    return choices;
  }

  /** What a text chooses; a year may be any year, since only its form is meant. */
  public Optional<String> choice(String text) {
    String form = text.replaceAll("\\d", "9");
    return choices.stream()
        .filter(c -> this == YEARS ? c.replaceAll("\\d", "9").equals(form) : c.equals(text))
        .findFirst();
  }

  String usual() {
    return choices.get(0);
  }
}
