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
 * @param wordsAbout what stood when its commentary was written, or last confirmed
 */
public record Standing(Key key, Said said, int revision, List<Layer> layers, Said wordsAbout) {

  /** The first row taken in for a key. */
  public static Standing of(Layer first) {
    Said said = first.entry().said();
    return new Standing(first.entry().key(), said, 1, List.of(first), said);
  }

  /** This with a later row laid over it. */
  public Standing then(Layer later) {
    Said now = said.then(later.entry().said());
    int count = now.sameFigureAs(said) ? revision : revision + 1;
    List<Layer> all = new ArrayList<>(layers);
    all.add(later);
    boolean written = !later.entry().said().commentary().isEmpty();
    return new Standing(key, now, count, List.copyOf(all), written ? now : wordsAbout);
  }

  /** This with its commentary said to hold for what stands now. */
  Standing confirmed() {
    return new Standing(key, said, revision, layers, said);
  }

  /**
   * What stood when its commentary was written, if the figure has changed since and nobody has
   * confirmed the words or written others.
   */
  public Optional<Said> writtenAbout() {
    boolean words = !said.commentary().isEmpty();
    boolean figure = wordsAbout.value().isPresent() || wordsAbout.numerator().isPresent();
    return words && figure && !wordsAbout.sameFigureAs(said)
        ? Optional.of(wordsAbout)
        : Optional.empty();
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
