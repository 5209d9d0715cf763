package org.quarterday.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Percentages;
import org.quarterday.council.Priority;
import org.quarterday.council.Service;
import org.quarterday.council.StatusScheme;
import org.quarterday.council.TravelComparator;

/** Counts of figures: the council's own rows only, every status and every reason, zeros too. */
public final class Summary {
  /** Everything there is to count by, in the order of the files. */
  public static final List<String> BYS =
      List.of("all", "priority", "service", "directorate", "panel");

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Figures figures;
  private final Council council;

  public Summary(Figures figures) {
    this.figures = figures;
    this.council = figures.council();
  }

  /** Whether a council wants its percentages of the rated and of all, a row for each. */
  public static boolean bothBases(Council council) {
    return council.judging().percentages().base() == Percentages.Base.BOTH;
  }

  /** Counts of statuses in every group. */
  public List<StatusCount> statuses(String by) {
    List<StatusCount> counts = new ArrayList<>();
    groups(by).forEach((group, members) -> counts.addAll(statuses(by, group, members)));
    return counts;
  }

  private List<StatusCount> statuses(String by, String group, List<Figure> members) {
    Percentages percentages = council.judging().percentages();
    List<StatusCount> counts = new ArrayList<>();
    if (percentages.base() != Percentages.Base.ALL) {
      counts.addAll(statuses(by, group, members, "rated"));
    }
    if (percentages.base() != Percentages.Base.RATED) {
      counts.addAll(statuses(by, group, members, "all"));
    }
    return counts;
  }

  private List<StatusCount> statuses(String by, String group, List<Figure> members, String of) {
    List<StatusCount> counts = new ArrayList<>();
    List<String> statuses = statusesInUse();
    int rated = (int) members.stream().filter(f -> f.judgement().rated()).count();
    int base = of.equals("all") ? members.size() : rated;
    for (String status : statuses) {
      int count = count(members, f -> f.judgement().rated() && isStatus(f, status));
      counts.add(row(by, group, status, count, base, members.size(), of, true));
    }
    for (Unrated why : Unrated.values()) {
      int count = count(members, f -> !f.judgement().rated() && isStatus(f, why.code()));
      counts.add(row(by, group, why.code(), count, base, members.size(), of, of.equals("all")));
    }
    for (Map.Entry<String, List<String>> named :
        council.judging().percentages().groups().entrySet()) {
      int count =
          count(
              members,
              f -> f.judgement().rated() && named.getValue().contains(f.judgement().status()));
      counts.add(row(by, group, named.getKey(), count, base, members.size(), of, true));
    }
    return counts;
  }

  /** In order of first mention in the settings. */
  private List<String> statusesInUse() {
    Set<String> statuses = new LinkedHashSet<>();
    for (StatusScheme scheme : council.judging().schemes()) {
      if (figures.schemes().contains(scheme)) {
        scheme.bands().forEach(band -> statuses.add(band.status()));
      }
    }
    // a printed figure may be judged by a rule that the settings have no more
    for (StatusScheme scheme : figures.schemes()) {
      scheme.bands().forEach(band -> statuses.add(band.status()));
    }
    return List.copyOf(statuses);
  }

  private StatusCount row(
      String by,
      String group,
      String status,
      int count,
      int base,
      int total,
      String of,
      boolean inBase) {
    Optional<BigDecimal> percent = inBase ? percent(count, base) : Optional.empty();
    return new StatusCount(by, group, status, count, base, total, percent, of);
  }

  private static boolean isStatus(Figure figure, String status) {
    return figure.judgement().status().equals(status);
  }

  private static int count(List<Figure> members, Predicate<Figure> which) {
    return (int) members.stream().filter(which).count();
  }

  private Optional<BigDecimal> percent(int count, int base) {
    if (base == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal(count)
            .multiply(HUNDRED)
            .divide(
                new BigDecimal(base),
                council.judging().percentages().decimals(),
                RoundingMode.HALF_UP));
  }

  /** Counts of the directions of travel in every group. */
  public List<TravelCount> travel(String by) {
    List<TravelCount> counts = new ArrayList<>();
    for (TravelComparator comparator : council.judging().travel()) {
      groups(by)
          .forEach(
              (group, members) -> counts.addAll(travel(comparator.name(), by, group, members)));
    }
    return counts;
  }

  private List<TravelCount> travel(
      String comparator, String by, String group, List<Figure> members) {
    Function<Figure, TravelWay> way = f -> f.travel().get(comparator).way();
    int base = count(members, f -> way.apply(f) != TravelWay.NOT_COMPARABLE);
    List<TravelCount> counts = new ArrayList<>();
    for (TravelWay each : TravelWay.values()) {
      int count = count(members, f -> way.apply(f) == each);
      boolean inBase = each != TravelWay.NOT_COMPARABLE;
      counts.add(
          new TravelCount(
              comparator,
              by,
              group,
              each,
              count,
              base,
              members.size(),
              inBase ? percent(count, base) : Optional.empty()));
    }
    return counts;
  }

  /** The council's figures by group, in the council's order; a figure may be in several groups. */
  public Map<String, List<Figure>> groups(String by) {
    Map<String, List<Figure>> groups = new LinkedHashMap<>();
    switch (by) {
      case "all" -> groups.put("", new ArrayList<>());
      case "priority" -> council.catalogue().priorities().forEach(p -> open(groups, p));
      case "service" -> council.catalogue().services().forEach(s -> open(groups, s.code()));
      case "directorate" ->
          council.catalogue().services().forEach(s -> open(groups, s.directorate()));
      case "panel" -> counted().forEach(f -> open(groups, f.indicator().placing().panel()));
      default -> throw new IllegalArgumentException("nothing is counted by " + by);
    }
    for (Figure figure : counted()) {
      for (String group : groupsOf(by, figure.indicator())) {
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(figure);
      }
    }
    if (!by.equals("all")) {
      groups.remove("");
    }
    return groups;
  }

  /** The council's own rows; of a set that is only proposed nothing is counted. */
  private List<Figure> counted() {
    return figures.councils().stream().filter(f -> !f.indicator().proposed()).toList();
  }

  private static void open(Map<String, List<Figure>> groups, Priority priority) {
    open(groups, priority.code());
  }

  private static void open(Map<String, List<Figure>> groups, String group) {
    groups.computeIfAbsent(group, g -> new ArrayList<>());
  }

  private Set<String> groupsOf(String by, Indicator indicator) {
    Set<String> groups = new LinkedHashSet<>();
    switch (by) {
      case "all" -> groups.add("");
      case "priority" -> groups.addAll(indicator.placing().priorities());
      case "panel" -> groups.add(indicator.placing().panel());
      default -> {
        for (Service service : council.owing(indicator, figures.period())) {
          groups.add(by.equals("service") ? service.code() : service.directorate());
        }
      }
    }
    return groups;
  }
}
