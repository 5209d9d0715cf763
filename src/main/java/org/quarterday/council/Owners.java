package org.quarterday.council;

import java.util.List;

/**
 * Who owes an indicator's value: the services named, every service in force, or nobody in
 * particular (one value for the council as a whole).
 */
public record Owners(boolean every, List<String> codes) {
  public static final Owners COUNCIL = new Owners(false, List.of());
  public static final Owners EVERY = new Owners(true, List.of());

  public Owners {
    codes = List.copyOf(codes);
  }

  /** Whether figures are kept service by service, with the council's beside them. */
  public boolean several() {
    return every || codes.size() > 1;
  }
}
