package org.quarterday.jobs;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.council.Margin;
import org.quarterday.council.TravelComparator;
import org.quarterday.council.TravelComparator.Against;
import org.quarterday.council.TravelComparator.Cumulative;

/**
 * Reads {@code travel}: each comparator has a {@code name} and {@code against} (previous period,
 * same period last year, average of last N) and may have a {@code threshold} (0) and {@code
 * cumulative} (whole years, within the year, always).
 */
final class TravelReader {
  private static final Pattern AVERAGE = Pattern.compile("average of last (\\d{1,2})");

  private final Typed typed;
  private final Set<String> names = new HashSet<>();

  TravelReader(Typed typed) {
    this.typed = typed;
  }

  List<TravelComparator> read(Section council) {
    return council.sections("travel").stream().map(this::comparator).toList();
  }

  private TravelComparator comparator(Section section) {
    Written name = section.required("name", "Give it a name, as in “name: short”.");
    if (!name.isBlank() && typed.isName(name) && !names.add(name.text())) {
      typed.refuse(name, "is the name of two directions of travel", "Rename one of them.");
    }
    Written against =
        section.required("against", "Say what is compared with, as in “against: previous period”.");
    Written threshold = section.text("threshold");
    Written cumulative = section.text("cumulative");
    section.refuseOthers();
    Matcher average = AVERAGE.matcher(plain(against));
    boolean averaged = average.matches() && !average.group(1).matches("0+");
    return new TravelComparator(
        name.text(),
        averaged ? Against.AVERAGE_OF_LAST : against(against),
        averaged ? Integer.parseInt(average.group(1)) : 1,
        typed.margin(threshold).orElse(Margin.ZERO),
        typed.oneOf(cumulative, Cumulative.class).orElse(Cumulative.WHOLE_YEARS));
  }

  private Against against(Written text) {
    switch (plain(text)) {
      case "same period last year":
        return Against.SAME_PERIOD_LAST_YEAR;
      case "previous period", "":
        return Against.PREVIOUS_PERIOD;
      default:
        typed.refuse(
            text,
            "is nothing to compare with",
            "Write previous period, same period last year, or average of last 4 (or another"
                + " number).");
        return Against.PREVIOUS_PERIOD;
    }
  }

  private static String plain(Written text) {
    return text.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
