package org.quarterday.jobs;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quarterday.council.Council;
import org.quarterday.council.StatusScheme;
import org.quarterday.render.Crest;

/**
 * Reads {@code jobs/<council>/} (the contract, section 4): {@code council.yaml}, the tables as CSV
 * or as sheets of {@code council.xlsx}, {@code returns.yaml}, {@code papers/}, {@code templates/}
 * and every other {@code *.yaml} as a job. Everything is read and checked before anything is done
 * with it; the returns folder is not looked at, and need not be there.
 *
 * <p>Refused besides what the tables and keys do not know: a CSV file or workbook at the top that
 * is no table, a file that ends in .yml, a folder whose name is nearly {@code papers} or {@code
 * templates}. Other files and folders at the top are no settings and are left alone.
 */
public final class CouncilReader {
  static final String COUNCIL = "council.yaml";

  private final Set<String> builtInTemplates;

  /**
   * @param builtInTemplates the names of the templates that every council has
   */
  public CouncilReader(Set<String> builtInTemplates) {
    this.builtInTemplates = Set.copyOf(builtInTemplates);
  }

  /**
   * Reads the folder of one council.
   *
   * @throws ConfigProblems with everything that is wrong in it
   */
  public Settings read(Path path) {
    try {
      return whole(path.toAbsolutePath().normalize());
    } catch (UncheckedIOException cannotRead) {
      throw new ConfigProblems(
          List.of(
              new ConfigProblem(
                  String.valueOf(cannotRead.getCause().getMessage()),
                  "",
                  "The settings cannot be read.",
                  "Let whoever runs this read the folder and every file in it.")));
    }
  }

  private Settings whole(Path root) {
    Problems problems = new Problems();
    SettingsFolder folder = SettingsFolder.of(root);
    String name = String.valueOf(root.getFileName());
    new Typed(problems, Month.APRIL).isName(Written.of(name, Place.ofFile(name)));
    if (!folder.has(COUNCIL)) {
      problems.add(
          Place.ofFile(COUNCIL),
          "The council's folder has no " + COUNCIL + ".",
          "Add one with its name and schemes.");
      problems.throwIfAny();
    }
    int before = problems.count();
    Setting written =
        YamlFile.mapping(COUNCIL, folder.text(COUNCIL), problems)
            .orElse(Setting.ofEntries(Place.ofLine(COUNCIL, 1), Map.of()));
    boolean readable = problems.count() == before || !written.entries().isEmpty();
    Problems council = readable ? problems : new Problems();
    CouncilYamlReader reader = new CouncilYamlReader(new Section(written, council), council);
    CouncilYaml yaml = reader.read();
    Settings settings =
        settings(folder, name, yaml, readable, new Typed(problems, reader.typed().yearStarts()));
    problems.throwIfAny();
    return settings;
  }

  private static Map<String, String> templates(SettingsFolder folder) {
    Map<String, String> templates = new TreeMap<>();
    folder.in("templates").forEach(p -> templates.put(p.substring(10), folder.text(p)));
    return templates;
  }

  private Settings settings(
      SettingsFolder folder, String name, CouncilYaml yaml, boolean readable, Typed typed) {
    PaperFolders paperFolders = new PaperFolders(folder, typed);
    Set<String> paperNames = paperFolders.names();
    SettingsTables tables = new SettingsTables(folder, typed.problems());
    Known<String> schemes =
        Known.named(
            "scheme",
            readable,
            yaml.judging().schemes().stream().map(StatusScheme::name).distinct().toList());
    Known<String> statuses = Known.named("status", readable, yaml.judging().statuses());
    CouncilTables read = CouncilTables.read(tables, typed, yaml, schemes, paperNames);
    if (!tables.has(TableShape.INDICATORS) && !tables.has(TableShape.ACTIONS)) {
      typed
          .problems()
          .add(
              Place.ofFile("indicators.csv"),
              "The council's folder has no table of indicators.",
              "Add indicators.csv, or a sheet “indicators” in " + SettingsTables.WORKBOOK + ".");
    }
    ReturnForms forms =
        folder.has(ReturnFormsReader.FILE)
            ? new ReturnFormsReader(typed, read.services())
                .read(folder.text(ReturnFormsReader.FILE))
            : ReturnForms.NONE;
    List<PaperSettings> papers =
        new PaperReader(paperFolders, typed, names(folder, schemes, statuses, read)).read();
    List<JobFile> jobs = jobs(folder, typed, paperNames);
    Path returns = returnsFolder(folder, yaml, typed);
    refuseMisspelt(folder, yaml, typed.problems());
    refuseCrest(folder, yaml, typed.problems());
    Council council =
        new Council(
            name,
            yaml.name(),
            yaml.calendar(),
            yaml.goodRowsOnly(),
            yaml.limits(),
            yaml.judging(),
            read.catalogue(),
            read.targets(),
            read.work(),
            yaml.style());
    return new Settings(
        folder.root(), council, returns, forms, papers, jobs, templates(folder), snapshot(folder));
  }

