package org.quarterday.accept;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.validate.Key;
import org.quarterday.validate.Prior;

/** What stands in a council's record, or a part of it, found by key. */
public final class StandingValues {
  private final Map<Key, Standing> byKey = new LinkedHashMap<>();

  /** Lays rows over one another in the order given, which is the order of arrival. */
  public static StandingValues of(Collection<Layer> layers) {
    StandingValues values = new StandingValues();
    layers.forEach(values::lay);
    return values;
  }

  /**
   * The same with commentary that was confirmed in between.
   *
   * @param confirmed in the order in which it was
   */
  public static StandingValues of(List<Layer> layers, List<Confirmed> confirmed) {
    StandingValues values = new StandingValues();
    int laid = 0;
    for (Confirmed each : confirmed) {
      while (laid < Math.min(each.after(), layers.size())) {
        values.lay(layers.get(laid++));
      }
      values.confirm(each.key());
    }
    layers.subList(laid, layers.size()).forEach(values::lay);
    return values;
  }

  /** Lays one more row over what stands. */
  public void lay(Layer layer) {
    byKey.merge(layer.entry().key(), Standing.of(layer), (below, first) -> below.then(layer));
  }

  /** Takes it that the commentary about a key holds for what stands now. */
  private void confirm(Key key) {
    byKey.computeIfPresent(key, (k, standing) -> standing.confirmed());
  }

  public Optional<Standing> find(Key key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** What stands, as the checks of a return want it. */
  public Prior prior() {
    return new Prior(
        key ->
            find(key)
                .map(
                    standing ->
                        new Prior.Value(
                            standing.said(), standing.source().map(Source::words).orElse(""))));
  }

  /** Everything that stands, in the order in which it first came. */
  public Collection<Standing> all() {
    return byKey.values();
  }
}
