package org.quarterday.jobs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One value of a YAML file, before anyone has said what it should be.
 *
 * @param place the line of its key, else its own
 * @param text for a text, exactly as typed
 * @param items for a list
 * @param entries for a mapping, in the order written
 */
record Setting(
    Place place, Shape shape, String text, List<Setting> items, Map<String, Setting> entries) {
  /** The shapes there are. */
  enum Shape {
    TEXT,
    LIST,
    MAPPING
  }

  Setting {
    items = List.copyOf(items);
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  static Setting ofText(Place place, String text) {
    return new Setting(place, Shape.TEXT, text, List.of(), Map.of());
  }

  static Setting ofItems(Place place, List<Setting> items) {
    return new Setting(place, Shape.LIST, "", items, Map.of());
  }

  static Setting ofEntries(Place place, Map<String, Setting> entries) {
    return new Setting(place, Shape.MAPPING, "", List.of(), entries);
  }

  boolean isText() {
    return shape == Shape.TEXT;
  }

  boolean isMapping() {
    return shape == Shape.MAPPING;
  }

  /** A key with nothing behind it, or with an empty list or mapping. */
  boolean isBlank() {
    return text.isBlank() && items.isEmpty() && entries.isEmpty();
  }

  Written written() {
    return Written.of(text, place);
  }

  Setting at(Place where) {
    return new Setting(where, shape, text, items, entries);
  }

  /** These entries, and of the other's those that are not here. */
  Setting over(Setting other) {
    Map<String, Setting> both = new LinkedHashMap<>(other.entries);
    both.putAll(entries);
    return ofEntries(place, both);
  }

  /** As text, lists and maps, for a template. */
  Object plain() {
    return switch (shape) {
      case TEXT -> text;
      case LIST -> items.stream().map(Setting::plain).toList();
      case MAPPING -> {
        Map<String, Object> map = new LinkedHashMap<>();
        entries.forEach((key, value) -> map.put(key, value.plain()));
        yield Collections.unmodifiableMap(map);
      }
    };
  }
}
