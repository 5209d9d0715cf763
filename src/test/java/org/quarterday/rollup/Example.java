package org.quarterday.rollup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Percentages;
import org.quarterday.council.StatusScheme;

/**
 * One worked example, as its file says it.
 *
 * @param topic the folder it stands in
 * @param file its name in that folder
 * @param source from "given:" to its end, as written
 */
record Example(
    String topic,
    String file,
    String name,
    String about,
    String source,
    Map<String, Object> given,
    Map<String, Object> expect) {

  /** What is given, as a town. */
  Town town() {
    Town town = new Town();
    rows(given, "indicators").forEach(town::indicator);
    if (given.containsKey("indicator")) {
      town.indicator(texts(given.get("indicator")));
    }
    rows(given, "services").forEach(town::service);
    rows(given, "targets").forEach(town::target);
    if (given.containsKey("target")) {
      town.target("period", period(), "target", text("target", ""));
    }
    priorities(town);
    rows(given, "values").forEach(town::value);
    if (given.containsKey("value")) {
      town.value("period", period(), "value", text("value", ""));
    }
    schemes(town);
    texts(given.getOrDefault("travel", Map.of()))
        .forEach((name, words) -> town.travel.add(Schemes.comparator(name, words)));
    percentages(town);
    if (given.containsKey("as of")) {
      town.asOf = LocalDate.parse(text("as of", ""));
    }
    if (given.containsKey("first period")) {
      town.firstPeriod = Optional.of(Town.period(text("first period", "")));
    }
    return town;
  }

  private static void priorities(Town town) {
    town.indicators.stream()
        .flatMap(indicator -> indicator.placing().priorities().stream())
        .distinct()
        .forEach(town::priority);
  }

  private void schemes(Town town) {
    Object scheme = given.get("scheme");
    if (scheme != null) {
      town.schemes.add(scheme(scheme));
    }
    for (Object each : (List<?>) given.getOrDefault("schemes", List.of())) {
      town.schemes.add(scheme(each));
    }
  }

  private static StatusScheme scheme(Object written) {
    Map<?, ?> map = (Map<?, ?>) written;
    List<String> bands = ((List<?>) map.get("bands")).stream().map(Object::toString).toList();
    return Schemes.of(
        or(map, "name", "standard"),
        or(map, "from", ""),
        or(map, "judge", "value"),
        or(map, "compare", "exact"),
        bands.toArray(new String[0]));
  }

  private void percentages(Town town) {
    if (given.get("percentages") instanceof Map<?, ?> map) {
      Map<String, List<String>> groups = new LinkedHashMap<>();
      if (map.get("groups") instanceof Map<?, ?> written) {
        written.forEach(
            (name, statuses) ->
                groups.put(
                    name.toString(), ((List<?>) statuses).stream().map(Object::toString).toList()));
      }
      town.percentages =
          new Percentages(
              Percentages.Base.valueOf(or(map, "base", "rated").toUpperCase(Locale.ROOT)),
              Integer.parseInt(or(map, "decimals", "0")),
              groups);
    }
  }

  private static String or(Map<?, ?> map, String key, String otherwise) {
    Object value = map.get(key);
    return value == null ? otherwise : value.toString();
  }

  String period() {
    return text("period", "2017-18-Q1");
  }

  String text(String key, String otherwise) {
    return or(given, key, otherwise);
  }

  static List<Map<String, String>> rows(Map<String, Object> map, String key) {
    return map.containsKey(key) ? TextTable.rows(map.get(key).toString()) : List.of();
  }

  static Map<String, String> texts(Object map) {
    Map<String, String> texts = new LinkedHashMap<>();
    ((Map<?, ?>) map).forEach((key, value) -> texts.put(key.toString(), value.toString()));
    return texts;
  }
}
