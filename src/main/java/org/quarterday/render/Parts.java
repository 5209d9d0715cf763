package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterday.council.Council;
import org.quarterday.council.Plan;
import org.quarterday.council.Priority;
import org.quarterday.council.Service;
import org.quarterday.rollup.Figure;

/** The parts of a paper that says {@code each}, in the paper's order and then the council's. */
final class Parts {
  private Parts() {}

  /**
   * Those that have anything in the paper: a figure, an action or a row that was reported.
   *
   * @throws PaperFault when the paper does not say for what it has parts
   */
  static List<Part> of(Paper paper, String by) {
    Map<String, Part> parts = new LinkedHashMap<>();
    all(paper, by).forEach(part -> parts.putIfAbsent(part.code(), part));
    Set<String> order = new LinkedHashSet<>();
    if (by.equals(paper.spec().by())) {
      order.addAll(paper.spec().order());
    }
    order.addAll(parts.keySet());
    List<Part> found = new ArrayList<>();
    for (String code : order) {
      Optional.ofNullable(parts.get(code)).filter(p -> isIn(p, paper)).ifPresent(found::add);
    }
    return found;
  }

  private static boolean isIn(Part part, Paper paper) {
    Council council = paper.figures().council();
    return paper.figures().rows().stream().anyMatch(f -> part.has(f, council))
        || paper.reported().actions().rows().stream().anyMatch(part::has)
        || paper.reported().risks().rows().stream().anyMatch(part::has)
        || paper.reported().notes().rows().stream().anyMatch(part::has);
  }

  private static List<Part> all(Paper paper, String by) {
    Council council = paper.figures().council();
    List<Service> services =
        council.catalogue().services().stream()
            .filter(s -> s.inForce().during(paper.figures().period()))
            .toList();
    List<Plan> plans = council.work().plans();
    return switch (by) {
      case "service" ->
          services.stream()
              .map(s -> new Part(by, s.code(), s.name(), Set.of(s.code()), Set.of()))
              .toList();
      case "plan" ->
          plans.stream()
              .map(p -> new Part(by, p.code(), p.name(), Set.of(), Set.of(p.code())))
              .toList();
      case "directorate" -> byText(by, services, Service::directorate, List.of());
      case "committee" -> byText(by, services, Service::committee, plans);
      case "priority" ->
          council.catalogue().priorities().stream()
              .map((Priority p) -> new Part(by, p.code(), p.name(), Set.of(), Set.of()))
              .toList();
      case "panel" ->
          paper.figures().rows().stream()
              .map(Figure::indicator)
              .map(i -> i.placing().panel())
              .filter(panel -> !panel.isBlank())
              .map(panel -> new Part(by, panel, panel, Set.of(), Set.of()))
              .toList();
      default ->
          throw new PaperFault(
              "There are no parts for each \"" + by + "\": say each: service in paper.yaml.");
    };
  }

  private static List<Part> byText(
      String by, List<Service> services, Function<Service, String> text, List<Plan> plans) {
    Set<String> names = new LinkedHashSet<>();
    services.stream().map(text).filter(t -> !t.isBlank()).forEach(names::add);
    plans.stream().map(Plan::committee).filter(t -> !t.isBlank()).forEach(names::add);
    return names.stream()
        .map(
            name ->
                new Part(
                    by,
                    name,
                    name,
                    services.stream()
                        .filter(s -> text.apply(s).equals(name))
                        .map(Service::code)
                        .collect(Collectors.toSet()),
                    plans.stream()
                        .filter(p -> p.committee().equals(name))
                        .map(Plan::code)
                        .collect(Collectors.toSet())))
        .toList();
  }
}
