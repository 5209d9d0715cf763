package org.quarterday.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Council;
import org.quarterday.council.Service;
import org.quarterday.rollup.ActionFigure;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.ReportedRow;

/**
 * One part of a paper that has the same part for each service, committee, directorate, plan,
 * priority or panel.
 *
 * @param by what there is a part for
 * @param services the codes of the services that belong to it
 * @param plans the codes of the plans that belong to it
 */
record Part(String by, String code, String name, Set<String> services, Set<String> plans) {
  Part {
    services = Set.copyOf(services);
    plans = Set.copyOf(plans);
  }

  /** Before the names of what is counted in it. */
  String prefix() {
    return by + "-" + Fact.idPart(code) + "-";
  }

  boolean has(Figure figure, Council council) {
    return switch (by) {
      case "priority" -> figure.indicator().placing().priorities().contains(code);
      case "panel" -> figure.indicator().placing().panel().equals(code);
      case "plan" -> false;
      default -> {
        List<Service> owners = council.owing(figure.indicator(), figure.period());
        yield figure.service().isEmpty()
            ? owners.stream().anyMatch(s -> services.contains(s.code()))
            : services.contains(figure.service());
      }
    };
  }

  boolean has(ActionFigure action) {
    return switch (by) {
      case "priority" -> action.action().priorities().contains(code);
      case "panel" -> action.action().panel().equals(code);
      default ->
          isAmong(action.action().plan(), plans) || isAmong(action.action().service(), services);
    };
  }

  boolean has(ReportedRow row) {
    boolean itsOwn = by.equals("committee") && row.text("committee").equals(code);
    return itsOwn || services.contains(row.service());
  }

  private static boolean isAmong(Optional<String> code, Set<String> codes) {
    return code.filter(codes::contains).isPresent();
  }
}
