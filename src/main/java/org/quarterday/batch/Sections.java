package org.quarterday.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A paper's text, section by section, each under its heading. */
final class Sections {
  private static final String HEAD = "head of the paper";

  private Sections() {}

  /** The headings of the sections that two texts have otherwise. */
  static List<String> differing(String one, String other) {
    Map<String, String> first = of(one);
    Map<String, String> second = of(other);
    Set<String> all = new TreeSet<>(first.keySet());
    all.addAll(second.keySet());
    List<String> differ = new ArrayList<>();
    for (String section : all) {
      if (!first.getOrDefault(section, "").equals(second.getOrDefault(section, ""))) {
        differ.add(section);
      }
    }
    return differ;
  }

  private static Map<String, String> of(String markdown) {
    Map<String, String> sections = new LinkedHashMap<>();
    String heading = HEAD;
    for (String line : markdown.split("\n", -1)) {
      if (line.startsWith("#")) {
        heading = line.replaceFirst("^#+ *", "");
      }
      sections.merge(heading, line + "\n", String::concat);
    }
    return sections;
  }
}
