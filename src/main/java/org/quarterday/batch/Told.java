package org.quarterday.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterday.accept.Arrival;
import org.quarterday.accept.Layer;
import org.quarterday.validate.Entry;
import org.quarterday.validate.Key;
import org.quarterday.validate.Said;

/**
 * What the content that stands at each place has told the record. A return of which rows were
 * refused is tried again whole; what it told before is not told a second time, or it would undo
 * what came later.
 */
final class Told {
  private record Row(Key key, Said said) {}

  private final Map<String, String> contents = new HashMap<>();
  private final Map<String, Set<Row>> rows = new HashMap<>();

  /**
   * @param layers all there are, in the order of arrival
   * @param revision what came after it is left out
   */
  Told(List<Layer> layers, long revision) {
    for (Layer layer : layers) {
      Arrival arrival = layer.arrival();
      if (arrival.id() <= revision) {
        if (!arrival.sha256().equals(contents.put(arrival.place(), arrival.sha256()))) {
          rows.put(arrival.place(), new HashSet<>());
        }
        rows.get(arrival.place()).add(row(layer.entry()));
      }
    }
  }

  private static Row row(Entry entry) {
    return new Row(entry.key(), entry.said());
  }

  /** The entries of a return that it has not told yet. */
  List<Entry> untold(String place, String sha256, List<Entry> entries) {
    if (!sha256.equals(contents.get(place))) {
      return entries;
    }
    List<Entry> untold = new ArrayList<>(entries);
    untold.removeIf(entry -> rows.get(place).contains(row(entry)));
    return untold;
  }
}
