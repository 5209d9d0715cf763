package org.quarterday.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.intake.Cell;
import org.quarterday.intake.Readable;
import org.quarterday.intake.Row;
import org.quarterday.period.Period;

/**
 * Reads the folder {@code papers/}: in each paper's folder {@code paper.yaml}, passages (*.md) and
 * tables (*.csv, the first row its header), and the same again in a folder for a period.
 */
final class PaperFolders {
  static final String PAPER = "paper.yaml";

  private final SettingsFolder folder;
  private final Typed typed;
  private final Problems problems;

  PaperFolders(SettingsFolder folder, Typed typed) {
    this.folder = folder;
    this.typed = typed;
    this.problems = typed.problems();
  }

  /** The names of the papers there are, whether or not they can be read. */
  Set<String> names() {
    return new LinkedHashSet<>(folder.foldersIn("papers"));
  }

  /** Refuses what lies in {@code papers/} and is no paper. */
  void check() {
    folder
        .in("papers")
        .forEach(
            file ->
                problems.add(
                    Place.ofFile(file),
                    "A file directly in papers/ belongs to no paper.",
                    "Put it into the folder of a paper."));
    for (String name : names()) {
      typed.isName(Written.of(name, Place.ofFile("papers/" + name)));
    }
  }

  /** What a paper's own folder holds; empty when it is no paper, which is noted. */
  Optional<PaperLayer> own(String name) {
    String place = "papers/" + name;
    if (!folder.has(place + "/" + PAPER)) {
      problems.add(
          Place.ofFile(place),
          "The folder of this paper has no " + PAPER + ".",
          "Add one with title, committee and period, or with “like” and another paper's name.");
      return Optional.empty();
    }
    return layer(place);
  }

  /** What the folders of a paper for one period each hold. */
  Map<Period, PaperLayer> periods(String name) {
    Map<Period, PaperLayer> periods = new LinkedHashMap<>();
    for (String each : folder.foldersIn("papers/" + name)) {
      String place = "papers/" + name + "/" + each;
      Optional<Period> period = typed.period(Written.of(each, Place.ofFile(place)));
      Optional<PaperLayer> layer = layer(place);
      if (period.isPresent() && layer.isPresent()) {
        periods.put(period.get(), layer.get());
      }
      folder
          .foldersIn(place)
          .forEach(
              deeper ->
                  problems.add(
                      Place.ofFile(place + "/" + deeper),
                      "Nothing is read from a folder this deep.",
                      "Put its files one folder up."));
    }
    return periods;
  }

  private Optional<PaperLayer> layer(String place) {
    Setting keys = Setting.ofEntries(Place.ofFile(place), Map.of());
    Map<String, String> passages = new LinkedHashMap<>();
    Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    boolean read = true;
    for (String file : folder.in(place)) {
      String name = file.substring(place.length() + 1);
      String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
      if (name.equals(PAPER)) {
        Optional<Setting> mapping = YamlFile.mapping(file, folder.text(file), problems);
        read = mapping.isPresent();
        keys = mapping.orElse(keys);
      } else if (name.endsWith(".md")) {
        passages.put(stem, folder.text(file));
      } else if (name.endsWith(".csv")) {
        SettingsTables.open(folder, file, problems)
            .ifPresent(table -> tables.put(stem, rows(file, table)));
      } else {
        problems.add(
            Place.ofFile(file),
            "Nothing in a paper uses this file.",
            "Passages end in .md and tables in .csv; settings are in " + PAPER + ".");
      }
    }
    return read ? Optional.of(new PaperLayer(keys, passages, tables)) : Optional.empty();
  }

  private List<Map<String, String>> rows(String file, Readable table) {
    List<Row> rows = table.sheets().get(0).rows();
    List<Map<String, String>> read = new ArrayList<>();
    if (rows.isEmpty()) {
      return read;
    }
    Row header = rows.get(0);
    for (Row row : rows.subList(1, rows.size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (Cell head : header.cells()) {
        if (!head.isBlank()) {
          cells.put(head.text().strip(), row.text(head.column()).strip());
        }
      }
      for (Cell cell : row.cells()) {
        if (!cell.isBlank() && header.text(cell.column()).isBlank()) {
          problems.add(
              new Place(file, "", cell.row(), cell.column()),
              "“" + cell.text().strip() + "” stands in a column without a header.",
              "Put a text with commas in it in quotation marks, or give the column a header.");
        }
      }
      read.add(cells);
    }
    return read;
  }
}
