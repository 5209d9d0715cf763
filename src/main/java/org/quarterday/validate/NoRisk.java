package org.quarterday.validate;

import java.util.Set;
import org.quarterday.council.Spelling;

/** What a register says in the place of a risk: that it has none, or will have. */
public final class NoRisk {
  private static final Set<String> NIL = Set.of("nil", "nil return", "none");

  private NoRisk() {}

  /** Whether the text says that there is no risk. */
  public static boolean isNil(String risk) {
    return NIL.contains(Spelling.key(risk));
  }

  /** Whether the text says that the register is being gone through. */
  public static boolean isUnderReview(String risk) {
    return Spelling.key(risk).equals("under review");
  }

  /** Whether the text names no risk. */
  public static boolean is(String risk) {
    return isNil(risk) || isUnderReview(risk);
  }
}
