package org.quarterday.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.quarterday.accept.Arrival;
import org.quarterday.accept.Layer;
import org.quarterday.accept.Source;
import org.quarterday.accept.Standing;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.rollup.Combined;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.RollUp;
import org.quarterday.validate.Entry;
import org.quarterday.validate.Key;
import org.quarterday.validate.Outlook;

/**
 * What the record would say once a return were taken: its rows laid over what stands. Worked out
 * one indicator after another, so that a large return needs little more room than it had.
 */
public final class Outlooks {
  private static final int PLACES = 10;
  private static final int PARTS_NAMED = 4;

  private final Map<Key, Outlook.Parts> parts = new HashMap<>();
  private final Map<Key, String> unexplained = new HashMap<>();

  private Outlooks() {}

  /**
   * @param place of the return, for words
   * @param received when it came
   * @param sentElsewhere whether another return of the same run has a key
   */
  public static Outlook of(
      Council council,
      StandingValues standing,
      List<Entry> entries,
      String place,
      LocalDate received,
      LocalDate asOf,
      Predicate<Key> sentElsewhere) {
    int tables = entries.stream().mapToInt(Entry::table).max().orElse(0) + 1;
    List<String> sheets = Collections.nCopies(tables, "");
    Arrival arrival = new Arrival(Long.MAX_VALUE, place, "", "", sheets, received, asOf);
    Map<String, BitSet> byIndicator = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      byIndicator.computeIfAbsent(entries.get(i).key().indicator(), k -> new BitSet()).set(i);
    }
    Map<String, List<Layer>> below = new HashMap<>();
    for (Standing value : standing.all()) {
      String indicator = value.key().indicator();
      if (byIndicator.containsKey(indicator)) {
        below.computeIfAbsent(indicator, i -> new ArrayList<>()).addAll(value.layers());
      }
    }
    Outlooks outlooks = new Outlooks();
    byIndicator.forEach(
        (indicator, rows) -> {
          List<Entry> said = rows.stream().mapToObj(entries::get).toList();
          List<Layer> layers = below.getOrDefault(indicator, new ArrayList<>());
          said.forEach(entry -> layers.add(new Layer(arrival, entry)));
          outlooks.look(council, new RollUp(council, StandingValues.of(layers), asOf), said);
          below.remove(indicator);
        });
    return new Outlook(
        key -> Optional.ofNullable(outlooks.parts.get(key)),
        key -> Optional.ofNullable(outlooks.unexplained.get(key)),
        new Lapses(council, standing, entries, asOf)
            .in(place).stream().filter(lapsed -> !sentElsewhere.test(lapsed.key())).toList());
  }

  private void look(Council council, RollUp rollUp, List<Entry> said) {
    for (Entry entry : said) {
      Key key = entry.key();
      council
          .catalogue()
          .indicator(key.indicator(), key.period().lastDay())
          .ifPresent(row -> look(rollUp, row, key));
    }
  }

  private void look(RollUp rollUp, Indicator row, Key key) {
    rollUp
        .withoutItsOwn(row, key.service(), key.period())
        .filter(c -> c.lacking().isEmpty() && c.value().isPresent())
        .ifPresent(
            c -> parts.put(key, new Outlook.Parts(c.value().get().rounded(PLACES), source(c))));
    Figure figure = rollUp.figure(row, key.service(), key.period());
    boolean silent = figure.remarks().stream().allMatch(r -> r.commentary().isEmpty());
    if (figure.judgement().offTarget() && silent) {
      unexplained.put(key, figure.judgement().reason());
    }
  }

  private static String source(Combined combined) {
    List<String> parts = new ArrayList<>();
    for (Combined part : combined.parts()) {
      if (parts.size() < PARTS_NAMED) {
        String whose = part.service().isEmpty() ? "" : part.service() + ", ";
        String value = part.value().map(v -> " " + v.plain()).orElse("");
        String cell =
            part.said()
                .flatMap(Standing::source)
                .map(Source::words)
                .map(w -> " in " + w)
                .orElse("");
        parts.add(whose + part.period().words() + value + cell);
      }
    }
    int more = combined.parts().size() - parts.size();
    return String.join("; ", parts) + (more > 0 ? "; and " + more + " more" : "");
  }
}
