package org.quarterday.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quarterday.accept.Arrival;
import org.quarterday.accept.Layer;
import org.quarterday.accept.RunFile;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Council;
import org.quarterday.council.Limits;
import org.quarterday.intake.SheetReader;
import org.quarterday.jobs.CouncilReader;
import org.quarterday.jobs.Settings;
import org.quarterday.validate.Entry;
import org.quarterday.validate.Finding;
import org.quarterday.validate.FindingCode;
import org.quarterday.validate.FindingPlace;
import org.quarterday.validate.Holding;
import org.quarterday.validate.ReturnDraft;
import org.quarterday.validate.TableRead;
import org.quarterday.validate.Validator;
import org.quarterday.validate.Verdict;

/**
 * One return for every fault, named for it, read from its file and judged as a run does; what is
 * found is compared as a whole with what stands beside it, cells included. A folder holds several
 * returns: those of one number came in one run, the last is looked at. {@code -Dgolden.accept=true}
 * rewrites what is expected, to be reviewed.
 */
class OneFixturePerFaultTest {
  private static final Path FOLDER = Path.of("src/test/resources/faults");
  private static final LocalDate AS_OF = LocalDate.of(2016, 10, 25);
  private static final Limits TWENTY_BYTES =
      new Limits(20, 1_000_000, 1_000, 1_000, 1_000, 1_000, 1_000);

  private static final Path CONTRACT = Path.of("src/docs/contract.md");

  private final Settings settings = new CouncilReader(Set.of()).read(FOLDER.resolve("council"));
  private final Council council = settings.council();

