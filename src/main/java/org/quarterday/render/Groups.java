package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterday.council.Council;
import org.quarterday.council.Priority;
import org.quarterday.council.Service;
import org.quarterday.rollup.Figure;

/**
 * The council's figures by priority, service, directorate or panel, in the paper's order. A figure
 * that belongs to several groups stands in each.
 */
final class Groups {
  private final Paper paper;
  private final String by;

  Groups(Paper paper, String by) {
    if (!PaperSpec.GROUPINGS.contains(by)) {
      throw new PaperFault(
          "Figures cannot be grouped by \""
              + by
              + "\"; they can by "
              + Wording.list(PaperSpec.GROUPINGS)
              + ".");
    }
    this.paper = paper;
    this.by = by;
  }

  /**
   * @param code empty for figures that belong to no group
   */
  record Group(String code, String name, List<Figure> figures) {
    Group {
      figures = List.copyOf(figures);
    }
  }

  /** Groups that have figures, those of none last. */
  List<Group> inOrder() {
    Map<String, String> names = names();
    Set<String> codes = new LinkedHashSet<>();
    if (by.equals(paper.spec().by())) {
      for (String code : paper.spec().order()) {
        if (!names.containsKey(code)) {
          throw new PaperFault(
              "The paper's order names \"" + code + "\", which is no " + by + " of the council.");
        }
        codes.add(code);
      }
    }
    codes.addAll(names.keySet());
    codes.add("");
    Map<String, List<Figure>> figures = new LinkedHashMap<>();
    codes.forEach(code -> figures.put(code, new ArrayList<>()));
    for (Figure figure : paper.figures().councils()) {
      List<String> of = of(figure).stream().distinct().toList();
      for (String code : of.isEmpty() ? List.of("") : of) {
        figures.computeIfAbsent(code, c -> new ArrayList<>()).add(figure);
      }
    }
    List<Group> groups = new ArrayList<>();
    figures.forEach(
        (code, members) -> {
          if (!members.isEmpty()) {
            groups.add(new Group(code, name(code, names), members));
          }
        });
    return groups.size() == 1 && groups.get(0).code().isEmpty()
        ? List.of(new Group("", "All indicators", groups.get(0).figures()))
        : groups;
  }

  /** Whether any figure belongs to a group at all. */
  boolean any() {
    return inOrder().stream().anyMatch(group -> !group.code().isEmpty());
  }

  private String name(String code, Map<String, String> names) {
    return code.isEmpty()
        ? by.equals("service") ? "The council as a whole" : "No " + by + " stated"
        : Wording.plain(names.getOrDefault(code, code));
  }

  private Map<String, String> names() {
    Council council = paper.figures().council();
    Map<String, String> names = new LinkedHashMap<>();
    switch (by) {
      case "priority" -> {
        for (Priority priority : council.catalogue().priorities()) {
          names.put(priority.code(), priority.name());
        }
      }
      case "service" -> services().forEach(s -> names.put(s.code(), s.name()));
      case "directorate" -> {
        for (Service service : services()) {
          if (!service.directorate().isBlank()) {
            names.putIfAbsent(service.directorate(), service.directorate());
          }
        }
      }
      default -> {
        for (Figure figure : paper.figures().councils()) {
          String panel = figure.indicator().placing().panel();
          if (!panel.isBlank()) {
            names.putIfAbsent(panel, panel);
          }
        }
      }
    }
    return names;
  }

  private List<String> of(Figure figure) {
    List<Service> owners =
        paper.figures().council().owing(figure.indicator(), paper.figures().period());
    return switch (by) {
      case "priority" -> figure.indicator().placing().priorities();
      case "service" -> owners.stream().map(Service::code).toList();
      case "directorate" ->
          owners.stream().map(Service::directorate).filter(d -> !d.isBlank()).toList();
      default ->
          figure.indicator().placing().panel().isBlank()
              ? List.of()
              : List.of(figure.indicator().placing().panel());
    };
  }

  private List<Service> services() {
    Council council = paper.figures().council();
    return council.catalogue().services().stream()
        .filter(s -> s.inForce().during(paper.figures().period()))
        .toList();
  }
}
