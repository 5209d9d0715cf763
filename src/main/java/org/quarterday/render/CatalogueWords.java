package org.quarterday.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Meeting;
import org.quarterday.council.Target;
import org.quarterday.period.Period;

/**
 * The rows of the council's tables as a template may read them: by table, code and column, the
 * council's own columns ({@code x-…}) among them; of targets and meetings, which have no code, the
 * rows as they stand.
 */
final class CatalogueWords {
  private CatalogueWords() {}

  /** Those in force for a paper's period; of a code with several rows the one of its last day. */
  static Map<String, Object> of(Council council, Period period) {
    Map<String, Object> indicators = new LinkedHashMap<>();
    council.catalogue().inForce(period).forEach(row -> indicators.put(row.code(), words(row)));
    Map<String, Object> services = new LinkedHashMap<>();
    council.catalogue().services().stream()
        .filter(s -> s.inForce().during(period))
        .forEach(
            s -> {
              Map<String, String> row = row(s.code(), s.name(), s.more());
              row.put("directorate", Wording.plain(s.directorate()));
              row.put("committee", Wording.plain(s.committee()));
              row.put("champion", Wording.plain(s.champion()));
              services.put(s.code(), row);
            });
    Map<String, Object> priorities = new LinkedHashMap<>();
    council
        .catalogue()
        .priorities()
        .forEach(p -> priorities.put(p.code(), row(p.code(), p.name(), p.more())));
    Map<String, Object> plans = new LinkedHashMap<>();
    council
        .work()
        .plans()
        .forEach(
            p -> {
              Map<String, String> row = row(p.code(), p.name(), p.more());
              row.put("committee", Wording.plain(p.committee()));
              plans.put(p.code(), row);
            });
    Map<String, Object> actions = new LinkedHashMap<>();
    council.work().actions().stream()
        .filter(a -> a.inForce().on(period.lastDay()))
        .forEach(
            a -> {
              Map<String, String> row = row(a.code(), a.name(), a.more());
              row.put("lead", Wording.plain(a.lead()));
              row.put("panel", Wording.plain(a.panel()));
              actions.put(a.code(), row);
            });
    Map<String, Object> tables = new LinkedHashMap<>();
    tables.put("indicators", indicators);
    tables.put("services", services);
    tables.put("priorities", priorities);
    tables.put("plans", plans);
    tables.put("actions", actions);
    tables.put("targets", council.targets().stream().map(CatalogueWords::words).toList());
    tables.put("meetings", council.work().meetings().stream().map(CatalogueWords::words).toList());
    return tables;
  }

  private static Map<String, String> words(Indicator indicator) {
    Map<String, String> row = row(indicator.code(), indicator.name(), indicator.notes().more());
    row.put("unit", Wording.plain(indicator.measure().unit()));
    row.put("panel", Wording.plain(indicator.placing().panel()));
    row.put("lead", Wording.plain(indicator.placing().lead()));
    row.put("definition", Wording.plain(indicator.notes().definition()));
    row.put("source", Wording.plain(indicator.notes().source()));
    row.put("note", Wording.plain(indicator.notes().note()));
    return row;
  }

  private static Map<String, String> words(Target target) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("indicator", target.indicator());
    row.put("period", target.period().code());
    row.put("service", target.service().orElse(""));
    row.put("target", Wording.plain(target.text()));
    row.put("amber", target.amber().map(BigDecimal::toPlainString).orElse(""));
    row.put("state", target.proposed() ? "proposed" : "agreed");
    row.put("decided", target.decided().map(LocalDate::toString).orElse(""));
    row.put("note", Wording.plain(target.note()));
    target.more().forEach((column, text) -> row.put(column, Wording.plain(text)));
    return row;
  }

  private static Map<String, String> words(Meeting meeting) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("committee", Wording.plain(meeting.committee()));
    row.put("date", meeting.date().toString());
    row.put("publish-by", meeting.publishBy().map(LocalDate::toString).orElse(""));
    row.put("paper", meeting.paper());
    row.put("period", meeting.period());
    meeting.more().forEach((column, text) -> row.put(column, Wording.plain(text)));
    return row;
  }

  private static Map<String, String> row(String code, String name, Map<String, String> more) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("code", code);
    row.put("name", Wording.plain(name));
    more.forEach((column, text) -> row.put(column, Wording.plain(text)));
    return row;
  }
}
