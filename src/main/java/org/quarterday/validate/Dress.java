package org.quarterday.validate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around the digits of a number: a mark behind it, brackets, signs, its unit. Each is
 * taken off at most once; twice is a broken number.
 */
final class Dress {
  /**
   * Superscript figures, daggers and the like, or a figure or letter in brackets behind a number.
   */
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "(.*[0-9%).*])\\s*([\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u2020\u2021\u00a7\u00b6#^]{1,3}"
              + "|\\[[0-9]{1,2}\\]|\\[(?![pec*])[a-z]\\]|\\s\\([0-9]{1,2}\\)|(?<=%)\\([0-9]{1,2}\\)"
              + "|\\s\\((?![pec*])[a-z]\\))");

  private String rest;
  private boolean negative;
  private boolean percent;
  private boolean pounds;
  private boolean broken;
  private Optional<ValueState> mark = Optional.empty();
  private String footnote = "";

  /**
   * @param clean lower case, plain single spaces, hyphen for minus
   */
  Dress(String clean, String unit) {
    rest = clean.startsWith("'") ? clean.substring(1) : clean;
    takeFootnote();
    takeMark();
    takePercent();
    boolean bracketed = rest.startsWith("(") && rest.endsWith(")");
    if (bracketed) {
      rest = rest.substring(1, rest.length() - 1).strip();
      negative = true;
    }
    takeSign();
    takePounds();
    takeSign();
    takePercent();
    takeUnit(unit);
  }

  String core() {
    return rest;
  }

  boolean negative() {
    return negative;
  }

  boolean percent() {
    return percent;
  }

  boolean pounds() {
    return pounds;
  }

  boolean broken() {
    return broken;
  }

  Optional<ValueState> mark() {
    return mark;
  }

  /** The sign of a footnote that was taken off; empty when there was none. */
  String footnote() {
    return footnote;
  }

  private void takeFootnote() {
    Matcher found = FOOTNOTE.matcher(rest);
    if (found.matches()) {
      footnote = found.group(2);
      rest = found.group(1).strip();
    }
  }

  private void takeMark() {
    if (takeEnd("(provisional)")
        || takeEnd("(prov)")
        || takeEnd(" provisional")
        || takeEnd("(p)")
        || takeEnd("[p]")
        || takeEnd("*")
        || takeEnd("(*)")
        || takeLetter("p")) {
      mark = Optional.of(ValueState.PROVISIONAL);
    } else if (takeEnd("(estimated)")
        || takeEnd("(estimate)")
        || takeEnd("(est)")
        || takeEnd(" estimated")
        || takeEnd("(e)")
        || takeEnd("[e]")
        || takeLetter("e")) {
      mark = Optional.of(ValueState.ESTIMATED);
    }
  }

  /** A letter counts as a mark only right behind a number, not as the end of a word. */
  private boolean takeLetter(String letter) {
    String before = rest.endsWith(letter) ? rest.substring(0, rest.length() - 1).strip() : "";
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    return (last >= '0' && last <= '9' || last == '%' || last == ')' || last == '.')
        && takeEnd(letter);
  }

  private void takePercent() {
    if (takeEnd("%") || takeEnd("\uff05") || takeEnd("per cent") || takeEnd("percent")) {
      broken |= percent;
      percent = true;
    }
  }

  private void takeSign() {
    boolean minus = rest.startsWith("-");
    if (minus || rest.startsWith("+")) {
      broken |= negative;
      negative |= minus;
      rest = rest.substring(1).strip();
    }
  }

  private void takePounds() {
    if (rest.startsWith("\u00a3") || rest.startsWith("\uffe1")) {
      pounds = true;
      rest = rest.substring(1).strip();
    }
  }

  /** "12 days" where the unit is "days"; "1 day" too. */
  private void takeUnit(String unit) {
    String plain = unit.strip().toLowerCase(Locale.ROOT);
    if (plain.length() < 2 || plain.equals("%")) {
      return;
    }
    if (!takeEnd(" " + plain) && plain.endsWith("s")) {
      takeEnd(" " + plain.substring(0, plain.length() - 1));
    }
  }

  private boolean takeEnd(String end) {
    if (!rest.endsWith(end) || rest.length() == end.length()) {
      return false;
    }
    rest = rest.substring(0, rest.length() - end.length()).strip();
    return true;
  }
}
