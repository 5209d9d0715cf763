package org.quarterday.jobs;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of one table of the settings (the contract, section 4).
 *
 * @param openEnded whether further columns mean something, as the periods of wide targets do
 */
record TableShape(String name, List<String> required, List<String> optional, boolean openEnded) {
  static final TableShape INDICATORS =
      of(
          "indicators",
          "code name polarity aggregation",
          "unit decimals frequency priority service aliases set scheme tolerance per across panel"
              + " lead definition source note state from to");
  static final TableShape TARGETS =
      new TableShape(
          "targets",
          words("indicator"),
          words("period target service amber lower upper state decided note"),
          true);
  static final TableShape SERVICES =
      of(
          "services",
          "code name",
          "aliases directorate committee champion email replaced-by from to");
  static final TableShape PRIORITIES = of("priorities", "code name", "order");
  static final TableShape ACTIONS =
      of("actions", "code name", "plan parent priority service due lead panel from to");
  static final TableShape PLANS = of("plans", "code name", "committee state");
  static final TableShape MEETINGS = of("meetings", "committee date", "publish-by paper period");

  static final List<TableShape> ALL =
      List.of(INDICATORS, TARGETS, SERVICES, PRIORITIES, ACTIONS, PLANS, MEETINGS);

  static List<String> names() {
    return ALL.stream().map(TableShape::name).toList();
  }

  List<String> columns() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }

  private static TableShape of(String name, String required, String optional) {
    return new TableShape(name, words(required), words(optional), false);
  }

  private static List<String> words(String parted) {
    return List.of(parted.split(" "));
  }
}
