package org.quarterday.rollup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Band;
import org.quarterday.council.BandTest;
import org.quarterday.council.BandTest.Kind;
import org.quarterday.council.Margin;
import org.quarterday.council.StatusScheme;
import org.quarterday.council.TravelComparator;

/** Schemes and comparators from the words of the contract's section 4, for tests. */
final class Schemes {
  static final StatusScheme STANDARD =
      of("standard", "", "value", "exact", "green: met", "amber: within 10%", "red: otherwise");

  private Schemes() {}

  /** Bands as "status: test" or "status Word of its own: test, test". */
  static StatusScheme of(String name, String from, String judge, String compare, String... bands) {
    return new StatusScheme(
        name,
        from.isEmpty() ? Optional.empty() : Optional.of(Town.period(from)),
        StatusScheme.Judge.valueOf(judge.toUpperCase(Locale.ROOT).replace('-', '_')),
        compare.equals("shown"),
        List.of(bands).stream().map(Schemes::band).toList());
  }

  private static Band band(String text) {
    String[] sides = text.split(":", 2);
    String[] names = sides[0].strip().split(" ", 2);
    String status = names[0];
    String word = names.length > 1 ? names[1] : capital(status);
    List<BandTest> tests = List.of(sides[1].split(",")).stream().map(Schemes::test).toList();
    return new Band(status, word, word, tests);
  }

  private static String capital(String status) {
    return status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1);
  }

  static BandTest test(String words) {
    String text = words.strip();
    for (Map.Entry<String, Kind> each :
        List.of(
            Map.entry("within tolerance", Kind.WITHIN_TOLERANCE),
            Map.entry("floor met", Kind.FLOOR_MET),
            Map.entry("in range", Kind.IN_RANGE),
            Map.entry("met", Kind.MET),
            Map.entry("otherwise", Kind.OTHERWISE))) {
      if (text.equals(each.getKey())) {
        return BandTest.of(each.getValue());
      }
    }
    for (Map.Entry<String, Kind> each :
        List.of(
            Map.entry("within ", Kind.WITHIN),
            Map.entry("under ", Kind.UNDER),
            Map.entry("better by over ", Kind.BETTER_BY_OVER))) {
      if (text.startsWith(each.getKey())) {
        String margin = text.substring(each.getKey().length());
        return BandTest.of(each.getValue(), Margin.of(margin).orElseThrow());
      }
    }
    String maintained = "improved or maintained ";
    return text.startsWith(maintained)
        ? BandTest.of(Kind.IMPROVED_OR_MAINTAINED, text.substring(maintained.length()))
        : BandTest.of(Kind.IMPROVED, text.substring("improved ".length()));
  }

  /** "short: previous period", then perhaps ", threshold 5%" and ", within the year". */
  static TravelComparator comparator(String name, String words) {
    String[] parts = words.split(",");
    String against = parts[0].strip();
    Margin threshold = Margin.ZERO;
    TravelComparator.Cumulative cumulative = TravelComparator.Cumulative.WHOLE_YEARS;
    for (String part : parts) {
      String said = part.strip();
      if (said.startsWith("threshold ")) {
        threshold = Margin.of(said.substring(10)).orElseThrow();
      } else if (said.equals("within the year")) {
        cumulative = TravelComparator.Cumulative.WITHIN_THE_YEAR;
      } else if (said.equals("always")) {
        cumulative = TravelComparator.Cumulative.ALWAYS;
      }
    }
    if (against.startsWith("average of last ")) {
      int count = Integer.parseInt(against.substring("average of last ".length()));
      return new TravelComparator(
          name, TravelComparator.Against.AVERAGE_OF_LAST, count, threshold, cumulative);
    }
    boolean previous = against.equals("previous period");
    return new TravelComparator(
        name,
        previous
            ? TravelComparator.Against.PREVIOUS_PERIOD
            : TravelComparator.Against.SAME_PERIOD_LAST_YEAR,
        1,
        threshold,
        cumulative);
  }
}
