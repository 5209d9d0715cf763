package org.quarterday.jobs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Action;
import org.quarterday.council.Catalogue;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Meeting;
import org.quarterday.council.Plan;
import org.quarterday.council.Priority;
import org.quarterday.council.Service;
import org.quarterday.council.Target;

/** All tables of a council, read in the order in which they name each other. */
record CouncilTables(
    Catalogue catalogue,
    List<Target> targets,
    Council.Work work,
    Known<Indicator> indicators,
    Known<Service> services,
    Known<Priority> priorities,
    Known<Plan> plans) {

  static CouncilTables read(
      SettingsTables tables,
      Typed typed,
      CouncilYaml council,
      Known<String> schemes,
      Set<String> papers) {
    Optional<Table> serviceTable = tables.read(TableShape.SERVICES);
    Optional<Table> priorityTable = tables.read(TableShape.PRIORITIES);
    Optional<Table> indicatorTable = tables.read(TableShape.INDICATORS);
    Optional<Table> planTable = tables.read(TableShape.PLANS);
    List<Service> serviceRows = ServiceTable.read(serviceTable.orElse(Table.NONE), typed);
    List<Priority> priorityRows = PriorityTable.read(priorityTable.orElse(Table.NONE), typed);
    Known<Service> services =
        new Known<>(
            "service",
            TableShape.SERVICES.name(),
            usable(tables, TableShape.SERVICES, serviceTable),
            serviceRows,
            Service::code,
            Service::name);
    Known<Priority> priorities =
        new Known<>(
            "priority",
            TableShape.PRIORITIES.name(),
            usable(tables, TableShape.PRIORITIES, priorityTable),
            priorityRows,
            Priority::code,
            Priority::name);
    List<Indicator> indicatorRows =
        new IndicatorTable(typed, services, priorities, schemes)
            .read(indicatorTable.orElse(Table.NONE));
    Catalogue catalogue = new Catalogue(indicatorRows, serviceRows, priorityRows);
    Known<Indicator> indicators =
        new Known<>(
            "indicator",
            TableShape.INDICATORS.name(),
            usable(tables, TableShape.INDICATORS, indicatorTable),
            indicatorRows,
            Indicator::code,
            Indicator::name);
    List<Target> targets =
        tables
            .read(TableShape.TARGETS)
            .map(new TargetTable(typed, catalogue, indicators, services)::read)
            .orElse(List.of());
    WorkTables work = new WorkTables(typed);
    List<Plan> planRows = work.plans(planTable.orElse(Table.NONE));
    Known<Plan> plans =
        new Known<>(
            "plan",
            TableShape.PLANS.name(),
            usable(tables, TableShape.PLANS, planTable),
            planRows,
            Plan::code,
            Plan::name);
    council.plansNamed().forEach(named -> plans.resolve(named, typed));
    List<Action> actions =
        tables
            .read(TableShape.ACTIONS)
            .map(table -> work.actions(table, plans, priorities, services))
            .orElse(List.of());
    List<Meeting> meetings =
        tables
            .read(TableShape.MEETINGS)
            .map(table -> work.meetings(table, papers))
            .orElse(List.of());
    return new CouncilTables(
        catalogue,
        targets,
        new Council.Work(planRows, actions, council.actionStatuses(), meetings),
        indicators,
        services,
        priorities,
        plans);
  }

  private static boolean usable(SettingsTables tables, TableShape shape, Optional<Table> table) {
    return table.isPresent() || !tables.has(shape);
  }
}
