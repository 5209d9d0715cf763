package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * After every scenario, whatever it was about, of every paper that was issued in it: its files are
 * those that were issued, byte for byte; it is printed again as known on the day on which it was
 * issued; and its pack is worked out again by a program that has nothing else.
 *
 * <p>JUnit finds this by {@code META-INF/services}; a scenario that damages what was issued says so
 * with {@link Workplace#isDamaged}.
 */
public final class WhatWasIssued implements BeforeEachCallback, AfterEachCallback {
  private static final Map<String, String> FORMS =
      Map.of("html", "paper.html", "md", "paper.md", "json", "facts.json");

  @Override
  public void beforeEach(ExtensionContext scenario) {
    Workplace.forgetAll();
  }

  @Override
  public void afterEach(ExtensionContext scenario) {
    if (scenario.getExecutionException().isEmpty()) {
      Workplace.all().forEach(WhatWasIssued::holds);
    }
    Workplace.forgetAll();
  }

  /** An issue as the ledger has it. */
  private record Issue(
      long act,
      String period,
      String paper,
      int number,
      boolean isPublic,
      LocalDate known,
      Optional<LocalDate> withdrawn) {
    private static final String SELECT =
        "SELECT i.act, i.period, i.paper, i.number, i.is_public, a.known, wa.known"
            + " FROM issue i JOIN act a ON a.id = i.act"
            + " LEFT JOIN withdrawal w"
            + " ON w.period = i.period AND w.paper = i.paper AND w.number = i.number"
            + " LEFT JOIN act wa ON wa.id = w.act ORDER BY i.act, i.period, i.paper";

    static Issue of(String row) {
      List<String> cells = Arrays.asList(row.split("\\|"));
      return new Issue(
          Long.parseLong(cells.get(0)),
          cells.get(1),
          cells.get(2),
          Integer.parseInt(cells.get(3)),
          Boolean.parseBoolean(cells.get(4)),
          LocalDate.parse(cells.get(5)),
          cells.get(6).equals("null")
              ? Optional.empty()
              : Optional.of(LocalDate.parse(cells.get(6))));
    }

    boolean stoodOn(LocalDate day) {
      return !known.isAfter(day) && withdrawn.map(w -> w.isAfter(day)).orElse(true);
    }

    Path folder(Path issued) {
      Path shelf = isPublic ? issued : issued.resolve("exempt");
      return shelf.resolve(period).resolve(paper).resolve(Integer.toString(number));
    }
  }

  private static void holds(Workplace workplace) {
    for (Path record : workplace.records()) {
      Path issued = record.resolve("issued");
      if (!Files.isDirectory(issued)) {
        continue;
      }
      String council = record.getFileName().toString();
      workplace
          .firstSeen()
          .forEach(
              (folder, files) -> {
                if (folder.startsWith(issued)) {
                  assertThat(Tree.of(folder)).as("%s as it was issued", folder).isEqualTo(files);
                }
              });
      List<Issue> issues =
          LedgerContents.ask(workplace.record(council), Issue.SELECT).stream()
              .map(Issue::of)
              .toList();
      for (Issue issue : issues) {
        isPrintedAgain(workplace, council, issue, issues, issued);
        isWorkedOutAgain(workplace, council, issue);
      }
    }
  }

  /** The last that was issued on a day is what was known at its end. */
  private static void isPrintedAgain(
      Workplace workplace, String council, Issue issue, List<Issue> issues, Path issued) {
    Optional<Issue> last =
        issues.stream()
            .filter(i -> i.period().equals(issue.period()) && i.paper().equals(issue.paper()))
            .filter(i -> i.stoodOn(issue.known()))
            .reduce((a, b) -> b);
    if (last.filter(issue::equals).isEmpty()) {
      return;
    }
    FORMS.forEach(
        (form, name) -> {
          Ended paper =
              workplace.run(
                  "paper",
                  council,
                  issue.paper(),
                  "--period",
                  issue.period(),
                  "--known-on",
                  issue.known().toString(),
                  "--format",
                  form);
          assertThat(paper.code()).as("%s: %s", issue, paper.messages()).isZero();
          assertThat(paper.results())
              .as("%s of %s, as known on the day", name, issue)
              .isEqualTo(Workplace.read(issue.folder(issued).resolve(name)));
        });
  }

  private static void isWorkedOutAgain(Workplace workplace, String council, Issue issue) {
    try {
      Path folder = Files.createTempDirectory("quarterday-pack-");
      Path pack = folder.resolve("pack.zip");
      Ended packed =
          workplace.run(
              "pack",
              council,
              issue.paper(),
              "--period",
              issue.period(),
              "--issue",
              Integer.toString(issue.number()),
              "--to",
              pack.toString());
      assertThat(packed.code()).as("%s: %s", issue, packed.messages()).isZero();
      Ended verified = workplace.elsewhere(folder.resolve("bare")).run("verify", pack.toString());
      assertThat(new ArrayList<>(verified.lines()))
          .as("what differs in the pack of %s: %s", issue, verified.messages())
          .isEmpty();
      assertThat(verified.code()).as("%s: %s", issue, verified.messages()).isZero();
      Workplace.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
