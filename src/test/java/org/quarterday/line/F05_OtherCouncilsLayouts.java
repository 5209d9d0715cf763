package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quarterday.council.Council;
import org.quarterday.council.Limits;
import org.quarterday.intake.SheetReader;
import org.quarterday.jobs.CouncilReader;
import org.quarterday.validate.Amount;
import org.quarterday.validate.Drafting;
import org.quarterday.validate.Entry;
import org.quarterday.validate.Finding;
import org.quarterday.validate.Prior;
import org.quarterday.validate.ReturnForm;
import org.quarterday.validate.ReturnInput;
import org.quarterday.validate.Said;
import org.quarterday.validate.Severity;
import org.quarterday.validate.Validator;
import org.quarterday.validate.Verdict;

/**
 * Quarterly tables as councils up and down the country lay them out, with invented values: each
 * goes in right, or is refused with words that a person can act on. Beside each stands what is
 * taken and what is said of it; {@code -Dgolden.accept=true} rewrites that, to be reviewed.
 */
class F05_OtherCouncilsLayouts {
  private static final Path FOLDER = Path.of("src/test/resources/layouts");
  private static final LocalDate AS_OF = LocalDate.of(2016, 10, 25);

  @TestFactory
  Stream<DynamicTest> goInRightOrAreRefusedInWords() throws IOException {
    Council council = new CouncilReader(Set.of()).read(FOLDER.resolve("council")).council();
    List<Path> layouts;
    try (Stream<Path> files = Files.list(FOLDER)) {
      layouts = files.filter(f -> f.toString().matches(".*\\.(csv|xlsx)")).sorted().toList();
    }
    assertThat(layouts).hasSizeGreaterThan(12);
    return layouts.stream()
        .map(
            layout ->
                DynamicTest.dynamicTest(
                    layout.getFileName().toString(), () -> holds(layout, council)));
  }

  private static void holds(Path layout, Council council) throws IOException {
    String said = said(layout, council);
    Path expected = layout.resolveSibling(layout.getFileName() + ".expected");
    if (Boolean.getBoolean("golden.accept")) {
      Files.writeString(expected, said, StandardCharsets.UTF_8);
    }
    assertThat(said).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
  }

  static String said(Path layout, Council council) {
    String name = layout.getFileName().toString();
    var reading = SheetReader.read(layout, name, Limits.STANDARD);
    // the file's name is the test's, and says nothing of the return
    ReturnInput input = new ReturnInput("return", reading);
    Verdict verdict =
        Validator.judge(
            Drafting.draft(input, council, ReturnForm.NONE, AS_OF), Prior.NOTHING, AS_OF, Map.of());
    StringBuilder said = new StringBuilder(verdict.status().code()).append('\n');
    verdict.entries().forEach(entry -> said.append(words(entry)).append('\n'));
    for (Finding finding : verdict.findings()) {
      if (finding.code().severity() != Severity.NOTE
          || !finding.code().code().equals("header-alias")) {
        said.append(words(finding)).append('\n');
      }
    }
    return said.toString();
  }

  private static String words(Entry entry) {
    Said said = entry.said();
    StringBuilder words = new StringBuilder("  ");
    words.append(entry.key().indicator()).append(' ');
    words.append(entry.key().service().isEmpty() ? "" : entry.key().service() + " ");
    words.append(entry.key().period().code());
    said.value().ifPresent(value -> words.append(" = ").append(words(value)));
    said.state().ifPresent(state -> words.append(" ").append(state));
    said.numerator().ifPresent(n -> words.append(", numerator ").append(n.toPlainString()));
    said.denominator().ifPresent(n -> words.append(", denominator ").append(n.toPlainString()));
    said.forecast().ifPresent(n -> words.append(", forecast ").append(n.toPlainString()));
    words.append(said.judgedStatus().isEmpty() ? "" : ", judged " + said.judgedStatus());
    words.append(said.commentary().isEmpty() ? "" : ", “" + said.commentary() + "”");
    words.append(said.action().isEmpty() ? "" : ", action “" + said.action() + "”");
    return words.toString();
  }

  private static String words(Amount amount) {
    return amount.number().map(n -> n.toPlainString()).orElse(amount.kind() + " " + amount.words());
  }

  private static String words(Finding finding) {
    return finding.code().severity().code()
        + " "
        + finding.code().code()
        + finding
            .place()
            .map(p -> " " + (p.cell().isEmpty() ? "row " + p.row() : p.cell()))
            .orElse("")
        + ": "
        + finding.message()
        + (finding.code().severity() == Severity.NOTE ? "" : " | " + finding.remedy());
  }

  /** What is said of layouts named on the command line, to try others by. */
  public static void main(String[] layouts) {
    Council council = new CouncilReader(Set.of()).read(FOLDER.resolve("council")).council();
    try {
      var out =
          new java.io.PrintStream(
              new java.io.FileOutputStream(java.io.FileDescriptor.out), true, "UTF-8");
      for (String layout : layouts) {
        out.println("==== " + layout);
        out.print(said(Path.of(layout), council));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