  /** A crest that the style names must be there, and must be a drawing and nothing else. */
  private static void refuseCrest(SettingsFolder folder, CouncilYaml yaml, Problems problems) {
    String file = yaml.style().getOrDefault(StyleReader.CREST, "");
    String place = "templates/" + file;
    if (file.isEmpty()) {
      return;
    }
    if (!folder.has(place)) {
      problems.add(
          Place.ofFile(place),
          "The style names this file as the council's crest, and it is not there.",
          "Put the crest there as SVG, or take “crest” out of council.yaml.");
      return;
    }
    Crest.wrong(folder.text(place))
        .ifPresent(
            wrong ->
                problems.add(
                    Place.ofFile(place),
                    "The crest " + wrong + ".",
                    "Save it as a plain SVG: shapes and paths with their colours, no ids."));
  }

  private CouncilNames names(
      SettingsFolder folder, Known<String> schemes, Known<String> statuses, CouncilTables read) {
    Set<String> templates = new TreeSet<>(builtInTemplates);
    folder.in("templates").stream()
        .filter(place -> place.endsWith(".ftl"))
        .map(place -> place.substring("templates/".length(), place.length() - ".ftl".length()))
        .forEach(templates::add);
    return new CouncilNames(
        read.indicators(),
        read.services(),
        read.priorities(),
        read.plans(),
        schemes,
        statuses,
        templates);
  }

  private static List<JobFile> jobs(SettingsFolder folder, Typed typed, Set<String> papers) {
    JobFileReader reader = new JobFileReader(typed, papers);
    List<JobFile> jobs = new ArrayList<>();
    for (String file : folder.top()) {
      if (file.endsWith(".yaml") && !file.equals(COUNCIL) && !file.equals(ReturnFormsReader.FILE)) {
        reader.read(file, folder.text(file)).ifPresent(jobs::add);
      } else if (file.endsWith(".yml")) {
        typed
            .problems()
            .add(
                Place.ofFile(file),
                "Settings and jobs have names that end in .yaml.",
                "Rename the file to " + file.replaceAll("yml$", "yaml") + ".");
      }
    }
    return jobs;
  }

  private static Path returnsFolder(SettingsFolder folder, CouncilYaml yaml, Typed typed) {
    Optional<Path> returns = resolve(folder.root(), yaml.returns().text());
    if (returns.isEmpty()
        || folder.root().startsWith(returns.get())
        || returns.get().startsWith(folder.root().resolve("papers"))
        || returns.get().startsWith(folder.root().resolve("templates"))) {
      typed.refuse(
          yaml.returns(),
          "cannot be the returns folder, for settings lie in it",
          "Give the returns a folder of their own, as in “returns: returns”.");
    }
    return returns.orElse(folder.root());
  }

  private static Optional<Path> resolve(Path root, String written) {
    try {
      return Optional.of(root.resolve(written).normalize());
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  private static void refuseMisspelt(SettingsFolder folder, CouncilYaml yaml, Problems problems) {
    List<String> names = List.of("papers", "templates");
    String returns = yaml.returns().text().replaceAll("^\\./", "");
    for (String each : folder.foldersIn("")) {
      boolean isReturns = returns.equals(each) || returns.startsWith(each + "/");
      if (!names.contains(each) && !isReturns && !Nearest.to(each, names).isEmpty()) {
        problems.add(
            Place.ofFile(each),
            "Nothing is read from a folder of this name.",
            Nearest.ask(each, names, ""));
      }
    }
  }

  private static SettingsSnapshot snapshot(SettingsFolder folder) {
    return new SettingsSnapshot(
        folder.places().stream()
            .filter(CouncilReader::isSetting)
            .map(
                place ->
                    new SettingsFile(
                        place, folder.path(place), SettingsSnapshot.hash(folder.bytes(place))))
            .toList());
  }

  private static boolean isSetting(String place) {
    return place.contains("/")
        || place.endsWith(".yaml")
        || place.endsWith(".csv")
        || place.equals(SettingsTables.WORKBOOK);
  }
}
