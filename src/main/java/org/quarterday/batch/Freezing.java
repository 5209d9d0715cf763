package org.quarterday.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quarterday.accept.Act;
import org.quarterday.accept.Arrival;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.PrintedFact;
import org.quarterday.accept.Standing;
import org.quarterday.jobs.Settings;
import org.quarterday.jobs.SettingsFile;
import org.quarterday.period.Period;
import org.quarterday.publish.Manifest;
import org.quarterday.publish.Publisher;
import org.quarterday.render.Edition;
import org.quarterday.render.Fact;
import org.quarterday.render.Imprint;
import org.quarterday.render.PaperSpec;

/**
 * Makes one issue: its files with their manifest, out of sight, and its row in the ledger. To be
 * called inside one transaction with the act; the folder is moved into place when that stands.
 */
final class Freezing {
  private final Sources sources;
  private final String program;

  Freezing(Sources sources, String program) {
    this.sources = sources;
    this.program = program;
  }

  /** What an issue is made from. */
  record Made(
      Settings settings,
      DraftPlan.Planned planned,
      PaperDrawing drawing,
      RecordView record,
      LocalDate asOf) {}

  IssueRow freeze(Act act, String kind, Made made, Imprint imprint, String acceptedOpen) {
    PaperSpec spec = made.planned().spec();
    String period = made.planned().period().code();
    int number = sources.ledger().issues().nextNumber(period, spec.name());
    String words = "Published version " + number + suffix(kind);
    PaperDrawing.Drawn drawn =
        made.drawing().draw(spec, made.planned().period(), new Edition(false, words), imprint);
    Map<String, byte[]> files = new TreeMap<>();
    files.put("paper.html", drawn.text().htmlBytes());
    files.put("paper.md", drawn.text().markdownBytes());
    files.put("facts.json", drawn.text().factsBytes());
    String predecessor = sources.ledger().issues().newestManifest();
    Manifest manifest =
        new Manifest(
            made.settings().council().name(),
            period,
            spec.name(),
            number,
            words,
            kind,
            act.by(),
            act.osUser(),
            act.at(),
            made.asOf(),
            act.reason(),
            acceptedOpen,
            imprint.accepted(),
            act.id(),
            made.settings().snapshot().sha256(),
            program,
            templates(made.settings()),
            returns(made, drawn.document().facts()),
            hashes(files),
            predecessor,
            made.drawing().indicators(),
            imprint);
    byte[] json = manifest.json().getBytes(StandardCharsets.UTF_8);
    files.put(Manifest.FILE, json);
    IssueRow issue =
        new IssueRow(
            act,
            period,
            spec.name(),
            number,
            kind,
            spec.isPublic(),
            made.asOf(),
            made.settings().snapshot().sha256(),
            program,
            spec.scheme().orElse(""),
            words,
            acceptedOpen,
            Publisher.sha256(json),
            predecessor,
            0);
    try {
      sources.issued().make(issue, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sources
        .ledger()
        .issues()
        .add(issue, drawn.document().facts().stream().map(Freezing::printed).toList());
    return issue;
  }

  private static String suffix(String kind) {
    return switch (kind) {
      case "error" -> ", corrected";
      case "late" -> ", with late returns";
      case "finalised" -> ", with final figures";
      default -> "";
    };
  }

  private static Map<String, String> hashes(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, f -> Publisher.sha256(f.getValue())));
  }

  private static Map<String, String> templates(Settings settings) {
    String below = "templates/";
    return settings.snapshot().files().stream()
        .filter(f -> f.place().startsWith(below))
        .collect(Collectors.toMap(f -> f.place().substring(below.length()), SettingsFile::sha256));
  }

  /** The returns that said anything of what is printed, or of what came before it. */
  private static List<Manifest.SentReturn> returns(Made made, List<Fact> facts) {
    Set<String> printed = new TreeSet<>();
    facts.forEach(f -> printed.add(f.indicator()));
    Period period = made.planned().period();
    Map<Long, Arrival> arrivals = new TreeMap<>();
    for (Standing standing : made.record().standing().all()) {
      boolean before = !standing.key().period().lastDay().isAfter(period.lastDay());
      if (before && printed.contains(standing.key().indicator())) {
        standing.layers().forEach(l -> arrivals.put(l.arrival().id(), l.arrival()));
      }
    }
    return arrivals.values().stream()
        .map(a -> new Manifest.SentReturn(a.place(), a.sha256(), a.received()))
        .toList();
  }

  private static PrintedFact printed(Fact fact) {
    return new PrintedFact(
        fact.id(),
        fact.indicator(),
        fact.period(),
        fact.service(),
        fact.what(),
        fact.shown(),
        fact.revision(),
        fact.place());
  }
}
