package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quarterday.council.Band;
import org.quarterday.council.Priority;
import org.quarterday.council.Service;
import org.quarterday.council.StatusScheme;
import org.quarterday.period.Period;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.StatusCount;
import org.quarterday.rollup.Unrated;

/** What a paper prints otherwise than an earlier version of it did, figure by figure. */
public final class Revisions {
  /** What the id of a count over all indicators begins with. */
  private static final String ALL = "c-all-";

  private final Paper paper;
  private final Map<String, String> counts = new LinkedHashMap<>();

  /**
   * @param paper as it is now, whose names are used
   */
  public Revisions(Paper paper) {
    this.paper = paper;
    for (StatusCount count : paper.counts()) {
      String id =
          "c-" + count.by() + (count.group().isEmpty() ? "" : "-" + Fact.idPart(count.group()));
      String group = count.group().isEmpty() ? "All indicators" : group(count);
      counts.put(id + "-" + count.status(), group + ", " + word(count.status()));
      counts.put(id + "-total", group + ", total");
      counts.put(id + "-" + StatusLook.UNRATED, group + ", not rated");
    }
  }

  /** Every figure that is printed otherwise, in the order of print; counts after them. */
  public List<Notice.Change> changes(List<Fact> before, List<Fact> after) {
    Map<String, List<Fact>> was = byId(before);
    Map<String, List<Fact>> is = byId(after);
    Set<String> ids = new LinkedHashSet<>(is.keySet());
    ids.addAll(was.keySet());
    List<Notice.Change> figures = new ArrayList<>();
    List<Notice.Change> counted = new ArrayList<>();
    for (String id : ids) {
      List<Fact> old = was.getOrDefault(id, List.of());
      List<Fact> now = is.getOrDefault(id, List.of());
      Set<String> gone = shown(old);
      gone.removeAll(shown(now));
      Set<String> come = shown(now);
      come.removeAll(shown(old));
      Fact any = now.isEmpty() ? old.get(0) : now.get(0);
      boolean figure = !any.what().equals("reason"); // which says no more than the figures do
      if (figure && (!gone.isEmpty() || !come.isEmpty())) {
        List<Notice.Change> changes = any.indicator().isEmpty() ? counted : figures;
        changes.add(
            new Notice.Change(
                label(any),
                gone.isEmpty() ? first(old) : text(gone),
                come.isEmpty() ? first(now) : text(come),
                places(now.isEmpty() ? old : now, come.isEmpty() ? gone : come)));
      }
    }
    figures.addAll(counted);
    return figures;
  }

  /** Values and targets that were ever printed otherwise: they are marked as revised. */
  public static Set<String> revised(List<List<Fact>> earlier, List<Fact> now) {
    Set<String> revised = new TreeSet<>();
    Map<String, List<Fact>> is = byId(now);
    for (List<Fact> before : earlier) {
      byId(before)
          .forEach(
              (id, facts) -> {
                boolean marked = List.of("value", "target").contains(facts.get(0).what());
                boolean there = is.containsKey(id);
                if (marked && there && !shown(facts).equals(shown(is.get(id)))) {
                  revised.add(id);
                }
              });
    }
    return revised;
  }

  /** Whether two print the same figures. */
  public static boolean same(List<Fact> before, List<Fact> after) {
    Map<String, List<Fact>> was = byId(before);
    Map<String, List<Fact>> is = byId(after);
    return was.keySet().equals(is.keySet())
        && was.keySet().stream().allMatch(id -> shown(was.get(id)).equals(shown(is.get(id))));
  }

  private static Map<String, List<Fact>> byId(List<Fact> facts) {
    Map<String, List<Fact>> byId = new LinkedHashMap<>();
    facts.forEach(f -> byId.computeIfAbsent(f.id(), i -> new ArrayList<>()).add(f));
    return byId;
  }

  private static Set<String> shown(List<Fact> facts) {
    Set<String> shown = new LinkedHashSet<>();
    facts.forEach(f -> shown.add(f.shown()));
    return shown;
  }

  private static String first(List<Fact> facts) {
    return facts.isEmpty() ? "nothing" : facts.get(0).shown();
  }

  /** A count stands in words in a sentence and in digits in a table: once is enough. */
  private static String text(Set<String> shown) {
    return shown.stream()
        .filter(s -> !s.isEmpty() && Character.isDigit(s.charAt(0)))
        .findFirst()
        .orElseGet(() -> shown.iterator().next());
  }

  private static List<String> places(List<Fact> facts, Set<String> shown) {
    Set<String> places = new LinkedHashSet<>();
    facts.stream().filter(f -> shown.contains(f.shown())).forEach(f -> places.add(f.place()));
    return List.copyOf(places);
  }

  /** What a fact is, in words. */
  private String label(Fact fact) {
    if (fact.indicator().isEmpty()) {
      return count(fact);
    }
    Optional<Figure> figure = paper.figures().find(fact.indicator(), fact.service());
    String name =
        figure
            .map(f -> Wording.plain(f.indicator().name()) + " (" + fact.indicator() + ")")
            .orElse(fact.indicator());
    String service = fact.service().isEmpty() ? "" : ", " + service(fact.service());
    String period =
        fact.period().equals(paper.figures().period().code()) ? "" : ", " + period(fact.period());
    return name + service + period + ", " + what(fact.what());
  }

  private String period(String code) {
    Style style = Style.of(paper.figures().council());
    return Period.ofCode(code, paper.figures().council().calendar().yearStarts())
        .map(style::period)
        .orElse(code);
  }

  private String count(Fact fact) {
    Optional<String> exact = Optional.ofNullable(counts.get(fact.id()));
    if (exact.isPresent()) {
      return "Number of indicators: " + exact.get();
    }
    String percentage = "-percentage";
    int end = fact.id().indexOf(percentage);
    if (end > 0 && counts.containsKey(fact.id().substring(0, end))) {
      return "Percentage of indicators: " + counts.get(fact.id().substring(0, end));
    }
    return fact.id().startsWith(ALL)
        ? together(fact.id().substring(ALL.length()))
            .map(statuses -> "Number of indicators: All indicators, " + statuses)
            .orElse(Wording.capital(fact.what()))
        : Wording.capital(fact.what());
  }

  /** Statuses that a sentence counts as one: "amber-red" is "Just short or Off target". */
  private Optional<String> together(String statuses) {
    if (statuses.equals("off-target")) {
      return Optional.of("not on target");
    }
    for (StatusCount each : paper.counts()) {
      String status = each.status();
      if (statuses.equals(status)) {
        return Optional.of(word(status));
      }
      if (statuses.startsWith(status + "-")) {
        Optional<String> others = together(statuses.substring(status.length() + 1));
        if (others.isPresent()) {
          return others.map(other -> word(status) + " or " + other);
        }
      }
    }
    return Optional.empty();
  }

  private static String what(String what) {
    if (what.startsWith("travel-")) {
      return "direction of travel (" + what.substring("travel-".length()) + ")";
    }
    return switch (what) {
      case "coverage" -> "returns that it rests on";
      case "judged" -> "what was judged";
      case "judged-target" -> "what it was judged against";
      default -> what.replace('-', ' ');
    };
  }

  private String group(StatusCount count) {
    String code = count.group();
    return switch (count.by()) {
      case "priority" ->
          paper.figures().council().catalogue().priorities().stream()
              .filter(p -> p.code().equals(code))
              .findFirst()
              .map(Priority::name)
              .orElse(code);
      case "service" -> service(code);
      default -> code;
    };
  }

  private String service(String code) {
    return paper.figures().council().catalogue().service(code).map(Service::name).orElse(code);
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
    return status;
  }
}
