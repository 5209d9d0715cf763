package org.quarterday.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.accept.ActionReports;
import org.quarterday.accept.Arrival;
import org.quarterday.accept.Confirmed;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Layer;
import org.quarterday.accept.StandingValues;
import org.quarterday.accept.WorkLayer;
import org.quarterday.intake.Reading;
import org.quarterday.intake.SheetReader;
import org.quarterday.jobs.ConfigProblems;
import org.quarterday.jobs.CouncilReader;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.publish.Manifest;
import org.quarterday.publish.ManifestFile;
import org.quarterday.publish.PackArchive;
import org.quarterday.render.Edition;
import org.quarterday.render.RenderedPaper;
import org.quarterday.rollup.ReportedRows;
import org.quarterday.validate.Drafting;
import org.quarterday.validate.Entry;
import org.quarterday.validate.OtherRow;
import org.quarterday.validate.ReturnDraft;
import org.quarterday.validate.ReturnInput;
import org.quarterday.validate.TableKind;

/**
 * Makes the paper of a pack again: reads each return anew by the settings of then, takes the rows
 * that stood, works the figures out and draws the paper. What the returns say otherwise than the
 * record had it is noted.
 */
final class Recomputing {
  private final Path folder;
  private final String council;
  private final CouncilReader reader;
  private final List<String> wrong = new ArrayList<>();
  private final Map<String, Settings> settings = new HashMap<>();
  private final Map<Long, ReturnDraft> drafts = new HashMap<>();
  private final Set<String> erased;
  private final Map<Integer, Map<String, String>> left = new HashMap<>();

  Recomputing(Path folder, String council, CouncilReader reader, Set<String> erased) {
    this.folder = folder;
    this.council = council;
    this.reader = reader;
    this.erased = erased;
  }

  /** What the returns say otherwise, a sentence each. */
  List<String> wrong() {
    return wrong;
  }

  /** The paper, made again; empty when it cannot be, which is noted. */
  Optional<RenderedPaper> paper(Manifest manifest) throws IOException {
    try {
      List<PackedRow> rows = PackedRow.read(text(PackFiles.ROWS));
      readWhatIsLeft();
      Settings then = settings(manifest.settings());
      Period period =
          Period.ofCode(manifest.period(), then.council().calendar().yearStarts()).orElseThrow();
      DraftPlan.Planned planned =
          new DraftPlan(then).planned(manifest.paper(), period).orElseThrow();
      PaperDrawing all =
          new PaperDrawing(then, view(rows, then), manifest.asOf(), closed(manifest, then));
      PaperDrawing drawing = manifest.indicators().map(all::only).orElse(all);
      return Optional.of(
          drawing
              .draw(
                  planned.spec(), period, new Edition(false, manifest.words()), manifest.imprint())
              .text());
    } catch (ConfigProblems problems) {
      problems.problems().forEach(p -> wrong.add("Its settings cannot be read: " + p.words()));
    } catch (NoSuchFileException lacking) {
      wrong.add(
          "The paper cannot be made again: "
              + String.valueOf(folder.relativize(Path.of(lacking.getFile())))
              + " is missing.");
    } catch (RuntimeException fault) {
      wrong.add("The paper cannot be made again: " + fault.getMessage());
    }
    return Optional.empty();
  }

  private ClosedFigures closed(Manifest manifest, Settings then) throws IOException {
    Month yearStarts = then.council().calendar().yearStarts();
    IssueRow issue = Packs.row(manifest);
    return ClosedFigures.of(
        PackedFigure.read(text(PackFiles.CLOSED)).stream()
            .map(figure -> figure.closed(yearStarts, issue))
            .toList(),
        this::settings,
        then);
  }

