package org.quarterday.validate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quarterday.validate.NumberReading.Kind;

/** The words and signs that people type where a number is asked for (the contract, section 5). */
final class NumberWords {
  private static final Set<String> SUPPRESSED =
      Set.of("*", "**", "c", "[c]", "(c)", "suppressed", "confidential", "[*]");
  private static final Pattern TOO_FEW =
      Pattern.compile("(<|\u2264|<=|below|under|fewer than|less than) ?\u00a3?[0-9][0-9,.]* ?%?");
  private static final Set<String> WITHDRAWN = Set.of("withdrawn", "withdraw", "value withdrawn");
  private static final Set<String> NOT_DUE =
      Set.of(
          "annual",
          "annual pi",
          "annual kpi",
          "annual figure",
          "annual data",
          "annual return",
          "annual survey",
          "annual reporting",
          "annual only",
          "yearly",
          "year end",
          "year end only",
          "year-end",
          "year-end only",
          "reported at year end",
          "measured annually",
          "not measured for quarters",
          "not applicable this quarter",
          "annual indicator",
          "annual measure",
          "annually",
          "reported annually",
          "not due",
          "not yet due",
          "not due yet",
          "not due this quarter",
          "not due this period");
  private static final List<String> NO_DATA =
      List.of(
          "n/a",
          "n.a.",
          "n.a",
          "na",
          "not available",
          "not yet available",
          "not applicable",
          "data not available",
          "data not yet available",
          "not reported",
          "not recorded",
          "not collected",
          "not measured",
          "not provided",
          "data not provided",
          "not calculated",
          "data lag",
          "data pending",
          "pending",
          "to follow",
          "tbd",
          "to be determined",
          "no data",
          "no data available",
          "no data yet",
          "awaiting data",
          "data awaited",
          "awaited",
          "tbc",
          "t.b.c.",
          "tba",
          "to be confirmed",
          "to be advised",
          "to be reported",
          "unavailable");
  private static final Set<String> FORMULA_ERRORS =
      Set.of(
          "#null!",
          "#div/0!",
          "#value!",
          "#ref!",
          "#name?",
          "#num!",
          "#n/a",
          "#getting_data",
          "#spill!",
          "#calc!",
          "#field!",
          "#blocked!",
          "#unknown!");

  private NumberWords() {}

  /** What a text that is not a number means, if anything. Lower case, plain single spaces. */
  static Optional<Kind> kindOf(String clean) {
    if (clean.equals("nil")) {
      return Optional.of(Kind.NIL);
    }
    if (SUPPRESSED.contains(clean) || TOO_FEW.matcher(clean).matches()) {
      return Optional.of(Kind.SUPPRESSED);
    }
    if (WITHDRAWN.contains(clean)) {
      return Optional.of(Kind.WITHDRAWN);
    }
    if (NOT_DUE.contains(clean)) {
      return Optional.of(Kind.NOT_DUE);
    }
    if (FORMULA_ERRORS.contains(clean) || clean.startsWith("=")) {
      return Optional.of(Kind.FORMULA_ERROR);
    }
    return NO_DATA.stream().anyMatch(words -> begins(clean, words))
        ? Optional.of(Kind.NO_DATA)
        : Optional.empty();
  }

  /** "not available", and "not available: system down", but not "nap" for "na". */
  private static boolean begins(String clean, String words) {
    return clean.startsWith(words)
        && (clean.length() == words.length()
            || !Character.isLetterOrDigit(clean.charAt(words.length())));
  }
}
