package org.quarterday.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A mapping of a YAML file whose keys are asked for one by one. What has been asked for is what
 * there may be: {@link #refuseOthers} refuses the rest.
 */
final class Section {
  private final Setting mapping;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  Section(Setting mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
  }

  Place place() {
    return mapping.place();
  }

  /** The value of a key, whatever its shape; empty when there is none. */
  Optional<Setting> find(String key) {
    asked.add(key);
    return Optional.ofNullable(mapping.entries().get(key)).filter(value -> !value.isBlank());
  }

  /** The text of a key; blank when there is none. */
  Written text(String key) {
    return find(key).filter(value -> isText(key, value)).map(Setting::written).orElse(blank(key));
  }

  /** The text of a key that must be there. */
  Written required(String key, String remedy) {
    if (find(key).isEmpty()) {
      problems.add(blank(key).place(), "“" + key + "” is missing.", remedy);
    }
    return text(key);
  }

  /** The texts of a key that holds a list or one text. */
  List<Written> texts(String key) {
    List<Written> texts = new ArrayList<>();
    for (Setting item : items(key)) {
      if (isText(key, item)) {
        texts.add(item.written());
      }
    }
    return texts;
  }

  /** The mappings of a key that holds a list of them. */
  List<Section> sections(String key) {
    List<Section> sections = new ArrayList<>();
    for (Setting item : items(key)) {
      if (isMapping(key, item)) {
        sections.add(new Section(item, problems));
      }
    }
    return sections;
  }

  Optional<Section> section(String key) {
    return find(key)
        .filter(value -> isMapping(key, value))
        .map(value -> new Section(value, problems));
  }

  /** A key that holds names and texts, in the order written. */
  Map<String, String> labels(String key) {
    Map<String, String> labels = new LinkedHashMap<>();
    section(key).ifPresent(s -> s.names().forEach(name -> labels.put(name, s.text(name).text())));
    return labels;
  }

  /** The keys that are there. */
  Set<String> names() {
    return mapping.entries().keySet();
  }

  /** Refuses every key that nobody asked for. */
  void refuseOthers() {
    mapping
        .entries()
        .forEach(
            (key, value) -> {
              if (!asked.contains(key)) {
                problems.add(
                    value.place(),
                    "There is no setting “" + key + "” here.",
                    Nearest.ask(
                        key,
                        asked,
                        "Take it out, or use one of "
                            + Nearest.anyOf(asked.stream().sorted().toList())
                            + "."));
              }
            });
  }

  private List<Setting> items(String key) {
    return find(key)
        .map(v -> v.shape() == Setting.Shape.LIST ? v.items() : List.of(v))
        .orElse(List.of());
  }

  private Written blank(String key) {
    Setting there = mapping.entries().get(key);
    return Written.of("", there == null ? mapping.place() : there.place());
  }

  private boolean isText(String key, Setting value) {
    if (!value.isText()) {
      problems.add(
          value.place(),
          "“" + key + "” wants a text, and a list or mapping stands here.",
          "Write one value behind the colon, in quotation marks if it has a colon or braces in"
              + " it.");
    }
    return value.isText();
  }

  private boolean isMapping(String key, Setting value) {
    if (!value.isMapping()) {
      problems.add(
          value.place(),
          "“" + key + "” wants names with values behind them.",
          "Write each as “name: value”, on lines of their own or in braces.");
    }
    return value.isMapping();
  }
}
