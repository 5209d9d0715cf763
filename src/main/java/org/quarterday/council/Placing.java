package org.quarterday.council;

import java.util.List;

/** Where an indicator belongs: its priorities, its scrutiny panel, who leads on it, its set. */
public record Placing(List<String> priorities, String panel, String lead, String set) {
  public Placing {
    priorities = List.copyOf(priorities);
  }
}
