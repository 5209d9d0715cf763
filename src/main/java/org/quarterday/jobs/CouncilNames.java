package org.quarterday.jobs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.quarterday.council.Indicator;
import org.quarterday.council.Plan;
import org.quarterday.council.Priority;
import org.quarterday.council.Service;
import org.quarterday.council.Spelling;

/** The names that papers may use. */
record CouncilNames(
    Known<Indicator> indicators,
    Known<Service> services,
    Known<Priority> priorities,
    Known<Plan> plans,
    Known<String> schemes,
    Known<String> statuses,
    Set<String> templates) {

  /** The code, or the text where there is no code, of one group of a kind. */
  Optional<String> group(String kind, String text) {
    return switch (kind) {
      case "priority" -> priorities.find(text);
      case "service" -> services.find(text);
      case "plan" -> plans.find(text);
      case "directorate" -> spelt(directorates(), text);
      case "committee" -> spelt(committees(), text);
      case "panel" -> spelt(panels(), text);
      default -> spelt(sets(), text);
    };
  }

  /** The names that groups of a kind have, for "did you mean". */
  Collection<String> groups(String kind) {
    return switch (kind) {
      case "priority" -> priorities.rows().stream().map(Priority::code).toList();
      case "service" -> services.rows().stream().map(Service::code).toList();
      case "plan" -> plans.rows().stream().map(Plan::code).toList();
      case "directorate" -> directorates();
      case "committee" -> committees();
      case "panel" -> panels();
      default -> sets();
    };
  }

  /** Whether the table that a kind of group comes from could be read. */
  boolean complete(String kind) {
    return switch (kind) {
      case "priority" -> priorities.complete();
      case "plan" -> plans.complete();
      case "service", "directorate", "committee" -> services.complete();
      default -> indicators.complete();
    };
  }

  private Set<String> directorates() {
    return texts(services.rows(), Service::directorate);
  }

  private Set<String> committees() {
    Set<String> committees = texts(services.rows(), Service::committee);
    committees.addAll(texts(plans.rows(), Plan::committee));
    return committees;
  }

  private Set<String> panels() {
    return texts(indicators.rows(), i -> i.placing().panel());
  }

  private Set<String> sets() {
    return texts(indicators.rows(), i -> i.placing().set());
  }

  private static <T> Set<String> texts(Collection<T> rows, Function<T, String> text) {
    Set<String> texts = new TreeSet<>();
    rows.stream().map(text).filter(t -> !t.isEmpty()).forEach(texts::add);
    return texts;
  }

  private static Optional<String> spelt(Set<String> names, String text) {
    List<String> same = names.stream().filter(name -> Spelling.same(name, text)).toList();
    return same.stream().findFirst();
  }
}
