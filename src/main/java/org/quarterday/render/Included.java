package org.quarterday.render;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Plan;
import org.quarterday.council.Service;
import org.quarterday.rollup.ActionFigure;
import org.quarterday.rollup.ReportedRow;

/**
 * What a paper includes. Codes and {@code set:} choose indicators alone; {@code service:}, {@code
 * directorate:} and {@code committee:} choose all that their services send, {@code priority:} and
 * {@code panel:} indicators and actions, {@code plan:} actions. Where nothing is said that could
 * choose actions, or what services wrote, all of it belongs to the paper.
 */
record Included(List<String> include, Council council) {
  private static final Set<String> OF_ROWS = Set.of("service", "directorate", "committee");
  private static final Set<String> OF_ACTIONS =
      Set.of("service", "directorate", "committee", "priority", "panel", "plan");

  Included {
    include = include.stream().map(String::strip).toList();
  }

  boolean has(Indicator indicator) {
    return include.isEmpty() || include.stream().anyMatch(wanted -> chooses(wanted, indicator));
  }

  boolean has(ActionFigure figure) {
    List<String> possible = of(OF_ACTIONS);
    return possible.isEmpty() || possible.stream().anyMatch(wanted -> chooses(wanted, figure));
  }

  boolean has(ReportedRow row) {
    List<String> possible = of(OF_ROWS);
    return possible.isEmpty()
        || row.service().isEmpty()
        || possible.stream().anyMatch(wanted -> services(wanted).contains(row.service()));
  }

  private List<String> of(Set<String> kinds) {
    return include.stream().filter(wanted -> kinds.contains(kind(wanted))).toList();
  }

  private boolean chooses(String wanted, Indicator indicator) {
    String name = name(wanted);
    return switch (kind(wanted)) {
      case "set" -> indicator.placing().set().equals(name);
      case "priority" -> indicator.placing().priorities().contains(name);
      case "panel" -> indicator.placing().panel().equals(name);
      case "plan" -> false;
      case "service", "directorate", "committee" ->
          indicator.owners().every()
              || indicator.owners().codes().stream().anyMatch(services(wanted)::contains);
      default -> indicator.isCalled(wanted);
    };
  }

  private boolean chooses(String wanted, ActionFigure figure) {
    String name = name(wanted);
    return switch (kind(wanted)) {
      case "priority" -> figure.action().priorities().contains(name);
      case "panel" -> figure.action().panel().equals(name);
      case "plan" -> figure.action().plan().filter(name::equals).isPresent();
      case "committee" ->
          figure.action().service().filter(services(wanted)::contains).isPresent()
              || figure.action().plan().filter(plans(name)::contains).isPresent();
      default -> figure.action().service().filter(services(wanted)::contains).isPresent();
    };
  }

  private Set<String> services(String wanted) {
    String name = name(wanted);
    return switch (kind(wanted)) {
      case "service" -> Set.of(name);
      case "directorate" ->
          council.catalogue().services().stream()
              .filter(s -> s.directorate().equals(name))
              .map(Service::code)
              .collect(Collectors.toSet());
      default ->
          council.catalogue().services().stream()
              .filter(s -> s.committee().equals(name))
              .map(Service::code)
              .collect(Collectors.toSet());
    };
  }

  private Set<String> plans(String committee) {
    return council.work().plans().stream()
        .filter(p -> p.committee().equals(committee))
        .map(Plan::code)
        .collect(Collectors.toSet());
  }

  private static String kind(String wanted) {
    int colon = wanted.indexOf(':');
    return colon < 0 ? "" : wanted.substring(0, colon).strip();
  }

  private static String name(String wanted) {
    return wanted.substring(wanted.indexOf(':') + 1).strip();
  }
}
