package org.quarterday.validate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a value cell says: a number, or one of the words that stand for none.
 *
 * @param number in the indicator's unit, with the places typed; empty unless the kind is NUMBER
 * @param words as typed, for a reason that is printed ("not available: system down")
 */
public record Amount(Kind kind, Optional<BigDecimal> number, String words) {
  /** The kinds there are. */
  public enum Kind {
    NUMBER,
    SUPPRESSED,
    NO_DATA,
    WITHDRAWN
  }

  public static Amount of(BigDecimal number) {
    return new Amount(Kind.NUMBER, Optional.of(number), "");
  }

  public static Amount without(Kind kind, String words) {
    return new Amount(kind, Optional.empty(), words);
  }

  /** Whether two say the same: numbers by value, whatever places were typed. */
  public boolean saysTheSameAs(Amount other) {
    if (kind != other.kind) {
      return false;
    }
    return kind != Kind.NUMBER || number.get().compareTo(other.number.get()) == 0;
  }
}
