package org.quarterday.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quarterday.accept.Act;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Layer;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.Moment;
import org.quarterday.accept.ReadBy;
import org.quarterday.accept.WorkLayer;
import org.quarterday.council.Council;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.publish.CsvText;
import org.quarterday.publish.PackList;
import org.quarterday.validate.Said;
import org.quarterday.validate.TableKind;

/**
 * Lays out all that one issue was made from in a folder, so that it can be made again by somebody
 * who has nothing else: {@link PackFiles} says what lies where.
 */
final class Packing {
  private final Sources sources;
  private final Settings settings;
  private final Council council;
  private final Path folder;

  /**
   * @param settings by which the issue was made
   * @param folder an empty one
   */
  Packing(Sources sources, Settings settings, Path folder) {
    this.sources = sources;
    this.settings = settings;
    this.council = settings.council();
    this.folder = folder;
  }

  void pack(IssueRow issue) throws IOException {
    Files.writeString(folder.resolve(PackFiles.ABOUT), PackFiles.about(council.folder()));
    for (Map.Entry<String, byte[]> file : sources.files(issue).entrySet()) {
      write(PackFiles.ISSUE + file.getKey(), file.getValue());
    }
    Moment then = Moment.at(issue.act().id());
    enclosed(issue, then);
    Set<String> erased = sources.ledger().erasures().all();
    List<PackedRow> rows = new ArrayList<>();
    List<PackedCell> cells = new ArrayList<>();
    rows(then, rows, erased, cells);
    text(PackFiles.ROWS, PackedRow.text(rows));
    text(
        PackFiles.CONFIRMED,
        PackedConfirmation.text(
            sources.ledger().confirmed(council.calendar().yearStarts(), then).stream()
                .map(PackedConfirmation::of)
                .toList()));
    Set<String> used = new TreeSet<>(Set.of(issue.settings()));
    List<PackedFigure> closed =
        sources.ledger().issues().closed(council.calendar().yearStarts(), then).stream()
            .map(PackedFigure::of)
            .toList();
    closed.forEach(figure -> used.add(figure.settings()));
    text(PackFiles.CLOSED, PackedFigure.text(closed));
    Map<String, String> returns = new HashMap<>();
    for (PackedRow row : rows) {
      used.add(row.settings());
      returns.put(row.sha256(), row.extension());
    }
    for (Map.Entry<String, String> each : returns.entrySet()) {
      Path archived = sources.record().archived(each.getKey(), each.getValue());
      if (Files.exists(archived)) {
        copy(archived, PackFiles.returned(each.getKey(), each.getValue()));
      }
    }
    erased.retainAll(returns.keySet());
    if (!erased.isEmpty()) {
      text(PackFiles.ERASED, String.join("", erased.stream().map(sha -> sha + "\n").toList()));
      text(PackFiles.ERASED_CELLS, PackedCell.text(cells));
    }
    for (String each : used) {
      copyFolder(sources.record().settings(each), PackFiles.settings(each));
    }
    text(PackFiles.DECISIONS, CsvText.of(decisions(then)));
    PackList.write(folder);
  }

  /** The papers that it lays in, as they were issued by then. */
  private void enclosed(IssueRow issue, Moment then) throws IOException {
    List<String> names =
        Period.ofCode(issue.period(), council.calendar().yearStarts())
            .flatMap(period -> new DraftPlan(settings).planned(issue.paper(), period))
            .map(planned -> planned.spec().wishes().encloses())
            .orElse(List.of());
    for (IssueRow each : sources.ledger().issues().standing(then)) {
      if (names.contains(each.paper())) {
        String place =
            PackFiles.ENCLOSED + each.period() + "/" + each.paper() + "/" + each.number() + "/";
        for (Map.Entry<String, byte[]> file : sources.files(each).entrySet()) {
          write(place + file.getKey(), file.getValue());
        }
      }
    }
  }

  /**
   * Every row that stood, in the order in which they are laid over one another, and what is left of
   * those that were erased.
   */
  private void rows(Moment then, List<PackedRow> rows, Set<String> erased, List<PackedCell> cells) {
    Ledger ledger = sources.ledger();
    Map<Long, ReadBy> readings = ledger.readings();
    for (Layer layer : ledger.layers(council.calendar().yearStarts(), then)) {
      ReadBy by = readings.get(layer.arrival().id());
      rows.add(PackedRow.of(layer.arrival(), by, layer.entry()));
      if (erased.contains(layer.arrival().sha256())) {
        Said said = layer.entry().said();
        cells.addAll(left(rows.size(), PackFiles.JUDGED_STATUS, said.judgedStatus()));
        cells.addAll(left(rows.size(), PackFiles.JUDGED_REASON, said.judgedReason()));
      }
    }
    for (TableKind kind : PackFiles.OTHER_KINDS) {
      for (WorkLayer layer : ledger.workLayers(kind, council.calendar().yearStarts(), then)) {
        ReadBy by = readings.get(layer.arrival().id());
        rows.add(PackedRow.of(layer.arrival(), by, layer.row()));
        if (erased.contains(layer.arrival().sha256())) {
          new TreeMap<>(layer.row().fields())
              .forEach((field, text) -> cells.add(new PackedCell(rows.size(), field, text)));
        }
      }
    }
  }

  private static List<PackedCell> left(int line, String field, String text) {
    return text.isEmpty() ? List.of() : List.of(new PackedCell(line, field, text));
  }

  private List<List<String>> decisions(Moment then) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("number", "what", "at", "by", "os-user", "reason"));
    for (Act act : sources.ledger().acts(then)) {
      rows.add(
          List.of(
              Long.toString(act.id()),
              act.kind().word(),
              act.at().toString(),
              act.by(),
              act.osUser(),
              act.reason()));
    }
    return rows;
  }

  private void text(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void copy(Path from, String name) throws IOException {
    Path to = folder.resolve(name);
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private void copyFolder(Path from, String name) throws IOException {
    try (var paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        if (Files.isRegularFile(path)) {
          copy(path, name + "/" + from.relativize(path).toString().replace('\\', '/'));
        }
      }
    }
  }
}
