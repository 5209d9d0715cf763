package org.quarterday.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quarterday.render.Imprint;
import org.quarterday.render.Notice;
import org.quarterday.render.Point;
import tools.jackson.core.JsonGenerator;

/**
 * What an issue is, so that anybody can tell later whether it still is: {@code manifest.json}
 * beside its files.
 *
 * @param words "Published version 1"
 * @param kind "first", "words", "error", "late", "finalised"
 * @param at when, by the clock
 * @param asOf the date that its figures are of
 * @param revision the record up to this number is what it was made from
 * @param settings SHA-256 of the settings, as they are kept in the record
 * @param templates SHA-256 of the council's own templates, by file name
 * @param returns the returns that its figures rest on
 * @param files SHA-256 by name
 * @param predecessor SHA-256 of the manifest made before it in this council; empty for the first
 * @param indicators the codes that it is confined to, as a later version has those of the one
 *     before it; empty when it has all there are
 * @param imprint what the issue says of itself, so that it can be drawn again
 */
public record Manifest(
    String council,
    String period,
    String paper,
    int number,
    String words,
    String kind,
    String by,
    String osUser,
    Instant at,
    LocalDate asOf,
    String reason,
    String acceptedOpen,
    List<Point> open,
    long revision,
    String settings,
    String program,
    Map<String, String> templates,
    List<SentReturn> returns,
    Map<String, String> files,
    String predecessor,
    Optional<Set<String>> indicators,
    Imprint imprint) {
  /** The file's name in the folder of an issue. */
  public static final String FILE = "manifest.json";

  public Manifest {
    open = List.copyOf(open);
    templates = new TreeMap<>(templates);
    returns = List.copyOf(returns);
    files = new TreeMap<>(files);
    indicators = indicators.map(codes -> Collections.unmodifiableSet(new TreeSet<>(codes)));
  }

  /** One content at one place. */
  public record SentReturn(String place, String sha256, LocalDate received) {}

  /** As JSON; the same manifest gives the same text. */
  public String json() {
    return JsonText.of(this::write);
  }

  private void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("manifest", "quarterday 1");
    json.writeStringProperty("council", council);
    json.writeStringProperty("period", period);
    json.writeStringProperty("paper", paper);
    json.writeNumberProperty("issue", number);
    json.writeStringProperty("words", words);
    json.writeStringProperty("kind", kind);
    json.writeStringProperty("by", JsonText.whole(by));
    json.writeStringProperty("os_user", JsonText.whole(osUser));
    json.writeStringProperty("at", at.toString());
    json.writeStringProperty("as_of", asOf.toString());
    JsonText.orNull(json, "reason", reason);
    JsonText.orNull(json, "accepted_open", acceptedOpen);
    json.writeArrayPropertyStart("open_points");
    open.forEach(point -> json.writeString(JsonText.whole(point.words())));
    json.writeEndArray();
    json.writeNumberProperty("revision", revision);
    json.writeStringProperty("settings", settings);
    json.writeStringProperty("program", program);
    hashes(json, "templates", templates);
    json.writeArrayPropertyStart("returns");
    for (SentReturn each : returns) {
      json.writeStartObject();
      json.writeStringProperty("place", JsonText.whole(each.place()));
      json.writeStringProperty("sha256", each.sha256());
      json.writeStringProperty("received", each.received().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    hashes(json, "files", files);
    JsonText.orNull(json, "predecessor", predecessor);
    indicators.ifPresent(
        codes -> {
          json.writeArrayPropertyStart("indicators");
          codes.forEach(code -> json.writeString(JsonText.whole(code)));
          json.writeEndArray();
        });
    json.writeName("imprint");
    write(json, imprint);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Imprint imprint) {
    json.writeStartObject();
    JsonText.orNull(json, "acceptance", imprint.acceptance());
    json.writeArrayPropertyStart("accepted");
    for (Point point : imprint.accepted()) {
      json.writeStartObject();
      json.writeStringProperty("weight", point.weight().name());
      json.writeStringProperty("words", JsonText.whole(point.words()));
      json.writeStringProperty("place", JsonText.whole(point.place()));
      json.writeStringProperty("remedy", JsonText.whole(point.remedy()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("notices");
    imprint.notices().forEach(notice -> write(json, notice));
    json.writeEndArray();
    json.writeArrayPropertyStart("revised");
    new TreeSet<>(imprint.revised()).forEach(id -> json.writeString(JsonText.whole(id)));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Notice notice) {
    json.writeStartObject();
    json.writeStringProperty("heading", JsonText.whole(notice.heading()));
    json.writeStringProperty("spoken", JsonText.whole(notice.spoken()));
    json.writeStringProperty("reason", JsonText.whole(notice.reason()));
    json.writeArrayPropertyStart("changes");
    for (Notice.Change change : notice.changes()) {
      json.writeStartObject();
      json.writeStringProperty("label", JsonText.whole(change.label()));
      json.writeStringProperty("before", JsonText.whole(change.before()));
      json.writeStringProperty("after", JsonText.whole(change.after()));
      json.writeArrayPropertyStart("places");
      change.places().forEach(place -> json.writeString(JsonText.whole(place)));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void hashes(JsonGenerator json, String name, Map<String, String> hashes) {
    json.writeObjectPropertyStart(name);
    hashes.forEach((file, sha256) -> json.writeStringProperty(JsonText.whole(file), sha256));
    json.writeEndObject();
  }
}
