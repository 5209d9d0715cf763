package org.quarterday.render;

import java.util.List;
import java.util.stream.Collectors;
import org.quarterday.council.Band;
import org.quarterday.council.BandTest;
import org.quarterday.council.Margin;
import org.quarterday.council.StatusScheme;

/** How a status is decided, in words. */
final class SchemeWords {
  private SchemeWords() {}

  /** "What is held against the target, and how exactly." */
  static String judged(StatusScheme scheme) {
    String what =
        switch (scheme.judge()) {
          case VALUE -> "The value of the period is held against the period's target";
          case YEAR_TO_DATE ->
              "The value from the start of the year is held against the target for that span";
          case FORECAST -> "The newest forecast for the year is held against the year's target";
          case PRO_RATA ->
              "The value so far is held against the share of the year's target that is due by now";
          case SERVICE -> "The service that owns an indicator judges it and says why";
        };
    return what + (scheme.compareShown() ? ", both rounded as printed." : ", unrounded.");
  }

  /** When a band holds: a sentence. */
  static String when(Band band) {
    List<String> tests = band.when().stream().map(SchemeWords::test).distinct().toList();
    String words = tests.stream().collect(Collectors.joining(", or "));
    return Wording.capital(Wording.plain(band.phrase())) + ": " + words + ".";
  }

  private static String test(BandTest test) {
    String margin = test.margin().map(Margin::words).orElse("");
    boolean percent = test.margin().map(Margin::percent).orElse(false);
    String of = percent ? margin + " of the target" : margin;
    return switch (test.kind()) {
      case MET -> "the target is met";
      case WITHIN -> "short by no more than " + of;
      case UNDER -> "short by less than " + of;
      case WITHIN_TOLERANCE -> "short by no more than the indicator's own tolerance";
      case FLOOR_MET -> "short of the target, but within the floor set for it";
      case BETTER_BY_OVER -> "better than the target by more than " + of;
      case IN_RANGE -> "inside the range set for it";
      case IMPROVED -> "better than before";
      case IMPROVED_OR_MAINTAINED -> "no worse than before";
      case OTHERWISE -> "none of the above";
    };
  }
}
