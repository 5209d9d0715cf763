package org.quarterday.publish;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quarterday.render.Imprint;
import org.quarterday.render.Notice;
import org.quarterday.render.Point;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a manifest, and the figures beside it, back from their files. */
public final class ManifestFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ManifestFile() {}

  /** Empty when it is no manifest of ours, whole. */
  public static Optional<Manifest> read(byte[] bytes) {
    try {
      JsonNode json = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
      Manifest manifest = manifest(json);
      boolean same = manifest.json().equals(new String(bytes, StandardCharsets.UTF_8));
      return same ? Optional.of(manifest) : Optional.empty();
    } catch (JacksonException | DateTimeException | IllegalArgumentException noManifest) {
      return Optional.empty();
    }
  }

  private static Manifest manifest(JsonNode json) {
    Imprint imprint = imprint(object(json, "imprint"));
    List<Manifest.SentReturn> returns = new ArrayList<>();
    for (JsonNode each : object(json, "returns")) {
      returns.add(
          new Manifest.SentReturn(
              text(each, "place"), text(each, "sha256"), LocalDate.parse(text(each, "received"))));
    }
    List<Point> open = new ArrayList<>();
    for (JsonNode each : object(json, "open_points")) {
      open.add(new Point(Point.Weight.OPEN, each.asString(), "", ""));
    }
    return new Manifest(
        text(json, "council"),
        text(json, "period"),
        text(json, "paper"),
        object(json, "issue").asInt(),
        text(json, "words"),
        text(json, "kind"),
        text(json, "by"),
        text(json, "os_user"),
        Instant.parse(text(json, "at")),
        LocalDate.parse(text(json, "as_of")),
        text(json, "reason"),
        text(json, "accepted_open"),
        open,
        object(json, "revision").asLong(),
        text(json, "settings"),
        text(json, "program"),
        hashes(object(json, "templates")),
        returns,
        hashes(object(json, "files")),
        text(json, "predecessor"),
        Optional.ofNullable(json.get("indicators")).map(ManifestFile::texts),
        imprint);
  }

  private static Imprint imprint(JsonNode json) {
    List<Point> accepted = new ArrayList<>();
    for (JsonNode each : object(json, "accepted")) {
      accepted.add(
          new Point(
              Point.Weight.valueOf(text(each, "weight")),
              text(each, "words"),
              text(each, "place"),
              text(each, "remedy")));
    }
    List<Notice> notices = new ArrayList<>();
    for (JsonNode each : object(json, "notices")) {
      List<Notice.Change> changes = new ArrayList<>();
      for (JsonNode change : object(each, "changes")) {
        changes.add(
            new Notice.Change(
                text(change, "label"),
                text(change, "before"),
                text(change, "after"),
                List.copyOf(texts(object(change, "places")))));
      }
      notices.add(
          new Notice(text(each, "heading"), text(each, "spoken"), text(each, "reason"), changes));
    }
    return Imprint.of(notices, texts(object(json, "revised")))
        .accepting(accepted, text(json, "acceptance"));
  }

  /** A figure as {@code facts.json} has it: by what it is and where it stands, what is printed. */
  public static Map<String, String> facts(byte[] bytes) {
    Map<String, String> facts = new TreeMap<>();
    try {
      for (JsonNode each : JSON.readTree(new String(bytes, StandardCharsets.UTF_8))) {
        facts.merge(
            each.path("id").asString("") + " (" + each.path("place").asString("") + ")",
            each.path("shown").asString(""),
            (one, other) -> one + " | " + other);
      }
    } catch (JacksonException noFacts) {
      return Map.of();
    }
    return facts;
  }

  private static JsonNode object(JsonNode json, String name) {
    JsonNode value = json.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }

  private static String text(JsonNode json, String name) {
    JsonNode value = object(json, name);
    return value.isNull() ? "" : value.asString();
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new LinkedHashSet<>();
    array.forEach(each -> texts.add(each.asString()));
    return texts;
  }

  private static Map<String, String> hashes(JsonNode object) {
    Map<String, String> hashes = new TreeMap<>();
    object.properties().forEach(each -> hashes.put(each.getKey(), each.getValue().asString()));
    return hashes;
  }
}
