package org.quarterday.jobs;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.council.BandTest;
import org.quarterday.council.BandTest.Kind;
import org.quarterday.council.Margin;

/**
 * The tests that a band of a scheme may have (the contract, section 4):
 *
 * <pre>
 * met                     within N%           within N points      under N%        under N points
 * within tolerance        floor met           better by over N%    in range
 * improved NAME           improved or maintained NAME              otherwise
 * </pre>
 */
final class BandTestText {
  static final String GRAMMAR =
      "Write met, within 10%, within 2 points, under 10%, under 2 points, within tolerance, floor"
          + " met, better by over 10%, in range, improved NAME, improved or maintained NAME or"
          + " otherwise.";
  private static final Pattern WITH_MARGIN =
      Pattern.compile("(within|under|better by over) (\\d+(?:\\.\\d+)? ?(?:%|points?))");
  private static final Pattern WITH_NAME =
      Pattern.compile("(improved or maintained|improved) (\\S+)");

  private BandTestText() {}

  static Optional<BandTest> read(String text) {
    String plain = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    switch (plain) {
      case "met":
        return Optional.of(BandTest.of(Kind.MET));
      case "within tolerance":
        return Optional.of(BandTest.of(Kind.WITHIN_TOLERANCE));
      case "floor met":
        return Optional.of(BandTest.of(Kind.FLOOR_MET));
      case "in range":
        return Optional.of(BandTest.of(Kind.IN_RANGE));
      case "otherwise":
        return Optional.of(BandTest.of(Kind.OTHERWISE));
      default:
        return longer(plain);
    }
  }

  private static Optional<BandTest> longer(String plain) {
    Matcher measured = WITH_MARGIN.matcher(plain);
    if (measured.matches()) {
      Kind kind =
          switch (measured.group(1)) {
            case "within" -> Kind.WITHIN;
            case "under" -> Kind.UNDER;
            default -> Kind.BETTER_BY_OVER;
          };
      return Margin.of(measured.group(2)).map(margin -> BandTest.of(kind, margin));
    }
    Matcher named = WITH_NAME.matcher(plain);
    if (named.matches()) {
      boolean maintained = named.group(1).endsWith("maintained");
      return Optional.of(
          BandTest.of(maintained ? Kind.IMPROVED_OR_MAINTAINED : Kind.IMPROVED, named.group(2)));
    }
    return Optional.empty();
  }
}