  /** Packs that an earlier version of the program made do not have all of these lists. */
  private String listed(String name) throws IOException {
    return Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS) ? text(name) : "";
  }

  private void readWhatIsLeft() throws IOException {
    String cells = listed(PackFiles.ERASED_CELLS);
    if (!cells.isEmpty()) {
      PackedCell.read(cells)
          .forEach(
              cell ->
                  left.computeIfAbsent(cell.line(), l -> new HashMap<>())
                      .put(cell.field(), cell.text()));
    }
  }

  private List<Confirmed> confirmed(Settings then) throws IOException {
    String list = listed(PackFiles.CONFIRMED);
    Month yearStarts = then.council().calendar().yearStarts();
    return list.isEmpty()
        ? List.of()
        : PackedConfirmation.read(list).stream().map(c -> c.confirmed(yearStarts)).toList();
  }

  private RecordView view(List<PackedRow> rows, Settings then) throws IOException {
    List<Layer> layers = new ArrayList<>();
    Map<TableKind, List<WorkLayer>> others = new HashMap<>();
    int line = 0;
    for (PackedRow row : rows) {
      Map<String, String> still = left.getOrDefault(++line, Map.of());
      if (row.kind().equals(PackedRow.INDICATORS)) {
        entry(row, still).ifPresent(entry -> layers.add(new Layer(arrival(row), entry)));
      } else {
        other(row, still)
            .ifPresent(
                found ->
                    others
                        .computeIfAbsent(found.kind(), k -> new ArrayList<>())
                        .add(new WorkLayer(arrival(row), found)));
      }
    }
    return new RecordView(
        StandingValues.of(layers, confirmed(then)),
        ActionReports.of(others.getOrDefault(TableKind.ACTIONS, List.of())),
        ReportedRows.of(others.getOrDefault(TableKind.RISKS, List.of()), "risk"),
        ReportedRows.of(others.getOrDefault(TableKind.NOTES, List.of()), "kind"),
        List.of(),
        Set.of(),
        List.of(),
        enclosing());
  }

  /** The papers that were laid in, each in a folder of its own. */
  private Enclosing enclosing() {
    Map<IssueRow, Path> issues = new LinkedHashMap<>();
    try {
      for (String name : PackArchive.names(folder)) {
        if (name.startsWith(PackFiles.ENCLOSED) && name.endsWith("/" + Manifest.FILE)) {
          ManifestFile.read(Files.readAllBytes(folder.resolve(name)))
              .ifPresent(m -> issues.put(Packs.row(m), folder.resolve(name).getParent()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Enclosing(List.copyOf(issues.keySet()), issue -> files(issues.get(issue)));
  }

  private static Map<String, byte[]> files(Path folder) {
    try {
      Map<String, byte[]> files = new HashMap<>();
      for (String name : PackArchive.names(folder)) {
        files.put(name, Files.readAllBytes(folder.resolve(name)));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Arrival arrival(PackedRow row) {
    List<String> sheets =
        erased.contains(row.sha256())
            ? Collections.nCopies(row.table() + 1, "")
            : draft(row).sheets();
    return new Arrival(
        row.arrival(),
        row.place(),
        row.sha256(),
        row.extension(),
        sheets,
        row.received(),
        row.known());
  }

  private Optional<Entry> entry(PackedRow row, Map<String, String> still) {
    if (erased.contains(row.sha256())) {
      return Optional.of(row.entry(yearStarts(row), still));
    }
    for (Entry entry : draft(row).entries()) {
      boolean same =
          entry.table() == row.table()
              && entry.row() == row.row()
              && entry.key().indicator().equals(row.indicator())
              && entry.key().service().equals(row.service())
              && entry.key().period().code().equals(row.period());
      if (same) {
        List<String> says = PackedRow.numbers(entry.said());
        if (!says.equals(row.numbers())) {
          wrong.add(
              where(row)
                  + " says "
                  + String.join(", ", says)
                  + "; the record had "
                  + String.join(", ", row.numbers())
                  + ".");
        }
        return Optional.of(entry);
      }
    }
    wrong.add(where(row) + " does not say what the record had of " + row.indicator() + ".");
    return Optional.empty();
  }

  private Month yearStarts(PackedRow row) {
    return settings(row.settings()).council().calendar().yearStarts();
  }

  private Optional<OtherRow> other(PackedRow row, Map<String, String> still) {
    if (erased.contains(row.sha256())) {
      return PackFiles.OTHER_KINDS.stream()
          .filter(kind -> kind.word().equals(row.kind()))
          .findFirst()
          .map(
              kind ->
                  new OtherRow(
                      kind,
                      Period.ofCode(row.period(), yearStarts(row)),
                      row.service(),
                      row.table(),
                      row.row(),
                      still,
                      Map.of()));
    }
    for (OtherRow other : draft(row).rows()) {
      boolean same =
          other.table() == row.table()
              && other.row() == row.row()
              && other.kind().word().equals(row.kind());
      if (same) {
        return Optional.of(other);
      }
    }
    wrong.add(where(row) + " is no row of " + row.kind() + ".");
    return Optional.empty();
  }

  private static String where(PackedRow row) {
    return "Row " + row.row() + " of the return " + row.place();
  }

  private ReturnDraft draft(PackedRow row) {
    return drafts.computeIfAbsent(
        row.arrival(),
        arrival -> {
          Settings then = settings(row.settings());
          Reading reading =
              SheetReader.read(
                  folder.resolve(PackFiles.returned(row.sha256(), row.extension())),
                  row.place(),
                  then.council().limits());
          return Drafting.draft(
              new ReturnInput(row.place(), reading),
              then.council(),
              then.returnForms().forReturn(row.place()),
              row.asOf());
        });
  }

  private Settings settings(String sha256) {
    return settings.computeIfAbsent(
        sha256, s -> RunWords.named(reader.read(folder.resolve(PackFiles.settings(s))), council));
  }

  private String text(String name) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
  }
}