  @TestFactory
  Stream<DynamicTest> findsWhatTheFixtureIsNamedFor() throws IOException {
    return fixtures().stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> holds(f)));
  }

  private void holds(Path fixture) throws IOException {
    String name = name(fixture);
    Verdict verdict = judged(fixture);
    Path expected = fixture.resolveSibling(name + ".expected");
    if (Boolean.getBoolean("golden.accept")) {
      Files.writeString(expected, words(verdict), StandardCharsets.UTF_8);
    }
    assertThat(words(verdict)).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    assertThat(verdict.findings().stream().map(f -> f.code().code()))
        .as("it shows what it is named for")
        .anyMatch(code -> name.equals(code) || name.startsWith(code + "-"));
  }

  @Test
  void everyFaultHasItsFixture() throws IOException {
    Set<FindingCode> shown = EnumSet.noneOf(FindingCode.class);
    List<String> names = fixtures().stream().map(OneFixturePerFaultTest::name).toList();
    for (FindingCode code : FindingCode.values()) {
      if (names.contains(code.code())) {
        shown.add(code);
      }
    }
    assertThat(shown).containsExactlyInAnyOrder(FindingCode.values());
  }

  @Test
  void everyCodeOfTheContractHasItsFixture() throws IOException {
    String contract = Files.readString(CONTRACT, StandardCharsets.UTF_8);
    String codes = contract.substring(contract.indexOf("Codes of findings, at least."));
    String sentences = codes.substring(0, codes.indexOf("A receipt judges"));
    List<String> names = fixtures().stream().map(OneFixturePerFaultTest::name).toList();
    List<String> promised =
        Pattern.compile("`([a-z0-9]+(?:-[a-z0-9]+)+)`")
            .matcher(sentences)
            .results()
            .map(result -> result.group(1))
            .toList();

    assertThat(promised).hasSizeGreaterThan(30);
    assertThat(names).containsAll(promised);
  }

  private static String name(Path fixture) {
    return fixture.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> !f.getFileName().toString().matches("council|.*\\.expected"))
          .sorted()
          .toList();
    }
  }

  private Verdict judged(Path fixture) throws IOException {
    TreeMap<String, List<Path>> runs = new TreeMap<>();
    List<Path> returns = List.of(fixture);
    if (Files.isDirectory(fixture)) {
      try (Stream<Path> files = Files.list(fixture)) {
        returns = files.sorted().toList();
      }
    }
    for (Path file : returns) {
      String number = file.getFileName().toString().substring(0, 1);
      runs.computeIfAbsent(number, n -> new ArrayList<>()).add(file);
    }
    List<Layer> layers = new ArrayList<>();
    Optional<Verdict> last = Optional.empty();
    for (List<Path> run : runs.values()) {
      last = Optional.of(run(run, layers));
    }
    return last.orElseThrow();
  }

  /** Takes in the returns of one run; gives the verdict on the last of them. */
  private Verdict run(List<Path> returns, List<Layer> layers) {
    Drafts drafts = new Drafts();
    List<RunFile> files = new ArrayList<>();
    for (Path path : returns) {
      String name = path.getFileName().toString();
      // a later run's file of the same name replaces the earlier
      String place = name.replaceFirst("^[0-9]-", "");
      RunFile file = new RunFile(files.size(), place, name, "csv", "", 0, AS_OF);
      files.add(file);
      boolean large = name.startsWith(FindingCode.FILE_TOO_LARGE.code());
      drafts.add(
          file,
          SheetReader.read(path, place, large ? TWENTY_BYTES : Limits.STANDARD),
          council,
          settings.returnForms(),
          AS_OF);
    }
    drafts.compare(files, new Told(layers, Long.MAX_VALUE));
    StandingValues standing = StandingValues.of(layers);
    Optional<Verdict> last = Optional.empty();
    for (RunFile file : files) {
      Verdict verdict = judge(drafts, file, standing);
      Arrival arrival =
          new Arrival(
              layers.size() + 1L,
              file.place(),
              file.sha256(),
              "csv",
              verdict.tables().stream().map(TableRead::sheet).toList(),
              AS_OF,
              AS_OF);
      verdict.entries().forEach(entry -> layers.add(new Layer(arrival, entry)));
      last = Optional.of(verdict);
    }
    return last.orElseThrow();
  }

  private Verdict judge(Drafts drafts, RunFile file, StandingValues standing) {
    ReturnDraft draft = drafts.draft(file);
    Verdict verdict =
        Validator.judge(
            draft,
            standing.prior(),
            AS_OF,
            drafts.conflicts(file),
            Outlooks.of(
                council,
                standing,
                draft.entries(),
                file.place(),
                AS_OF,
                AS_OF,
                key -> drafts.sentElsewhere(file, key)));
    if (!file.place().startsWith(FindingCode.PERIOD_CLOSED.code())) {
      return verdict;
    }
    Entry first = verdict.entries().get(0);
    return Holding.of(draft, verdict, Map.of(first, List.of("Cabinet's paper printed 25.")));
  }

  private static String words(Verdict verdict) {
    StringBuilder words = new StringBuilder(verdict.status().code()).append('\n');
    for (TableRead table : verdict.tables()) {
      words.append(table.accepted() + " of " + table.rows() + " rows taken, headings in row ");
      words.append(table.headerRow()).append('\n');
    }
    for (Finding finding : verdict.findings()) {
      words.append('\n').append(finding.code().severity().code()).append(' ');
      words.append(finding.code().code()).append(' ');
      words.append(finding.place().map(OneFixturePerFaultTest::place).orElse("the file"));
      words.append(finding.text().isEmpty() ? "" : ": " + finding.text()).append('\n');
      words.append("  ").append(finding.message()).append('\n');
      words.append("  ").append(finding.remedy()).append('\n');
      finding.explained().ifPresent(e -> words.append("  explained: ").append(e).append('\n'));
    }
    return words.toString();
  }

  private static String place(FindingPlace place) {
    String sheet = place.sheet().isEmpty() ? "" : place.sheet() + " ";
    String header = place.header().isEmpty() ? "" : " under " + place.header();
    return sheet + (place.cell().isEmpty() ? "row " + place.row() : place.cell()) + header;
  }
}
