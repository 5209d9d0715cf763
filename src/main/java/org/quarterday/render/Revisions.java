package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quarterday.council.Action;
import org.quarterday.council.Service;
import org.quarterday.period.Period;
import org.quarterday.rollup.ActionFigure;
import org.quarterday.rollup.Figure;

/** What a paper prints otherwise than an earlier version of it did, figure by figure. */
public final class Revisions {
  /** In place of a figure that is not printed at all. */
  static final String NOTHING = "nothing";

  private final Paper paper;
  private final CountNames counts;

  /**
   * @param paper as it is now, whose names are used
   */
  public Revisions(Paper paper) {
    this.paper = paper;
    this.counts = new CountNames(paper);
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
      if (isFigure(any) && (!gone.isEmpty() || !come.isEmpty())) {
        boolean count = any.indicator().isEmpty();
        List<Notice.Change> changes = count ? counted : figures;
        String from = gone.isEmpty() ? first(old) : text(gone);
        String to = come.isEmpty() ? first(now) : text(come);
        changes.add(
            new Notice.Change(
                label(any),
                count ? withinASentence(from) : from,
                count ? withinASentence(to) : to,
                places(now.isEmpty() ? old : now, come.isEmpty() ? gone : come)));
      }
    }
    figures.addAll(counted);
    return figures;
  }

  /** What was ever printed otherwise, counts and statuses too: it is marked as revised. */
  public static Set<String> revised(List<List<Fact>> earlier, List<Fact> now) {
    Set<String> revised = new TreeSet<>();
    Map<String, List<Fact>> is = byId(now);
    for (List<Fact> before : earlier) {
      byId(before)
          .forEach(
              (id, facts) -> {
                boolean marked = isFigure(facts.get(0));
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

  /** A reason says no more than the figures do. */
  private static boolean isFigure(Fact fact) {
    return !fact.what().equals("reason");
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
    return facts.isEmpty() ? NOTHING : facts.get(0).shown();
  }

  /** A count stands in words in a sentence and in digits in a table: once is enough. */
  private static String text(Set<String> shown) {
    return shown.stream()
        .filter(s -> !s.isEmpty() && Character.isDigit(s.charAt(0)))
        .findFirst()
        .orElseGet(() -> shown.iterator().next());
  }

  /** A count that began a sentence, "Nine", stands within one here. */
  private static String withinASentence(String shown) {
    return shown.isEmpty() ? shown : Character.toLowerCase(shown.charAt(0)) + shown.substring(1);
  }

  private static List<String> places(List<Fact> facts, Set<String> shown) {
    Set<String> places = new LinkedHashSet<>();
    facts.stream().filter(f -> shown.contains(f.shown())).forEach(f -> places.add(f.place()));
    return List.copyOf(places);
  }

  /** What a fact is, in words. */
  private String label(Fact fact) {
    if (fact.indicator().isEmpty()) {
      return counts.name(fact.id()).orElse(Wording.capital(fact.what()));
    }
    Optional<Figure> figure = paper.figures().find(fact.indicator(), fact.service());
    String name =
        figure
            .map(f -> f.indicator().name())
            .or(() -> action(fact.indicator()))
            .map(called -> Wording.plain(called) + " (" + fact.indicator() + ")")
            .orElse(fact.indicator());
    String service = fact.service().isEmpty() ? "" : ", " + service(fact.service());
    String period =
        fact.period().equals(paper.figures().period().code()) ? "" : ", " + period(fact.period());
    return name + service + period + ", " + what(fact.what());
  }

  private Optional<String> action(String code) {
    return paper.reported().actions().rows().stream()
        .map(ActionFigure::action)
        .filter(a -> a.code().equals(code))
        .findFirst()
        .map(Action::name);
  }

  private String period(String code) {
    Style style = Style.of(paper.figures().council());
    return Period.ofCode(code, paper.figures().council().calendar().yearStarts())
        .map(style::period)
        .orElse(code);
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

  private String service(String code) {
    return paper.figures().council().catalogue().service(code).map(Service::name).orElse(code);
  }
}
