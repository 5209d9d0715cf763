package org.quarterday.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.accept.Arrival;
import org.quarterday.accept.Layer;
import org.quarterday.accept.Source;
import org.quarterday.accept.Standing;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.period.Period;
import org.quarterday.rollup.Combined;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.RollUp;
import org.quarterday.validate.Entry;
import org.quarterday.validate.Key;
import org.quarterday.validate.Outlook;

/** What the record would say once a return were taken: its rows laid over what stands. */
public final class Outlooks {
  private static final int PLACES = 10;
  private static final int PARTS_NAMED = 4;

  private final Council council;
  private final RollUp rollUp;
  private final Map<Period, Map<Key, Figure>> figures = new HashMap<>();

  private Outlooks(Council council, RollUp rollUp) {
    this.council = council;
    this.rollUp = rollUp;
  }

  /**
   * @param place of the return, for words
   * @param received when it came
   */
  public static Outlook of(
      Council council,
      StandingValues standing,
      List<Entry> entries,
      String place,
      LocalDate received,
      LocalDate asOf) {
    if (entries.isEmpty() || council.judging().schemes().isEmpty()) {
      return Outlook.NONE;
    }
    Set<String> indicators = new HashSet<>();
    entries.forEach(e -> indicators.add(e.key().indicator()));
    List<Layer> layers = new ArrayList<>();
    for (Standing value : standing.all()) {
      if (indicators.contains(value.key().indicator())) {
        layers.addAll(value.layers());
      }
    }
    int tables = entries.stream().mapToInt(Entry::table).max().orElse(0) + 1;
    List<String> sheets = Collections.nCopies(tables, "");
    Arrival arrival = new Arrival(Long.MAX_VALUE, place, "", "", sheets, received, asOf);
    entries.forEach(e -> layers.add(new Layer(arrival, e)));
    Outlooks outlooks = new Outlooks(council, new RollUp(council, StandingValues.of(layers), asOf));
    return new Outlook(outlooks::parts, outlooks::unexplained);
  }

  private Optional<Outlook.Parts> parts(Key key) {
    Optional<Indicator> row =
        council.catalogue().indicator(key.indicator(), key.period().lastDay());
    return row.flatMap(r -> rollUp.withoutItsOwn(r, key.service(), key.period()))
        .filter(c -> c.lacking().isEmpty() && c.value().isPresent())
        .map(c -> new Outlook.Parts(c.value().get().rounded(PLACES), source(c)));
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

  private Optional<String> unexplained(Key key) {
    Figure figure = figures.computeIfAbsent(key.period(), this::figures).get(key);
    boolean silent =
        figure != null
            && figure.judgement().offTarget()
            && figure.remarks().stream().allMatch(r -> r.commentary().isEmpty());
    return silent ? Optional.of(figure.judgement().reason()) : Optional.empty();
  }

  private Map<Key, Figure> figures(Period period) {
    Map<Key, Figure> byKey = new HashMap<>();
    for (Figure figure : rollUp.figures(period, Optional.empty()).rows()) {
      byKey.put(new Key(figure.indicator().code(), figure.service(), period), figure);
    }
    return byKey;
  }
}
