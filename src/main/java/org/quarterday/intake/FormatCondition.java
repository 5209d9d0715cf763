package org.quarterday.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.intake.FormatToken.Kind;

/** For which numbers a section of a format stands, such as {@code [<5]}. */
record FormatCondition(String comparison, BigDecimal bound) {

  private static final Pattern WRITTEN =
      Pattern.compile("(<=|>=|<>|<|>|=)(-?\\d{1,15}(?:\\.\\d{1,15})?)");

  static Optional<FormatCondition> of(List<FormatToken> section) {
    for (FormatToken token : section) {
      Matcher written = WRITTEN.matcher(token.text());
      if (token.kind() == Kind.CONDITION && written.matches()) {
        return Optional.of(new FormatCondition(written.group(1), new BigDecimal(written.group(2))));
      }
    }
    return Optional.empty();
  }

  boolean holds(BigDecimal number) {
    int side = number.compareTo(bound);
    return switch (comparison) {
      case "<" -> side < 0;
      case "<=" -> side <= 0;
      case ">" -> side > 0;
      case ">=" -> side >= 0;
      case "=" -> side == 0;
      default -> side != 0;
    };
  }
}
