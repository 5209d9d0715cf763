package org.quarterday.jobs;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads YAML as text exactly as typed: {@code no}, {@code 010} and {@code 2017-10-20} stay what
 * they are, for the key that wants them to make sense of. A key stands once; anchors, aliases and
 * tags of programs are refused; nesting and size are limited.
 */
final class YamlFile {
  private static final int DEEPEST = 20;
  private static final int MOST_CHARACTERS = 3_000_000;
  private static final String STANDARD_TAGS = "tag:yaml.org,2002:";

  private final String file;
  private final Problems problems;

  /** Those met so far, for one may lie within itself. */
  private final Set<Node> anchored = Collections.newSetFromMap(new IdentityHashMap<>());

  private YamlFile(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The whole file; empty when there is nothing in it or when it is not YAML, which is noted. */
  static Optional<Setting> read(String file, String text, Problems problems) {
    LoaderOptions limits = new LoaderOptions();
    limits.setNestingDepthLimit(DEEPEST);
    limits.setCodePointLimit(MOST_CHARACTERS);
    try {
      Node root = new Yaml(limits).compose(new StringReader(text));
      return Optional.ofNullable(root).map(new YamlFile(file, problems)::setting);
    } catch (MarkedYAMLException wrong) {
      Mark mark = wrong.getProblemMark();
      int line = mark == null ? 1 : mark.getLine() + 1;
      problems.add(
          Place.ofLine(file, line),
          "The file cannot be read as YAML here: " + wrong.getProblem() + ".",
          remedy(wrong.getProblem()));
    } catch (YAMLException wrong) {
      problems.add(
          Place.ofFile(file),
          "The file cannot be read as YAML: " + firstLine(wrong.getMessage()) + ".",
          "Save it as plain text, with no list or mapping more than " + DEEPEST + " deep.");
    }
    return Optional.empty();
  }

  /** The file as a mapping; empty with a problem when it is a list or a mere text. */
  static Optional<Section> section(String file, String text, Problems problems) {
    return mapping(file, text, problems).map(found -> new Section(found, problems));
  }

  /** As {@link #section}; an empty file is a mapping of nothing. */
  static Optional<Setting> mapping(String file, String text, Problems problems) {
    int before = problems.count();
    Optional<Setting> found = read(file, text, problems);
    if (found.isEmpty() && problems.count() == before) {
      return Optional.of(Setting.ofEntries(Place.ofLine(file, 1), Map.of()));
    }
    if (found.isPresent() && !found.get().isMapping()) {
      problems.add(
          found.get().place(),
          "The file should hold settings, each as “name: value”.",
          "Begin each line with the name of a setting and a colon.");
      return Optional.empty();
    }
    return found;
  }

  private Setting setting(Node node) {
    Place place = Place.ofLine(file, node.getStartMark().getLine() + 1);
    if (node.getAnchor() != null) {
      problems.add(
          place,
          "Anchors and aliases (“&" + node.getAnchor() + "”) are not used in settings.",
          "Write the value out in each place, in quotation marks if it begins with & or *.");
      if (!anchored.add(node)) {
        return Setting.ofText(place, "");
      }
    }
    if (!node.getTag().getValue().startsWith(STANDARD_TAGS)) {
      problems.add(
          place,
          "Tags (“" + node.getTag().getValue() + "”) are not used in settings.",
          "Take it out, or put the value in quotation marks if it begins with an exclamation"
              + " mark.");
      return Setting.ofText(place, "");
    }
    if (node instanceof ScalarNode scalar) {
      return Setting.ofText(place, scalar.getValue());
    }
    if (node instanceof SequenceNode list) {
      List<Setting> items = new ArrayList<>();
      list.getValue().forEach(item -> items.add(setting(item)));
      return Setting.ofItems(place, items);
    }
    return Setting.ofEntries(place, entries((MappingNode) node));
  }

  private Map<String, Setting> entries(MappingNode node) {
    Map<String, Setting> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Setting key = setting(tuple.getKeyNode());
      Setting value = setting(tuple.getValueNode()).at(key.place());
      if (!key.isText()) {
        problems.add(
            key.place(),
            "A list or mapping stands where a name should.",
            "Write a name, a colon and then the value.");
      } else if (entries.putIfAbsent(key.text(), value) != null) {
        problems.add(
            key.place(),
            "“" + key.text() + "” stands here a second time.",
            "It is already on " + entries.get(key.text()).place().where() + ": keep one of them.");
      }
    }
    return entries;
  }

  private static String remedy(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return "Put quotation marks around a value that has a colon in it.";
    }
    if (problem.contains("TAB")) {
      return "Use spaces, not tabs, at the beginning of a line.";
    }
    return "Look at this line and the one before: a bracket, a quotation mark or the spaces at the"
        + " beginning may be missing.";
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").replaceAll("\\.$", "");
  }
}
