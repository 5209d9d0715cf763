package org.quarterday.validate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Council;
import org.quarterday.period.Period;

/** What a rule may hold a row against: the council, the record, the rest of the return, the day. */
final class Background {
  private final Ground ground;
  private final Prior prior;
  private final Map<Key, String> conflicting;
  private final Targets targets;
  private final ReturnDraft draft;
  private final KeyIndex index;
  private final Optional<Period> newest;
  private final Outlook outlook;

  Background(
      ReturnDraft draft,
      Prior prior,
      LocalDate asOf,
      Map<Key, String> conflicting,
      Outlook outlook) {
    this.outlook = outlook;
    this.ground = new Ground(draft.council(), asOf);
    this.prior = prior;
    this.conflicting = conflicting;
    this.targets = new Targets(draft.council(), asOf);
    this.draft = draft;
    this.index = new KeyIndex(draft.entries());
    this.newest = newestEnded(draft, asOf);
  }

  private static Optional<Period> newestEnded(ReturnDraft draft, LocalDate asOf) {
    Set<Period> periods = new HashSet<>();
    draft.entries().forEach(entry -> periods.add(entry.key().period()));
    return periods.stream()
        .filter(period -> !period.lastDay().isAfter(asOf))
        .max(Comparator.naturalOrder());
  }

  LocalDate asOf() {
    return ground.asOf();
  }

  Optional<Council> council() {
    return ground.council();
  }

  ReturnDraft draft() {
    return draft;
  }

  KeyIndex index() {
    return index;
  }

  Prior prior() {
    return prior;
  }

  Outlook outlook() {
    return outlook;
  }

  /** The newest period of the return that has ended. */
  Optional<Period> newest() {
    return newest;
  }

  Line line(Entry entry) {
    return new Line(entry, ground.indicator(entry.key().indicator(), entry.key().period()));
  }

  /** "Calls answered (CS01) of Housing". */
  String label(Key key) {
    String of = key.service().isEmpty() ? "" : " of " + ground.service(key.service());
    return ground.label(key.indicator()) + of;
  }

  String service(String code) {
    return ground.service(code);
  }

  Optional<BigDecimal> target(Line line) {
    return line.indicator().flatMap(indicator -> targets.number(indicator, line.key()));
  }

  /** The other return that gives this key another value. */
  Optional<String> conflict(Key key) {
    return conflicting.isEmpty() ? Optional.empty() : Optional.ofNullable(conflicting.get(key));
  }

  /** A number for a key and where it stands: in this return, else in the record. */
  Optional<Earlier> number(Key key) {
    Optional<Entry> here = index.find(key);
    if (here.isPresent()) {
      Optional<BigDecimal> number = here.get().said().value().flatMap(Amount::number);
      if (number.isPresent()) {
        return Optional.of(new Earlier(number.get(), "row " + here.get().row() + " of this file"));
      }
    }
    return prior
        .find(key)
        .flatMap(
            value ->
                value
                    .said()
                    .value()
                    .flatMap(Amount::number)
                    .map(number -> new Earlier(number, value.source())));
  }

  /** The number for the period just before. */
  Optional<Earlier> before(Key key) {
    return number(new Key(key.indicator(), key.service(), key.period().previous()));
  }

  /** A number that was said before, and where. */
  record Earlier(BigDecimal number, String source) {}
}
