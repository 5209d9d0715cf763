package org.quarterday.rollup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The worked examples under {@code src/test/resources/examples}, every scalar as text. */
final class Examples {
  private static final Path FOLDER = Path.of("src", "test", "resources", "examples");

  private Examples() {}

  /** All of them, by topic and then by file. */
  static List<Example> all() throws IOException {
    List<Example> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        all.add(read(file));
      }
    }
    return all;
  }

  private static Example read(Path file) throws IOException {
    String text = Files.readString(file, UTF_8);
    Map<String, Object> written = map(new Yaml().compose(new StringReader(text)));
    if (!written.keySet().equals(Map.of("name", 0, "about", 0, "given", 0, "expect", 0).keySet())) {
      throw new IllegalArgumentException(file + " has other keys than name, about, given, expect");
    }
    return new Example(
        file.getName(file.getNameCount() - 2).toString(),
        file.getFileName().toString().replace(".yaml", ""),
        written.get("name").toString(),
        written.get("about").toString(),
        text.substring(text.indexOf("\ngiven:") + 1).strip(),
        part(written, "given"),
        part(written, "expect"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> part(Map<String, Object> written, String key) {
    return (Map<String, Object>) written.get(key);
  }

  private static Map<String, Object> map(Node node) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (NodeTuple each : ((MappingNode) node).getValue()) {
      map.put(((ScalarNode) each.getKeyNode()).getValue(), value(each.getValueNode()));
    }
    return map;
  }

  private static Object value(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(Examples::value).toList();
    }
    return map(node);
  }
}
