package org.quarterday.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.quarterday.accept.ClosedKey;
import org.quarterday.accept.Correction;
import org.quarterday.accept.Moment;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Council;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.render.PaperSpec;
import org.quarterday.rollup.AsPrinted;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.RollUp;
import org.quarterday.rollup.Unrated;
import org.quarterday.validate.Key;

/**
 * Why the figures of a paper differ between two moments, cause by cause: each figure is worked out
 * again with one thing after another as it is in the later one, and what moves with each step is
 * put down to it.
 */
final class WhyChanged {
  private final Sources sources;
  private final Settings now;

  WhyChanged(Sources sources, Settings now) {
    this.sources = sources;
    this.now = now;
  }

  /** The record and the settings at a moment, and the date that figures are of. */
  record State(Settings settings, Moment moment, LocalDate asOf) {}

  /** What one cause did to one figure. */
  record Step(String figure, Cause cause, String change) {}

  List<Step> between(State from, State to, PaperSpec spec, Period period) {
    StandingValues was = sources.view(from.settings().council(), from.moment()).standing();
    StandingValues is = sources.view(to.settings().council(), to.moment()).standing();
    Judged before = new Judged(from);
    Judged after = new Judged(to);
    Movers corrections = corrections(from, to, spec, period);
    List<Step> steps = new ArrayList<>();
    for (Key key : keys(from, to, spec, period)) {
      Council old = before.council(key);
      Council next = after.council(key);
      LocalDate oldDay = before.asOf(key);
      Optional<Figure> figure = figure(old, was, oldDay, key, spec);
      Function<StandingValues, Optional<Figure>> by =
          values -> figure(old, values, oldDay, key, spec);
      figure =
          step(
              steps,
              figure,
              by.apply(is),
              corrections.of(by).map(c -> Cause.ofCorrection(c.kind())));
      Council members = with(old, next, false, false);
      figure = step(steps, figure, figure(members, is, oldDay, key, spec), Cause.MEMBERSHIP);
      Council targets = with(old, next, true, false);
      figure = step(steps, figure, figure(targets, is, oldDay, key, spec), Cause.TARGET);
      Council rules = with(old, next, true, true);
      step(steps, figure, figure(rules, is, after.asOf(key), key, spec), Cause.RULE);
    }
    return steps;
  }

  /** By which settings and date each figure is judged: printed ones by those they are kept by. */
  private final class Judged {
    private final State state;
    private final ClosedFigures closed;

    private Judged(State state) {
      this.state = state;
      this.closed = ClosedFigures.of(sources, state.settings(), state.moment());
    }

    private Optional<ClosedKey> printed(Key key) {
      return Optional.ofNullable(closed.all().get(key)).map(papers -> papers.get(0));
    }

    private Council council(Key key) {
      return printed(key)
          .map(p -> sources.settings(p.settings(), now).council())
          .orElse(state.settings().council());
    }

    private LocalDate asOf(Key key) {
      return printed(key).map(ClosedKey::asOf).orElse(state.asOf());
    }
  }

  private Set<Key> keys(State from, State to, PaperSpec spec, Period period) {
    Set<Key> keys = new LinkedHashSet<>();
    for (State state : List.of(from, to)) {
      Council council = state.settings().council();
      StandingValues standing = sources.view(council, state.moment()).standing();
      ClosedFigures.of(sources, state.settings(), state.moment())
          .over(standing, state.asOf())
          .figures(period, spec.scheme())
          .rows()
          .stream()
          .filter(f -> spec.includes(f.indicator(), council))
          .forEach(f -> keys.add(new Key(f.indicator().code(), f.service(), period)));
    }
    return keys;
  }

  private static Optional<Figure> figure(
      Council council, StandingValues standing, LocalDate asOf, Key key, PaperSpec spec) {
    return new RollUp(council, standing, asOf).find(key, spec.scheme());
  }

  private static Council with(Council old, Council next, boolean targets, boolean rules) {
    return new Council(
        old.folder(),
        old.name(),
        rules ? next.calendar() : old.calendar(),
        old.goodRowsOnly(),
        old.limits(),
        rules ? next.judging() : old.judging(),
        next.catalogue(),
        targets ? next.targets() : old.targets(),
        old.work(),
        old.style());
  }

  /** The corrections of this paper that lie between. */
  private Movers corrections(State from, State to, PaperSpec spec, Period period) {
    List<Correction> between =
        sources.ledger().corrections().at(to.moment()).stream()
            .filter(c -> !from.moment().includes(c.act().id(), c.act().known()))
            .filter(c -> c.period().equals(period.code()) && c.paper().equals(spec.name()))
            .toList();
    return new Movers(sources, from.settings().council(), between);
  }

  /** A value's own step: a correction, a return that had not come, or a later one. */
  private static Optional<Figure> step(
      List<Step> steps, Optional<Figure> was, Optional<Figure> is, Optional<Cause> correction) {
    boolean missing =
        was.filter(f -> f.judgement().status().equals(Unrated.NOT_RETURNED.code())).isPresent();
    return step(steps, was, is, correction.orElse(missing ? Cause.LATE : Cause.NEW_DATA));
  }

  private static Optional<Figure> step(
      List<Step> steps, Optional<Figure> was, Optional<Figure> is, Cause cause) {
    if (!was.map(AsPrinted::of).equals(is.map(AsPrinted::of))) {
      Figure named = is.or(() -> was).orElseThrow();
      steps.add(new Step(FigureWords.named(named), cause, FigureWords.became(was, is)));
    }
    return is;
  }
}
