package org.quarterday.render;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.quarterday.council.ActionStatus;
import org.quarterday.council.Band;
import org.quarterday.council.Council;
import org.quarterday.council.Plan;
import org.quarterday.council.Priority;
import org.quarterday.council.Service;
import org.quarterday.council.StatusScheme;
import org.quarterday.rollup.ActionSummary;
import org.quarterday.rollup.StatusCount;
import org.quarterday.rollup.Unrated;

/**
 * What each count and percentage of a paper is, in words: a notice that says that nine became eight
 * must say of what.
 */
final class CountNames {
  private static final String ALL = "all";
  private static final String PERCENTAGE = "-percentage";
  private static final List<String> PARTS =
      List.of("service", "plan", "directorate", "committee", "priority", "panel");

  private final Paper paper;
  private final Council council;
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  CountNames(Paper paper) {
    this.paper = paper;
    this.council = paper.figures().council();
    parts.put("", "");
    for (String by : PARTS) {
      Parts.of(paper, by).forEach(p -> parts.put(p.prefix(), p.name() + ", "));
    }
    names.put("c-raised", "Number of matters raised");
    returns();
    Set<String> statuses = new LinkedHashSet<>(List.of("total", StatusLook.UNRATED));
    paper.counts().forEach(c -> statuses.add(c.status()));
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    paper
        .counts()
        .forEach(c -> groups.computeIfAbsent(c.by(), by -> new LinkedHashSet<>()).add(c.group()));
    put("", "indicators", groups, statuses, this::word);
    actions();
  }

  /** Empty for what no block of a paper counts. */
  Optional<String> name(String id) {
    return Optional.ofNullable(names.get(id)).or(() -> together(id));
  }

  private void returns() {
    Map<String, String> what =
        Map.of("due", "Values due", "received", "Values received", "missing", "Values missing");
    parts.forEach(
        (part, where) ->
            what.forEach(
                (end, words) -> {
                  String id = "c-returns-" + part;
                  names.put(id + "all-" + end, words + ": " + where + "all services");
                  council
                      .catalogue()
                      .services()
                      .forEach(
                          s ->
                              names.put(
                                  id + Fact.idPart(s.code()) + "-" + end,
                                  words + ": " + where + s.name()));
                }));
  }

  private void actions() {
    ActionSummary summary = new ActionSummary(paper.reported().actions());
    Set<String> statuses = new LinkedHashSet<>(List.of("total", "overdue"));
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (String by : ActionSummary.BYS) {
      for (StatusCount count : summary.statuses(by)) {
        statuses.add(count.status());
        groups.computeIfAbsent(by, b -> new LinkedHashSet<>()).add(count.group());
      }
    }
    put("actions-", "actions", groups, statuses, this::actionWord);
  }

  /**
   * @param of what the ids begin with, before the part
   */
  private void put(
      String of,
      String things,
      Map<String, Set<String>> groups,
      Set<String> statuses,
      Function<String, String> word) {
    parts.forEach(
        (part, where) ->
            groups.forEach(
                (by, codes) ->
                    codes.forEach(
                        code -> {
                          String group = code.isEmpty() ? "" : "-" + Fact.idPart(code);
                          String id = "c-" + of + part + by + group + "-";
                          String whose = code.isEmpty() ? "All " + things : group(by, code);
                          statuses.forEach(
                              s -> {
                                String what = things + ": " + where + whose + ", " + word.apply(s);
                                names.putIfAbsent(id + s, "Number of " + what);
                                percentage(id + s, what);
                              });
                        })));
  }

  private void percentage(String id, String what) {
    names.putIfAbsent(id + PERCENTAGE, "Percentage of " + what);
    names.putIfAbsent(id + PERCENTAGE + "-of-rated", "Percentage of rated " + what);
    names.putIfAbsent(id + PERCENTAGE + "-of-all", "Percentage of all " + what);
  }

  /** Statuses that a sentence counts as one: "amber-red" is "Just short or Off target". */
  private Optional<String> together(String id) {
    for (Map.Entry<String, String> part : parts.entrySet()) {
      String begins = "c-" + part.getKey() + ALL + "-";
      if (id.startsWith(begins)) {
        return statuses(id.substring(begins.length()))
            .map(words -> "Number of indicators: " + part.getValue() + "All indicators, " + words);
      }
    }
    return Optional.empty();
  }

  private Optional<String> statuses(String id) {
    if (id.equals("off-target")) {
      return Optional.of("not on target");
    }
    for (StatusCount each : paper.counts()) {
      String status = each.status();
      if (id.equals(status)) {
        return Optional.of(word(status));
      }
      if (id.startsWith(status + "-")) {
        Optional<String> others = statuses(id.substring(status.length() + 1));
        if (others.isPresent()) {
          return others.map(other -> word(status) + " or " + other);
        }
      }
    }
    return Optional.empty();
  }

  private String group(String by, String code) {
    Optional<String> name =
        switch (by) {
          case "priority" ->
              council.catalogue().priorities().stream()
                  .filter(p -> p.code().equals(code))
                  .findFirst()
                  .map(Priority::name);
          case "service" -> council.catalogue().service(code).map(Service::name);
          case "plan" ->
              council.work().plans().stream()
                  .filter(p -> p.code().equals(code))
                  .findFirst()
                  .map(Plan::name);
          case "overdue" -> Optional.of(code.equals("yes") ? "overdue" : "not overdue");
          default -> Optional.empty();
        };
    return name.orElse(code);
  }

  private String actionWord(String status) {
    return council.work().statuses().stream()
        .filter(s -> s.status().equals(status))
        .findFirst()
        .map(ActionStatus::word)
        .map(Wording::capital)
        .orElseGet(() -> word(status));
  }

  private String word(String status) {
    for (StatusScheme scheme : paper.figures().schemes()) {
      for (Band band : scheme.bands()) {
        if (band.status().equals(status)) {
          return band.word();
        }
      }
    }
    for (Unrated code : Unrated.values()) {
      if (code.code().equals(status)) {
        return code.word();
      }
    }
    return status.equals(StatusLook.UNRATED) ? "not rated" : status;
  }
}
