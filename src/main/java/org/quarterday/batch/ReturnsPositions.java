package org.quarterday.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Service;
import org.quarterday.period.Period;
import org.quarterday.render.ReturnsPosition;
import org.quarterday.rollup.Obligation;
import org.quarterday.rollup.Obligations;

/** Which returns came for a period, service by service, as a paper says it. */
final class ReturnsPositions {
  private ReturnsPositions() {}

  static ReturnsPosition of(
      Council council,
      StandingValues standing,
      Predicate<Indicator> included,
      Period period,
      LocalDate asOf) {
    Map<String, List<Obligation>> byService = new LinkedHashMap<>();
    council.catalogue().services().forEach(s -> byService.put(s.code(), new ArrayList<>()));
    for (Obligation owed : Obligations.within(council, standing, period)) {
      if (!included.test(owed.indicator())) {
        continue;
      }
      boolean due = owed.due().isBefore(asOf) || owed.came().isPresent();
      if (due) {
        byService.computeIfAbsent(owed.service(), s -> new ArrayList<>()).add(owed);
      }
    }
    List<ReturnsPosition.OfService> positions = new ArrayList<>();
    byService.forEach(
        (service, owed) -> {
          if (!owed.isEmpty()) {
            positions.add(position(council, service, owed));
          }
        });
    return new ReturnsPosition(positions);
  }

  private static ReturnsPosition.OfService position(
      Council council, String service, List<Obligation> owed) {
    Set<String> missing = new LinkedHashSet<>();
    Optional<LocalDate> last = Optional.empty();
    int received = 0;
    for (Obligation each : owed) {
      if (each.came().isEmpty()) {
        missing.add(each.indicator().name());
        continue;
      }
      received++;
      LocalDate day = each.came().get().newest().received();
      last = last.filter(l -> l.isAfter(day)).or(() -> Optional.of(day));
    }
    String name = council.catalogue().service(service).map(Service::name).orElse("The council");
    return new ReturnsPosition.OfService(
        service, name, owed.size(), received, List.copyOf(missing), last);
  }
}
