package org.quarterday.rollup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.quarterday.council.Aggregation;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Measure;
import org.quarterday.council.Polarity;
import org.quarterday.council.TravelComparator;
import org.quarterday.council.TravelComparator.Against;
import org.quarterday.council.TravelComparator.Cumulative;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;

/** Direction of travel: a figure against an earlier one, unrounded (the contract, section 7). */
final class Travelling {
  private final Council council;
  private final BiFunction<Indicator, Period, Combined> values;
  private final BiFunction<Indicator, Period, Aim> aims;

  /**
   * @param values the value of the same indicator and service for another period
   * @param aims the range that it is held against, for indicators that have one
   */
  Travelling(
      Council council,
      BiFunction<Indicator, Period, Combined> values,
      BiFunction<Indicator, Period, Aim> aims) {
    this.council = council;
    this.values = values;
    this.aims = aims;
  }

  /** By comparator, in the order of the settings. */
  Map<String, Travel> of(Indicator indicator, Period period) {
    Map<String, Travel> all = new LinkedHashMap<>();
    for (TravelComparator comparator : council.judging().travel()) {
      all.put(comparator.name(), against(comparator, indicator, period));
    }
    return all;
  }

  private Travel against(TravelComparator comparator, Indicator indicator, Period period) {
    Combined now = values.apply(indicator, period);
    if (!now.complete()) {
      return not(comparator, "this figure is not complete");
    }
    List<Period> earlier = earlier(comparator, period);
    Optional<String> barred = barred(comparator, indicator, period, earlier);
    if (barred.isPresent()) {
      return not(comparator, barred.get());
    }
    Exact sum = Exact.ZERO;
    for (Period each : earlier) {
      Optional<Indicator> row = council.catalogue().indicator(indicator.code(), each.lastDay());
      if (row.isEmpty()) {
        return not(comparator, "it was not collected in " + each.words());
      }
      if (row.get().measure().frequency() != indicator.measure().frequency()) {
        return not(comparator, "it was collected at other intervals in " + each.words());
      }
      if (!sameDefinition(row.get(), indicator)) {
        return not(comparator, "its definition has changed since " + each.words());
      }
      Combined then = values.apply(row.get(), each);
      if (!then.complete()) {
        return not(comparator, "the figure for " + each.words() + " is not complete");
      }
      sum = sum.plus(then.value().orElseThrow());
    }
    Exact then = sum.dividedBy(Exact.of(earlier.size()));
    return compare(comparator, indicator, period, now, then, earlier);
  }

  private static List<Period> earlier(TravelComparator comparator, Period period) {
    if (comparator.against() == Against.SAME_PERIOD_LAST_YEAR) {
      return List.of(period.yearBefore());
    }
    int count = comparator.against() == Against.AVERAGE_OF_LAST ? comparator.periods() : 1;
    List<Period> earlier = new ArrayList<>();
    Period each = period;
    for (int i = 0; i < count; i++) {
      each = each.previous();
      earlier.add(each);
    }
    return earlier;
  }

  /** A cumulative figure starts anew each year, so the period before it says little. */
  private static Optional<String> barred(
      TravelComparator comparator, Indicator indicator, Period period, List<Period> earlier) {
    boolean restarts =
        indicator.measure().aggregation() == Aggregation.CUMULATIVE
            && comparator.against() != Against.SAME_PERIOD_LAST_YEAR
            && period.kind() != PeriodKind.YEAR;
    if (!restarts || comparator.cumulative() == Cumulative.ALWAYS) {
      return Optional.empty();
    }
    if (comparator.cumulative() == Cumulative.WHOLE_YEARS) {
      return Optional.of("it is cumulative, so only whole years are compared");
    }
    return earlier.stream().allMatch(before -> before.year().equals(period.year()))
        ? Optional.empty()
        : Optional.of("it is cumulative and starts anew each year");
  }

  private static boolean sameDefinition(Indicator one, Indicator other) {
    Measure a = one.measure();
    Measure b = other.measure();
    return a.unit().equals(b.unit())
        && a.aggregation() == b.aggregation()
        && a.acrossServices() == b.acrossServices()
        && a.polarity() == b.polarity()
        && a.multiplier().compareTo(b.multiplier()) == 0
        && one.notes().definition().equals(other.notes().definition());
  }

  private Travel compare(
      TravelComparator comparator,
      Indicator indicator,
      Period period,
      Combined now,
      Exact then,
      List<Period> earlier) {
    Exact value = now.value().orElseThrow();
    Exact change = value.minus(then);
    int places = Shown.places(indicator, now);
    String words =
        Shown.withUnit(indicator, value.rounded(places).toPlainString())
            + " after "
            + Shown.withUnit(indicator, then.rounded(places).toPlainString())
            + (earlier.size() == 1
                ? " in " + earlier.get(0).words()
                : " on average over the last " + earlier.size());
    if (change.signum() == 0) {
      return new Travel(comparator.name(), TravelWay.SAME, "No change: " + words + ".");
    }
    Exact threshold =
        comparator.threshold().percent()
            ? then.abs().times(Exact.of(comparator.threshold().amount().movePointLeft(2)))
            : Exact.of(comparator.threshold().amount());
    if (change.abs().compareTo(threshold) < 0) {
      return new Travel(
          comparator.name(),
          TravelWay.SAME,
          "No change to speak of, less than "
              + comparator.threshold().words()
              + ": "
              + words
              + ".");
    }
    if (indicator.measure().polarity() == Polarity.RANGE) {
      return towardsRange(comparator, indicator, period, value, then, earlier.get(0), words);
    }
    TravelWay way = way(indicator.measure().polarity(), change.signum());
    return new Travel(comparator.name(), way, capital(way.word()) + ": " + words + ".");
  }

  private static TravelWay way(Polarity polarity, int sign) {
    return switch (polarity) {
      case HIGHER -> sign > 0 ? TravelWay.BETTER : TravelWay.WORSE;
      case LOWER -> sign < 0 ? TravelWay.BETTER : TravelWay.WORSE;
      case NONE, RANGE -> sign > 0 ? TravelWay.UP : TravelWay.DOWN;
    };
  }

  /** Better inside a range: nearer to it is better, and two values inside it are as good. */
  private Travel towardsRange(
      TravelComparator comparator,
      Indicator indicator,
      Period period,
      Exact value,
      Exact then,
      Period earlier,
      String words) {
    Aim now = aims.apply(indicator, period);
    Aim before = aims.apply(indicator, earlier);
    if (!now.isRange() || !before.isRange()) {
      return not(comparator, "no range is agreed for both periods");
    }
    int closer =
        new Distance(Polarity.RANGE, then, before)
            .shortfall()
            .compareTo(new Distance(Polarity.RANGE, value, now).shortfall());
    if (closer == 0) {
      String same = "As near its range as before: " + words + ".";
      return new Travel(comparator.name(), TravelWay.SAME, same);
    }
    TravelWay way = closer > 0 ? TravelWay.BETTER : TravelWay.WORSE;
    return new Travel(comparator.name(), way, capital(way.word()) + ": " + words + ".");
  }

  private static Travel not(TravelComparator comparator, String why) {
    return new Travel(comparator.name(), TravelWay.NOT_COMPARABLE, "Not comparable: " + why + ".");
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
