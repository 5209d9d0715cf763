package org.quarterday.jobs;

import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quarterday.council.ActionStatus;
import org.quarterday.council.Calendar;
import org.quarterday.council.DueRule;
import org.quarterday.council.Judging;
import org.quarterday.council.Limits;
import org.quarterday.council.Percentages;
import org.quarterday.council.StatusScheme;
import org.quarterday.council.TravelComparator;
import org.quarterday.period.BankHolidays;
import org.quarterday.period.EnglishDate;

/**
 * Reads {@code council.yaml} (the contract, section 4). Only {@code name} and {@code schemes} must
 * be there. Where the others are left out:
 *
 * <pre>
 * year-starts     1 April                  returns      returns (a folder beside council.yaml)
 * time-zone       Europe/London            returns-due  15 working days
 * bank-holidays   england-and-wales        first-period none: all that papers are about
 * accept          good-rows                travel       none
 * percentages     base rated, decimals 0   action-statuses  none
 * limits          those of {@link LimitsReader}
 * </pre>
 */
final class CouncilYamlReader {
  private enum Accept {
    GOOD_ROWS,
    WHOLE_FILE
  }

  private static final Percentages USUAL = new Percentages(Percentages.Base.RATED, 0, Map.of());
  private static final Pattern FIRST_OF_MONTH =
      Pattern.compile("(?:1(?:st)?\\s+)?([A-Za-z]+)|([A-Za-z]+)\\s+1(?:st)?");

  private final Section section;
  private final Problems problems;
  private final Typed typed;

  CouncilYamlReader(Section section, Problems problems) {
    this.section = section;
    this.problems = problems;
    this.typed = new Typed(problems, yearStarts());
  }

  /** What types the texts of this council: its periods know when its year starts. */
  Typed typed() {
    return typed;
  }

  CouncilYaml read() {
    Written name = section.required("name", "Add the council's name, as in “name: Thamesmere”.");
    Written returns = section.text("returns");
    Calendar calendar = calendar();
    boolean goodRows =
        typed.oneOf(section.text("accept"), Accept.class).orElse(Accept.GOOD_ROWS)
            == Accept.GOOD_ROWS;
    List<TravelComparator> travel = new TravelReader(typed).read(section);
    Set<String> comparators =
        travel.stream().map(TravelComparator::name).collect(Collectors.toCollection(TreeSet::new));
    List<StatusScheme> schemes = new SchemeReader(typed, comparators).read(section);
    Percentages percentages = percentages(schemes);
    List<Written> plansNamed = new ArrayList<>();
    List<ActionStatus> statuses = actionStatuses(plansNamed);
    Limits limits = new LimitsReader(typed).read(section);
    Map<String, String> style = new StyleReader(typed).read(section);
    section.refuseOthers();
    return new CouncilYaml(
        name.text(),
        calendar,
        returns.isBlank() ? Written.of("returns", returns.place()) : returns,
        goodRows,
        new Judging(schemes, travel, percentages),
        statuses,
        plansNamed,
        limits,
        style);
  }

  private Month yearStarts() {
    Written text = section.text("year-starts");
    Matcher written = FIRST_OF_MONTH.matcher(text.text());
    Optional<Month> month =
        written.matches()
            ? EnglishDate.monthNamed(written.group(1) == null ? written.group(2) : written.group(1))
            : Optional.empty();
    if (month.isEmpty() && !text.isBlank()) {
      problems.add(
          text.place(),
          "“" + text.text() + "” is not the first of a month.",
          "Write it as 1 April: a financial year begins with a month.");
    }
    return month.orElse(Month.APRIL);
  }

  private Calendar calendar() {
    Written zone = section.text("time-zone");
    boolean known = ZoneId.getAvailableZoneIds().contains(zone.text());
    if (!known && !zone.isBlank()) {
      typed.refuse(
          zone,
          "is not a time zone",
          Nearest.ask(zone.text(), ZoneId.getAvailableZoneIds(), "Write Europe/London."));
    }
    Written holidays = section.text("bank-holidays");
    Optional<BankHolidays> bankHolidays = BankHolidays.of(holidays.text());
    if (bankHolidays.isEmpty() && !holidays.isBlank()) {
      typed.refuseChoice(holidays, List.of("england-and-wales", "scotland", "northern-ireland"));
    }
    Written due = section.text("returns-due");
    Optional<DueRule> rule = DueRule.of(due.text());
    if (rule.isEmpty() && !due.isBlank()) {
      typed.refuse(
          due, "does not say when returns are due", "Write it as 15 working days or 21 days.");
    }
    return new Calendar(
        typed.yearStarts(),
        ZoneId.of(known ? zone.text() : "Europe/London"),
        bankHolidays.orElse(BankHolidays.ENGLAND_AND_WALES),
        rule.orElse(new DueRule(15, true)),
        typed.period(section.text("first-period")));
  }

  private Percentages percentages(List<StatusScheme> schemes) {
    Optional<Section> found = section.section("percentages");
    if (found.isEmpty()) {
      return USUAL;
    }
    Section written = found.get();
    Percentages.Base base =
        typed.oneOf(written.text("base"), Percentages.Base.class).orElse(Percentages.Base.RATED);
    int decimals = typed.whole(written.text("decimals"), 0, 6).orElse(0);
    Map<String, List<String>> groups = new LinkedHashMap<>();
    List<String> statuses = new Judging(schemes, List.of(), USUAL).statuses();
    written
        .section("groups")
        .ifPresent(
            named ->
                named
                    .names()
                    .forEach(name -> groups.put(name, group(named.texts(name), statuses))));
    written.refuseOthers();
    return new Percentages(base, decimals, groups);
  }

  private List<String> group(List<Written> members, List<String> statuses) {
    for (Written member : members) {
      if (!statuses.contains(member.text())) {
        typed.refuse(
            member,
            "is not a status of any scheme",
            Nearest.ask(member.text(), statuses, "Write one of " + Nearest.anyOf(statuses) + "."));
      }
    }
    return Typed.plain(members);
  }

  private List<ActionStatus> actionStatuses(List<Written> plansNamed) {
    List<ActionStatus> statuses = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    for (Section entry : section.sections("action-statuses")) {
      Written status = entry.required("status", "Give it a status, as in “status: done”.");
      typed.statusWord(status);
      Written word = entry.text("word");
      Written plan = entry.text("plan");
      List<String> also = Typed.plain(entry.texts("also"));
      boolean closed = typed.yes(entry.text("closed"), false);
      entry.refuseOthers();
      if (!plan.isBlank()) {
        plansNamed.add(plan);
      }
      if (seen.putIfAbsent(status.text() + "\n" + plan.text(), entry.place()) != null) {
        typed.refuse(status, "is listed twice", "Put its other words in one list, “also”.");
      }
      statuses.add(
          new ActionStatus(
              status.text(), word.ifSaid().orElse(status.text()), also, closed, plan.ifSaid()));
    }
    return statuses;
  }
}
