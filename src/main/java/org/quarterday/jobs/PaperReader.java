package org.quarterday.jobs;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.render.PaperSpec;

/**
 * Reads the papers of a council. A paper that is {@code like} another has all of it, and what it
 * says itself stands before it; what its folder for a period says stands before both.
 */
final class PaperReader {
  private static final Pattern EVERY = Pattern.compile("(1|2|3|4|6|12) months?");

  private final Typed typed;
  private final CouncilNames names;
  private final PaperFolders folders;
  private final Map<String, PaperLayer> own = new LinkedHashMap<>();
  private final Map<String, Map<Period, PaperLayer>> byPeriod = new LinkedHashMap<>();

  PaperReader(PaperFolders folders, Typed typed, CouncilNames names) {
    this.typed = typed;
    this.names = names;
    this.folders = folders;
  }

  List<PaperSettings> read() {
    folders.check();
    for (String name : folders.names()) {
      folders.own(name).ifPresent(layer -> own.put(name, layer));
      byPeriod.put(name, folders.periods(name));
    }
    return own.keySet().stream()
        .flatMap(name -> layers(name, Optional.empty()).stream().map(l -> paper(name, l)))
        .toList();
  }

  private PaperSettings paper(String name, PaperLayer layer) {
    PaperSettings paper = settings(name, layer);
    Map<Period, PaperSettings> periods = new LinkedHashMap<>();
    Set<Period> told = new TreeSet<>();
    for (String each : chain(name)) {
      told.addAll(byPeriod.getOrDefault(each, Map.of()).keySet());
    }
    for (Period period : told) {
      layers(name, Optional.of(period)).ifPresent(l -> periods.put(period, settings(name, l)));
    }
    return paper.withPeriods(periods);
  }

  /** The paper, the one it is like, the one that is like, and so on; each once. */
  private List<String> chain(String name) {
    Set<String> chain = new LinkedHashSet<>();
    Optional<String> at = Optional.of(name);
    while (at.isPresent() && chain.add(at.get())) {
      at = like(at.get()).map(Setting::text).map(String::strip).filter(own::containsKey);
    }
    return List.copyOf(chain);
  }

  private Optional<Setting> like(String name) {
    return Optional.ofNullable(own.get(name))
        .flatMap(layer -> Optional.ofNullable(layer.keys().entries().get("like")))
        .filter(Setting::isText)
        .filter(value -> !value.isBlank());
  }

  /** All that a paper has, the nearest first; empty when a paper it is like cannot be used. */
  private Optional<PaperLayer> layers(String name, Optional<Period> period) {
    List<String> chain = chain(name);
    String last = chain.get(chain.size() - 1);
    Optional<Setting> unknown = like(last);
    if (unknown.isPresent()) {
      refuseLike(unknown.get().written());
      return Optional.empty();
    }
    PaperLayer all = null;
    for (String each : chain) {
      PaperLayer base = own.get(each);
      Optional<PaperLayer> nearer =
          period.flatMap(p -> Optional.ofNullable(byPeriod.get(each).get(p)));
      PaperLayer here = nearer.map(n -> n.over(base)).orElse(base);
      all = all == null ? here : all.over(here);
    }
    return Optional.ofNullable(all);
  }

  private void refuseLike(Written like) {
    if (own.containsKey(like.text())) {
      typed.refuse(
          like,
          "makes a paper like itself in the end",
          "Let one of these papers say all that it is, without “like”.");
    } else if (!folders.names().contains(like.text())) {
      typed.refuse(
          like, "is not a paper of this council", PaperNames.remedy(like, folders.names()));
    }
  }

  private PaperSettings settings(String name, PaperLayer layer) {
    Section paper = new Section(layer.keys(), typed.problems());
    paper.text("like");
    PaperChoices choices = new PaperChoices(typed, names);
    String by = choices.by(paper);
    PaperSpec spec =
        new PaperSpec(
            name,
            paper.required("title", "Add the title of the paper.").text(),
            paper.required("committee", "Say which committee the paper is for.").text(),
            kind(paper),
            typed.date(paper.text("meeting")),
            names.schemes().resolveIfSaid(paper.text("scheme"), typed),
            template(paper),
            by,
            choices.order(paper, by),
            choices.include(paper),
            paper.labels("header"),
            typed.yes(paper.text("public"), true),
            paper.text("exempt").text(),
            layer.passages(),
            layer.tables(),
            with(paper),
            new PaperSpec.Wishes(
                choices.each(paper),
                choices.raise(paper),
                encloses(paper),
                typed.date(paper.text("comments-due"))));
    PaperSettings settings = new PaperSettings(spec, every(paper, spec.period()), Map.of());
    paper.refuseOthers();
    return settings;
  }

  /** "every: 2 months": a report of the year to date need not be made after each month. */
  private int every(Section paper, PeriodKind kind) {
    Written every = paper.text("every");
    Matcher months = EVERY.matcher(every.text());
    if (every.isBlank()) {
      return 1;
    }
    if (!months.matches() || kind != PeriodKind.TO_DATE) {
      typed.refuse(
          every,
          "does not say how often a report of the year to date is made",
          "Write it as 2 months (1, 2, 3, 4, 6 or 12), beside “period: to-date”.");
      return 1;
    }
    return Integer.parseInt(months.group(1));
  }

  private PeriodKind kind(Section paper) {
    Written period =
        paper.required("period", "Say what it is for: month, quarter, half-year, year or to-date.");
    return typed.oneOf(period, PeriodKind.class).orElse(PeriodKind.QUARTER);
  }

  private List<String> encloses(Section paper) {
    List<Written> enclosed = paper.texts("encloses");
    for (Written each : enclosed) {
      if (!folders.names().contains(each.text())) {
        typed.refuse(
            each, "is not a paper of this council", PaperNames.remedy(each, folders.names()));
      }
    }
    return Typed.plain(enclosed);
  }

  private Optional<String> template(Section paper) {
    Written template = paper.text("template");
    if (!template.isBlank() && !names.templates().contains(template.text())) {
      typed.refuse(
          template,
          "is not a template",
          Nearest.ask(
              template.text(),
              names.templates(),
              "Add templates/"
                  + template.text()
                  + ".ftl, or leave it out for the built-in"
                  + " report."));
    }
    return template.ifSaid();
  }

  private Map<String, Object> with(Section paper) {
    Map<String, Object> with = new LinkedHashMap<>();
    paper
        .find("with")
        .ifPresent(
            value -> {
              paper.section("with");
              value.entries().forEach((key, each) -> with.put(key, each.plain()));
            });
    return with;
  }
}
