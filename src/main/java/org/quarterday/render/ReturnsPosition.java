package org.quarterday.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which returns came for the paper's period, service by service, in the council's order. */
public record ReturnsPosition(List<OfService> services) {
  public static final ReturnsPosition NOTHING_OWED = new ReturnsPosition(List.of());

  public ReturnsPosition {
    services = List.copyOf(services);
  }

  public int owed() {
    return services.stream().mapToInt(OfService::owed).sum();
  }

  public int received() {
    return services.stream().mapToInt(OfService::received).sum();
  }

  /**
   * One service's position.
   *
   * @param owed how many values, one for each indicator and period of its frequency that is due
   * @param received how many of those came
   * @param missing the indicators not or not wholly received, by name
   * @param lastReceived the day its last return came; empty when none did
   */
  public record OfService(
      String code,
      String name,
      int owed,
      int received,
      List<String> missing,
      Optional<LocalDate> lastReceived) {
    public OfService {
      missing = List.copyOf(missing);
    }
  }
}
