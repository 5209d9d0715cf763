package org.quarterday.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Every figure printed, in order of print, one to a line (the contract, section 8). */
final class FactsJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FactsJson() {}

  static String of(List<Fact> facts) {
    return facts.isEmpty()
        ? "[]\n"
        : facts.stream().map(FactsJson::line).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static String line(Fact fact) {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("id", fact.id());
    keys.put("indicator", fact.indicator());
    keys.put("period", fact.period());
    keys.put("service", fact.service());
    keys.put("what", fact.what());
    keys.put("shown", fact.shown());
    keys.put("revision", fact.revision());
    keys.put("place", fact.place());
    return JSON.writeValueAsString(keys);
  }
}
