package org.quarterday.council;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of the council that sends returns. */
public record Service(
    String code,
    String name,
    List<String> aliases,
    String directorate,
    String committee,
    String champion,
    String email,
    Optional<String> replacedBy,
    InForce inForce,
    Map<String, String> more) {
  public Service {
    aliases = List.copyOf(aliases);
    more = Map.copyOf(more);
  }
}
