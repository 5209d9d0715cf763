package org.quarterday.render;

import java.util.List;
import java.util.stream.Collectors;
import org.quarterday.council.Band;
import org.quarterday.council.BandTest;
import org.quarterday.council.Margin;
import org.quarterday.council.StatusScheme;
import org.quarterday.council.TravelComparator;

/** How a status is decided, in words. */
final class SchemeWords {
  private SchemeWords() {}

  /** "What is held against the target, and how exactly." */
  static String judged(StatusScheme scheme) {
    String exactly = scheme.compareShown() ? ", both rounded as printed." : ", unrounded.";
    boolean targets =
        scheme.bands().stream()
            .flatMap(band -> band.when().stream())
            .anyMatch(test -> test.kind().needsTarget());
    return switch (scheme.judge()) {
      case VALUE ->
          targets
              ? "The value of the period is held against the period's target" + exactly
              : "The value of the period is held against earlier ones; no target is needed.";
      case YEAR_TO_DATE ->
          "The value from the start of the year is held against the target for that span" + exactly;
      case FORECAST ->
          "The newest forecast for the year is held against the year's target" + exactly;
      case PRO_RATA ->
          "The value so far is held against the share of the year's target that is due by now"
              + exactly;
      case SERVICE -> "The service that owns an indicator judges it and says why.";
    };
  }

  /**
   * When a band holds: a sentence.
   *
   * @param travel the council's comparators
   */
  static String when(Band band, List<TravelComparator> travel) {
    String words =
        band.when().stream()
            .map(test -> test(test, travel))
            .distinct()
            .collect(Collectors.joining(", or "));
    boolean saysMore = !band.phrase().equalsIgnoreCase(band.word());
    String sentence = saysMore ? Wording.plain(band.phrase()) + ": " + words : words;
    return Wording.capital(sentence) + ".";
  }

  private static String test(BandTest test, List<TravelComparator> travel) {
    String before =
        travel.stream()
            .filter(c -> test.comparator().filter(c.name()::equals).isPresent())
            .map(TravelWords::against)
            .findFirst()
            .orElse("before");
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
      case IMPROVED -> "better than " + before;
      case IMPROVED_OR_MAINTAINED -> "no worse than " + before;
      case OTHERWISE -> "none of the above";
    };
  }
}
