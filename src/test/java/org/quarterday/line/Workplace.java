package org.quarterday.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quarterday.accept.RecordFolder;
import org.quarterday.command.Root;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder with {@code jobs/}, returns and a home, in which commands are run in this process. */
final class Workplace {
  /** What {@code QUARTERDAY_NOW} says unless a scenario moves the clock. */
  static final String NOW = "2017-11-13T06:00:00Z";

  private static final List<Workplace> ALL = new ArrayList<>();

  private final Path root;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final Map<Path, Map<String, String>> firstSeen = new TreeMap<>();

  private Workplace(Path root) {
    this.root = root;
    clock(NOW);
    ALL.add(this);
  }

  /** Those of this scenario. */
  static List<Workplace> all() {
    return List.copyOf(ALL);
  }

  static void forgetAll() {
    ALL.clear();
  }

  /** This scenario alters what was issued, which nothing in the program does. */
  void isDamaged() {
    ALL.remove(this);
  }

  /** Another one on the same day, of which nobody asks what was issued in it. */
  Workplace elsewhere(Path other) {
    Workplace workplace = new Workplace(other);
    workplace.environment.putAll(environment);
    workplace.isDamaged();
    return workplace;
  }

  static Workplace in(Path root) {
    return new Workplace(root);
  }

  /** With the product's own samples. */
  static Workplace withSamples(Path root) {
    Workplace workplace = new Workplace(root);
    for (String folder : List.of("jobs", "input-samples")) {
      copy(Path.of(folder), root.resolve(folder));
    }
    return workplace;
  }

  Workplace clock(String instant) {
    environment.put("QUARTERDAY_NOW", instant);
    return this;
  }

  Workplace write(String place, String text) {
    try {
      Path file = root.resolve(place);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces one piece of text that must stand exactly once. */
  Workplace alter(String place, String from, String to) {
    String text = read(root.resolve(place));
    if (text.split(java.util.regex.Pattern.quote(from), -1).length != 2) {
      throw new AssertionError(from + " does not stand exactly once in " + place);
    }
    return write(place, text.replace(from, to));
  }

  /** As the product's own samples have it. */
  void restore(String place) {
    copy(Path.of(place), root.resolve(place));
  }

  void delete(String place) {
    delete(root.resolve(place));
  }

  Ended run(String... arguments) {
    return run(OutputStream.nullOutputStream(), arguments);
  }

  /**
   * @param watcher is written every message too, as it is said
   */
  Ended run(OutputStream watcher, String... arguments) {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    OutputStream both =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            messages.write(b);
            watcher.write(b);
          }
        };
    Root program =
        new Root(
            root,
            "test",
            environment,
            new PrintStream(results, true, StandardCharsets.UTF_8),
            new PrintStream(both, true, StandardCharsets.UTF_8));
    int code = program.run(arguments);
    lookAtIssues();
    return new Ended(
        code, results.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
  }

  /** The record of every council there is. */
  List<Path> records() {
    return folders(root.resolve("record"), 1);
  }

  /** The files of every issue as they were when it was first seen, by its folder. */
  Map<Path, Map<String, String>> firstSeen() {
    return firstSeen;
  }

  private void lookAtIssues() {
    for (Path record : records()) {
      Path issued = record.resolve("issued");
      List<Path> issues = new ArrayList<>(folders(issued, 3));
      issues.addAll(folders(issued.resolve("exempt"), 3));
      for (Path issue : issues) {
        if (Files.exists(issue.resolve("manifest.json"))) {
          firstSeen.computeIfAbsent(issue, Tree::of);
        }
      }
    }
  }

  /** All so many levels down. */
  private static List<Path> folders(Path above, int levels) {
    if (!Files.isDirectory(above)) {
      return List.of();
    }
    try (var paths = Files.find(above, levels, (path, kind) -> kind.isDirectory())) {
      return paths
          .filter(path -> above.relativize(path).getNameCount() == levels && !path.equals(above))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path root() {
    return root;
  }

  Map<String, String> environment() {
    return environment;
  }

  Path out(String council) {
    return root.resolve("out").resolve(council);
  }

  RecordFolder record(String council) {
    return RecordFolder.of(root, council);
  }

  /** A file below a council's {@code out}. */
  String published(String council, String place) {
    return read(out(council).resolve(place));
  }

  JsonNode receipt(String council, String place) {
    return JsonMapper.shared().readTree(published(council, "receipts/" + place + ".json"));
  }

  String status(String council, String place) {
    return receipt(council, place).get("status").asString();
  }

  List<String> findings(String council, String place) {
    return receipt(council, place)
        .get("findings")
        .valueStream()
        .map(f -> f.get("code").asString())
        .toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copy(Path from, Path to) {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path path) {
    try (var below = Files.walk(path)) {
      for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
