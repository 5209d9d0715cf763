package org.quarterday.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.accept.Arrival;
import org.quarterday.accept.ClosedKey;
import org.quarterday.accept.Layer;
import org.quarterday.accept.Standing;
import org.quarterday.accept.StandingValues;
import org.quarterday.render.Wording;
import org.quarterday.rollup.AsPrinted;
import org.quarterday.rollup.Figure;
import org.quarterday.validate.Entry;
import org.quarterday.validate.Key;

/**
 * Which rows of a return would move a figure that an issued paper printed: each is tried over what
 * stands, and what is printed is compared. Whatever is not held moves nothing, taken together.
 */
final class Closing {
  private final ClosedFigures closed;

  Closing(ClosedFigures closed) {
    this.closed = closed;
  }

  /**
   * The rows to be held, and what each would move, a sentence each.
   *
   * @param entries of one return, in order
   * @param arrival the return
   */
  Map<Entry, List<String>> held(StandingValues standing, List<Entry> entries, Arrival arrival) {
    Map<Entry, List<String>> held = new LinkedHashMap<>();
    Map<String, List<Entry>> byIndicator = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byIndicator.computeIfAbsent(entry.key().indicator(), i -> new ArrayList<>()).add(entry);
    }
    byIndicator.forEach(
        (indicator, said) -> {
          Map<Key, List<ClosedKey>> printed = closed.of(indicator);
          if (!printed.isEmpty()) {
            held.putAll(held(below(standing, indicator), printed, said, arrival));
          }
        });
    return held;
  }

  private Map<Entry, List<String>> held(
      List<Layer> below, Map<Key, List<ClosedKey>> printed, List<Entry> said, Arrival arrival) {
    Map<Entry, List<String>> held = new LinkedHashMap<>();
    List<Layer> all = new ArrayList<>(below);
    said.forEach(entry -> all.add(new Layer(arrival, entry)));
    Map<ClosedKey, Figure> before = figures(printed, below);
    if (moves(before, figures(printed, all)).isEmpty()) {
      return held;
    }
    List<Layer> taken = new ArrayList<>(below);
    for (Entry entry : said) {
      taken.add(new Layer(arrival, entry));
      List<String> moves = moves(before, figures(printed, taken));
      if (!moves.isEmpty()) {
        held.put(entry, moves);
        taken.remove(taken.size() - 1);
      }
    }
    return held;
  }

  private static List<Layer> below(StandingValues standing, String indicator) {
    List<Layer> layers = new ArrayList<>();
    for (Standing each : standing.all()) {
      if (each.key().indicator().equals(indicator)) {
        layers.addAll(each.layers());
      }
    }
    return layers;
  }

  private Map<ClosedKey, Figure> figures(Map<Key, List<ClosedKey>> printed, List<Layer> layers) {
    Map<ClosedKey, Figure> figures = new LinkedHashMap<>();
    ClosedFigures.Kept kept = closed.over(StandingValues.of(layers), LocalDate.MAX);
    printed
        .values()
        .forEach(
            papers ->
                papers.forEach(
                    paper ->
                        kept.find(paper, scheme(paper)).ifPresent(f -> figures.put(paper, f))));
    return figures;
  }

  static Optional<String> scheme(ClosedKey paper) {
    return Optional.of(paper.scheme()).filter(s -> !s.isEmpty());
  }

  /** What papers printed that would be otherwise, a sentence each. */
  static List<String> moves(Map<ClosedKey, Figure> before, Map<ClosedKey, Figure> after) {
    Map<List<String>, Set<String>> papers = new LinkedHashMap<>();
    before.forEach(
        (paper, was) -> {
          Optional<Figure> is = Optional.ofNullable(after.get(paper));
          if (is.map(AsPrinted::of).filter(AsPrinted.of(was)::equals).isEmpty()) {
            papers
                .computeIfAbsent(
                    List.of(FigureWords.named(was), FigureWords.change(was, is)),
                    k -> new LinkedHashSet<>())
                .add(paper.printedIn().paper() + ", " + Wording.small(paper.printedIn().words()));
          }
        });
    List<String> moves = new ArrayList<>();
    papers.forEach(
        (move, where) ->
            moves.add(
                move.get(0)
                    + ": "
                    + move.get(1)
                    + " (printed in "
                    + Wording.list(new ArrayList<>(where))
                    + ")."));
    return moves;
  }
}
