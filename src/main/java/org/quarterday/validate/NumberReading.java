package org.quarterday.validate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a cell for a number says.
 *
 * @param number with the places typed; only for NUMBER
 * @param mark how firm the number is, where a mark behind it says so
 * @param signed whether a percent sign was typed or shown
 * @param words as typed, spaces around it left out
 * @param footnote the sign of a footnote behind the number, left out; empty for none
 * @param refusal why it cannot be taken and what to do; only for REFUSED and FORMULA_ERROR
 */
record NumberReading(
    Kind kind,
    Optional<BigDecimal> number,
    Optional<ValueState> mark,
    boolean signed,
    String words,
    Optional<Refusal> refusal,
    String footnote) {

  /** The kinds of thing that stand in such cells. */
  enum Kind {
    BLANK,
    NUMBER,
    /** "nil": the number is zero. */
    NIL,
    SUPPRESSED,
    NO_DATA,
    /** "annual", "not due": says nothing where the figure is not due. */
    NOT_DUE,
    WITHDRAWN,
    FORMULA_ERROR,
    REFUSED
  }

  /** Two texts for the sender: what is the matter, as the end of a sentence, and what to do. */
  record Refusal(String why, String remedy) {}

  static final NumberReading BLANK = words(Kind.BLANK, "");

  static NumberReading number(BigDecimal number) {
    return new NumberReading(
        Kind.NUMBER, Optional.of(number), Optional.empty(), false, "", Optional.empty(), "");
  }

  static NumberReading number(
      BigDecimal number, Optional<ValueState> mark, boolean signed, String words, String footnote) {
    return new NumberReading(
        Kind.NUMBER, Optional.of(number), mark, signed, words, Optional.empty(), footnote);
  }

  static NumberReading words(Kind kind, String words) {
    return new NumberReading(
        kind,
        kind == Kind.NIL ? Optional.of(BigDecimal.ZERO) : Optional.empty(),
        Optional.empty(),
        false,
        words,
        Optional.empty(),
        "");
  }

  static NumberReading refused(Kind kind, String words, String why, String remedy) {
    return new NumberReading(
        kind,
        Optional.empty(),
        Optional.empty(),
        false,
        words,
        Optional.of(new Refusal(why, remedy)),
        "");
  }

  /** What it says as a value; empty when it says nothing or cannot be taken. */
  Optional<Amount> amount() {
    return switch (kind) {
      case NUMBER, NIL -> Optional.of(new Amount(Amount.Kind.NUMBER, number, ""));
      case SUPPRESSED -> Optional.of(Amount.without(Amount.Kind.SUPPRESSED, words));
      case NO_DATA -> Optional.of(Amount.without(Amount.Kind.NO_DATA, words));
      case WITHDRAWN -> Optional.of(Amount.without(Amount.Kind.WITHDRAWN, words));
      case BLANK, NOT_DUE, FORMULA_ERROR, REFUSED -> Optional.empty();
    };
  }
}
