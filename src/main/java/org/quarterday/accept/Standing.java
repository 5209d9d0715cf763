package org.quarterday.accept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.intake.Cell;
import org.quarterday.validate.Entry;
import org.quarterday.validate.Field;
import org.quarterday.validate.Key;
import org.quarterday.validate.Said;

/**
 * What stands for one key: every row taken in for it, laid over one another in order. A later row
 * replaces only the cells that it fills; what it replaced is kept below it.
 *
 * @param said what stands, cell by cell
 * @param revision how often its figure has changed, counting the first as 1
 * @param layers the oldest first; never empty
 */
public record Standing(Key key, Said said, int revision, List<Layer> layers) {

  /** The first row taken in for a key. */
  public static Standing of(Layer first) {
    return new Standing(first.entry().key(), first.entry().said(), 1, List.of(first));
  }

  /** This with a later row laid over it. */
  public Standing then(Layer later) {
    Said now = said.then(later.entry().said());
    int count = now.sameFigureAs(said) ? revision : revision + 1;
    List<Layer> all = new ArrayList<>(layers);
    all.add(later);
    return new Standing(key, now, count, List.copyOf(all));
  }

  /** The arrival and cell from which a field that stands was taken. */
  public Optional<Source> source(Field field) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      Layer layer = layers.get(i);
      if (layer.entry().said().filled().contains(field)) {
        return Optional.ofNullable(layer.entry().columns().byField().get(field))
            .map(column -> at(layer, column));
      }
    }
    return Optional.empty();
  }

  private static Source at(Layer layer, int column) {
    Entry entry = layer.entry();
    return new Source(
        layer.arrival(),
        layer.arrival().sheets().get(entry.table()),
        Cell.columnName(column) + entry.row());
  }

  /** The newest of the arrivals that it rests on. */
  public Arrival newest() {
    return layers.get(layers.size() - 1).arrival();
  }

  /** Where its value stands, or failing that its numerator: what people mean by "the cell". */
  public Optional<Source> source() {
    return source(Field.VALUE).or(() -> source(Field.NUMERATOR));
  }
}
