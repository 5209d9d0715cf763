package org.quarterday.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.quarterday.council.Indicator;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.validate.Key;

/**
 * One part of a period: its returned value, else the combination of finer returned periods, else
 * missing (the contract, section 7).
 */
final class Parts {
  private static final List<PeriodKind> COARSE_TO_FINE =
      List.of(PeriodKind.YEAR, PeriodKind.HALF_YEAR, PeriodKind.QUARTER, PeriodKind.MONTH);
  private static final Coverage ONE = new Coverage(1, 1);
  private static final Coverage MISSING = new Coverage(0, 1);

  private final Returned returned;
  private final BiFunction<String, Period, Combined> missing;
  private final Map<Key, Optional<Combined>> finer = new HashMap<>();

  /**
   * @param missing what stands for a part of a service for which nothing came
   */
  Parts(Returned returned, BiFunction<String, Period, Combined> missing) {
    this.returned = returned;
    this.missing = missing;
  }

  /** Whether anything came for it. */
  boolean came(Indicator indicator, String service, Period part) {
    return returned.find(indicator, service, part).isPresent()
        || fromFiner(indicator, service, part).isPresent();
  }

  Combined part(Indicator indicator, String service, Period part) {
    return returned
        .find(indicator, service, part)
        .or(() -> fromFiner(indicator, service, part))
        .orElseGet(() -> missing.apply(service, part));
  }

  /** What finer periods make, whatever was said for the part itself. */
  Optional<Combined> fromFiner(Indicator indicator, String service, Period part) {
    List<PeriodKind> kinds =
        COARSE_TO_FINE.subList(COARSE_TO_FINE.indexOf(part.kind()) + 1, COARSE_TO_FINE.size());
    boolean none = kinds.stream().noneMatch(k -> returned.any(indicator, service, part, k));
    if (none) {
      return Optional.empty();
    }
    Key key = new Key(indicator.code(), service, part);
    Optional<Combined> there = finer.get(key);
    if (there == null) {
      there = made(indicator, service, part, kinds);
      finer.put(key, there);
    }
    return there;
  }

  private Optional<Combined> made(
      Indicator indicator, String service, Period part, List<PeriodKind> kinds) {
    for (PeriodKind kind : kinds) {
      List<Combined> pieces = new ArrayList<>();
      for (Period piece : part.parts(kind)) {
        pieces.add(part(indicator, service, piece));
      }
      if (pieces.stream().anyMatch(Combined::came)) {
        Combined merged =
            Merging.of(indicator)
                .merge(Merging.Way.overTime(indicator), service, part, "finer periods", pieces);
        return Optional.of(asOnePart(merged));
      }
    }
    return Optional.empty();
  }

  /** Of a part made from finer returns one return is owed: it is there when all of them are. */
  private static Combined asOnePart(Combined merged) {
    return merged.covering(merged.complete() ? ONE : MISSING);
  }
}
