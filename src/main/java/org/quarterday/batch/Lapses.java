package org.quarterday.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.accept.Layer;
import org.quarterday.accept.Source;
import org.quarterday.accept.Standing;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.validate.Amount;
import org.quarterday.validate.Entry;
import org.quarterday.validate.Key;
import org.quarterday.validate.Outlook;

/**
 * What a return might have been expected to send and does not: what the content it replaces said of
 * the same period; and what came for the period before together with what it now sends, of the same
 * services, while nothing stands for its newest period.
 */
final class Lapses {
  private final Council council;
  private final StandingValues standing;
  private final Set<Key> sent = new HashSet<>();
  private final Set<Period> periods = new HashSet<>();
  private final Set<String> owners = new HashSet<>();
  private final Map<PeriodKind, Period> newest = new EnumMap<>(PeriodKind.class);
  private final LocalDate asOf;

  Lapses(Council council, StandingValues standing, List<Entry> entries, LocalDate asOf) {
    this.council = council;
    this.standing = standing;
    this.asOf = asOf;
    for (Entry entry : entries) {
      Key key = entry.key();
      sent.add(key);
      periods.add(key.period());
      owners.addAll(owners(key));
      if (!key.period().lastDay().isAfter(asOf)) {
        newest.merge(key.period().kind(), key.period(), (a, b) -> a.compareTo(b) < 0 ? b : a);
      }
    }
  }

  /** In the order in which they first came. */
  List<Outlook.Lapsed> in(String place) {
    List<Outlook.Lapsed> lapsed = new ArrayList<>();
    long replaced = newestArrival(place);
    Set<String> before = sourcesBefore();
    for (Standing value : standing.all()) {
      Optional<String> said = value.said().value().map(Lapses::words);
      Optional<Source> source = value.source();
      if (said.isEmpty() || source.isEmpty()) {
        continue;
      }
      Key key = value.key();
      boolean gone =
          periods.contains(key.period()) && !sent.contains(key) && cameWith(value, replaced);
      if (gone) {
        lapsed.add(new Outlook.Lapsed(key, key, said.get(), source.get().words()));
        continue;
      }
      Key next = new Key(key.indicator(), key.service(), key.period().next());
      boolean expected =
          next.period().equals(newest.get(next.period().kind()))
              && !sent.contains(next)
              && standing.find(next).isEmpty()
              && before.contains(source.get().arrival().place())
              && isOwed(next);
      if (expected) {
        lapsed.add(new Outlook.Lapsed(next, key, said.get(), source.get().words()));
      }
    }
    return lapsed;
  }

  private static String words(Amount amount) {
    return amount.number().map(n -> n.toPlainString()).orElse(amount.words());
  }

  /** The last that was taken in at a place; 0 when nothing was. */
  private long newestArrival(String place) {
    long newestArrival = 0;
    for (Standing value : standing.all()) {
      for (Layer layer : value.layers()) {
        if (layer.arrival().place().equals(place)) {
          newestArrival = Math.max(newestArrival, layer.arrival().id());
        }
      }
    }
    return newestArrival;
  }

  private static boolean cameWith(Standing value, long arrival) {
    return value.layers().stream()
        .anyMatch(l -> l.arrival().id() == arrival && l.entry().said().value().isPresent());
  }

  /** The places from which the period before came, of what is now sent. */
  private Set<String> sourcesBefore() {
    Set<String> places = new HashSet<>();
    for (Key key : sent) {
      if (key.period().equals(newest.get(key.period().kind()))) {
        standing
            .find(new Key(key.indicator(), key.service(), key.period().previous()))
            .flatMap(Standing::source)
            .ifPresent(source -> places.add(source.arrival().place()));
      }
    }
    return places;
  }

  /** Collected for the period, by one of the services of which this return speaks. */
  private boolean isOwed(Key key) {
    Optional<Indicator> row =
        council.catalogue().indicator(key.indicator(), key.period().lastDay());
    boolean kind =
        row.filter(i -> i.measure().frequency().kind() == key.period().kind()).isPresent();
    return kind
        && council.collects(key.period())
        && owners(key).stream().anyMatch(owners::contains);
  }

  private final Map<Key, Set<String>> known = new HashMap<>();

  private Set<String> owners(Key key) {
    if (!key.service().isEmpty()) {
      return Set.of(key.service());
    }
    return known.computeIfAbsent(
        key,
        k -> {
          Set<String> codes = new HashSet<>();
          council
              .catalogue()
              .indicator(k.indicator(), k.period().lastDay())
              .ifPresent(row -> council.owing(row, k.period()).forEach(s -> codes.add(s.code())));
          return codes.isEmpty() ? Set.of("") : codes;
        });
  }
}
