package org.quarterday.line;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One change to what a sample council's services sent, and what its paper must then say: {@code
 * src/test/resources/line/mutations/<council>.yaml}, every scalar as text.
 *
 * @param paper the folder below {@code out/<council>} that the texts are looked for in
 * @param always whether it is among the few of the ordinary suite
 */
record Mutation(
    String council, String paper, String kind, boolean always, Map<String, Object> written) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "line", "mutations");

  static List<Mutation> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().flatMap(f -> of(f).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Mutation> of(Path file) {
    String council = file.getFileName().toString().replace(".yaml", "");
    Map<String, Object> written = read(file);
    String usual = (String) written.get("paper");
    List<Mutation> found = new ArrayList<>();
    for (Map<String, Object> each : (List<Map<String, Object>>) written.get("mutations")) {
      found.add(
          new Mutation(
              council,
              (String) each.getOrDefault("paper", usual),
              (String) each.get("kind"),
              each.containsKey("always"),
              each));
    }
    return found;
  }

  private static Map<String, Object> read(Path file) {
    LoaderOptions options = new LoaderOptions();
    DumperOptions dumping = new DumperOptions();
    Resolver allText =
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {}
        };
    Yaml yaml =
        new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, allText);
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return yaml.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands below a key as a list; nothing where it is not there. */
  @SuppressWarnings("unchecked")
  List<String> texts(String key) {
    return (List<String>) written.getOrDefault(key, List.of());
  }

  /** What stands below a key as texts by name. */
  @SuppressWarnings("unchecked")
  Map<String, String> named(String key) {
    return (Map<String, String>) written.getOrDefault(key, Map.of());
  }

  /** Does what stands below a key to a copy of the samples, in the order in which it is written. */
  @SuppressWarnings("unchecked")
  void in(Workplace workplace, String key) {
    for (Map<String, String> step : (List<Map<String, String>>) written.get(key)) {
      change(workplace, step);
    }
  }

  boolean says(String key) {
    return written.containsKey(key);
  }

  int code() {
    return Integer.parseInt((String) written.getOrDefault("code", "0"));
  }

  private void change(Workplace workplace, Map<String, String> step) {
    String what = step.keySet().iterator().next();
    String place = step.get(what).replace("$", council);
    switch (what) {
      case "delete" -> workplace.delete(place);
      case "restore" -> workplace.restore(place);
      case "write" -> workplace.write(place, step.get("text"));
      case "add" -> workplace.write(place, text(workplace, place) + step.get("text"));
      case "alter" -> workplace.alter(place, step.get("from"), step.get("to"));
      case "keep" -> workplace.write(place, keeping(text(workplace, place), step.get("only")));
      case "repeat" -> workplace.write(place, repeated(text(workplace, place), step));
      case "every" -> workplace.write(place, everyIndicator(workplace, step));
      default -> throw new IllegalArgumentException(what + " is no way to change a sample");
    }
  }

  private static String text(Workplace workplace, String place) {
    Path file = workplace.root().resolve(place);
    return Files.exists(file) ? Workplace.read(file) : "";
  }

  /** The header, and the rows of one code. */
  private static String keeping(String table, String code) {
    List<String> lines = table.lines().toList();
    StringBuilder kept = new StringBuilder(lines.get(0) + "\n");
    lines.stream().filter(l -> l.startsWith(code + ",")).forEach(l -> kept.append(l).append('\n'));
    return kept.toString();
  }

  /** A row again and again, {@code {n}} counting. */
  private static String repeated(String table, Map<String, String> step) {
    StringBuilder longer = new StringBuilder(table);
    longer.append(step.getOrDefault("header", ""));
    int last = Integer.parseInt(step.get("to"));
    for (int n = Integer.parseInt(step.get("from")); n <= last; n++) {
      longer.append(step.get("row").replace("{n}", Integer.toString(n))).append('\n');
    }
    return longer.toString();
  }

  /** A return with a row for every indicator; {@code {bad}} is as far from any target as can be. */
  private String everyIndicator(Workplace workplace, Map<String, String> step) {
    List<String> lines = text(workplace, "jobs/" + council + "/indicators.csv").lines().toList();
    StringBuilder made = new StringBuilder(step.get("header")).append('\n');
    for (String line : lines.subList(1, lines.size())) {
      String code = line.substring(0, line.indexOf(','));
      String bad = line.contains(",lower,") ? "99999" : "0";
      made.append(step.get("row").replace("{code}", code).replace("{bad}", bad)).append('\n');
    }
    return made.toString();
  }

  @Override
  public String toString() {
    return council + ": " + kind;
  }
}
