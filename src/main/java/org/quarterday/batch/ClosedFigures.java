package org.quarterday.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quarterday.accept.ClosedKey;
import org.quarterday.accept.Moment;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Council;
import org.quarterday.council.StatusScheme;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.RollUp;
import org.quarterday.validate.Key;

/**
 * The figures that issued papers printed. They are worked out from what stands, but by the settings
 * and as of the date by which they were printed, whatever {@code jobs/} says since.
 */
final class ClosedFigures {
  private final Function<String, Settings> settings;
  private final Settings now;
  private final Map<Key, List<ClosedKey>> closed = new LinkedHashMap<>();

  private ClosedFigures(Function<String, Settings> settings, Settings now) {
    this.settings = settings;
    this.now = now;
  }

  /**
   * Those of a list, later ones before earlier ones.
   *
   * @param settings by their SHA-256
   */
  static ClosedFigures of(
      List<ClosedKey> closed, Function<String, Settings> settings, Settings now) {
    ClosedFigures figures = new ClosedFigures(settings, now);
    closed.forEach(c -> figures.closed.computeIfAbsent(c.key(), k -> new ArrayList<>()).add(c));
    return figures;
  }

  static ClosedFigures of(Sources sources, Settings now) {
    return of(sources, now, Moment.NOW);
  }

  static ClosedFigures of(Sources sources, Settings now, Moment moment) {
    return of(
        sources.ledger().issues().closed(now.council().calendar().yearStarts(), moment),
        sha256 -> sources.settings(sha256, now),
        now);
  }

  /** Every paper that printed a figure of an indicator, figure by figure. */
  Map<Key, List<ClosedKey>> of(String indicator) {
    Map<Key, List<ClosedKey>> those = new LinkedHashMap<>();
    closed.forEach(
        (key, papers) -> {
          if (key.indicator().equals(indicator)) {
            those.put(key, papers);
          }
        });
    return those;
  }

  Map<Key, List<ClosedKey>> all() {
    return closed;
  }

  Council council(ClosedKey figure) {
    return settings.apply(figure.settings()).council();
  }

  /** Whether a figure is judged by the settings of now as it is. */
  boolean isByNow(ClosedKey figure) {
    return figure.settings().equals(now.snapshot().sha256());
  }

  /**
   * Works figures out from what stands, the closed ones as they are kept.
   *
   * @param asOf the date that figures which are not closed are of
   */
  Kept over(StandingValues standing, LocalDate asOf) {
    return new Kept(standing, asOf);
  }

  /** The settings by which the figures of a period are kept, each once. */
  List<Settings> settings(Period period) {
    List<String> hashes = new ArrayList<>();
    closed.forEach(
        (key, papers) -> {
          if (key.period().equals(period)) {
            hashes.add(papers.get(papers.size() - 1).settings());
          }
        });
    return hashes.stream().distinct().map(settings).toList();
  }

  /** Figures by the settings of now, but for those that are closed. */
  final class Kept {
    private final StandingValues standing;
    private final LocalDate asOf;
    private final Map<List<Object>, RollUp> kept = new HashMap<>();

    private Kept(StandingValues standing, LocalDate asOf) {
      this.standing = standing;
      this.asOf = asOf;
    }

    /** A closed figure as it is kept. */
    Optional<Figure> find(ClosedKey figure, Optional<String> scheme) {
      return rollUp(figure, scheme).find(figure.key(), scheme);
    }

    /** What a closed figure would be by the settings of now, as of the date by which it is kept. */
    Optional<Figure> byNow(ClosedKey figure, Optional<String> scheme) {
      return kept.computeIfAbsent(
              List.of("now", figure.asOf()),
              k -> new RollUp(now.council(), standing, figure.asOf()))
          .find(figure.key(), scheme);
    }

    /** What a figure is worked out by, closed or not. */
    RollUp rollUp(Key key, Optional<String> scheme) {
      List<ClosedKey> papers = closed.getOrDefault(key, List.of());
      return papers.isEmpty()
          ? new RollUp(now.council(), standing, asOf)
          : rollUp(papers.get(papers.size() - 1), scheme);
    }

    private RollUp rollUp(ClosedKey figure, Optional<String> scheme) {
      Council then = council(figure);
      // a paper may judge what was printed by a scheme that the council made afterwards
      Optional<String> later = scheme.filter(name -> !then.judging().has(name));
      return kept.computeIfAbsent(
          List.of(figure.settings(), figure.asOf(), later),
          k -> new RollUp(later.isEmpty() ? then : byLaterScheme(then), standing, figure.asOf()));
    }

    private Council byLaterScheme(Council then) {
      return then.judgedBy(then.judging().with(now.council().judging().schemes()));
    }

    /** Every figure of a period. */
    Figures figures(Period period, Optional<String> scheme) {
      RollUp free = new RollUp(now.council(), standing, asOf);
      Figures all = free.figures(period, scheme);
      Map<Key, ClosedKey> here = new LinkedHashMap<>();
      closed.forEach(
          (key, papers) -> {
            if (key.period().equals(period)) {
              here.put(key, papers.get(papers.size() - 1));
            }
          });
      if (here.isEmpty()) {
        return all;
      }
      List<Figure> rows = new ArrayList<>();
      List<StatusScheme> schemes = new ArrayList<>();
      for (Figure row : all.rows()) {
        Key key = new Key(row.indicator().code(), row.service(), period);
        Optional<ClosedKey> printed = Optional.ofNullable(here.remove(key));
        Figure stays = printed.flatMap(p -> find(p, scheme)).orElse(row);
        rows.add(stays);
        add(schemes, printed.map(p -> rollUp(p, scheme)).orElse(free).schemeOf(stays, scheme));
      }
      here.values()
          .forEach(
              gone ->
                  find(gone, scheme)
                      .ifPresent(
                          figure -> {
                            rows.add(figure);
                            add(schemes, rollUp(gone, scheme).schemeOf(figure, scheme));
                          }));
      return new Figures(all.council(), period, schemes, rows);
    }

    private static void add(List<StatusScheme> schemes, StatusScheme scheme) {
      if (!schemes.contains(scheme)) {
        schemes.add(scheme);
      }
    }
  }
}
