package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new council begins with a folder that runs, and with a return to send out. */
class S03_Starter {
  @TempDir private Path folder;

  private String started(Workplace workplace) {
    Path council = folder.resolve("jobs/ourcouncil");
    Ended ended = workplace.run("init", council.toString());
    assertThat(ended.code()).as(ended.messages()).isZero();
    assertThat(ended.results()).isEqualTo(council + "\n");
    return council.toString();
  }

  @Test
  void itRunsWithoutAProblemOnceItsReturnHasComeBack() {
    Workplace workplace = Workplace.in(folder);
    String council = started(workplace);
    Ended early = workplace.run("run", council + "/nightly");
    assertThat(early.code()).as("nothing has come yet: " + early.messages()).isZero();
    assertThat(early.messages())
        .contains("no paper to prepare: nothing has been accepted for a period that has ended");

    Path to = folder.resolve("to send");
    Ended made =
        workplace.run(
            "template", "ourcouncil", "Example Service", "Q2 2017/18", "--to", to.toString());
    assertThat(made.code()).as(made.messages()).isZero();
    try (PersonAtTheSheet person =
        PersonAtTheSheet.open(to.resolve("example-service-2017-18-Q2.xlsx"))) {
      person
          .type("Indicators", "EX01", "Numerator", 85)
          .type("Indicators", "EX01", "Denominator", 100)
          .type("Indicators", "EX02", "Value", 55)
          .save(folder.resolve("jobs/ourcouncil/returns/q2.xlsx"));
    }
    Ended run = workplace.run("run", "ourcouncil/nightly");

    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(workplace.status("ourcouncil", "q2.xlsx")).isEqualTo("accepted");
    assertThat(workplace.findings("ourcouncil", "q2.xlsx")).isEmpty();
    assertThat(workplace.published("ourcouncil", "papers/2017-18-Q2/performance/paper.md"))
        .contains("Example Borough Council", "Calls answered within 30 seconds", "85.0%");
  }

  @Test
  void itsWorkbookHasEveryTableWithNotesAndLists() throws IOException {
    started(Workplace.in(folder));
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("jobs/ourcouncil/council.xlsx")))) {
      Map<String, Integer> notes = new TreeMap<>();
      for (Sheet sheet : book) {
        for (Cell heading : sheet.getRow(0)) {
          assertThat(heading.getCellComment()).as(sheet.getSheetName() + " " + heading).isNotNull();
        }
        notes.put(sheet.getSheetName(), sheet.getDataValidations().size());
      }
      assertThat(notes)
          .containsOnlyKeys(
              "indicators", "targets", "services", "priorities", "actions", "plans", "meetings");
      assertThat(notes).containsEntry("indicators", 7).containsEntry("targets", 3);
      assertThat(
              book.getSheet("indicators")
                  .getDataValidations()
                  .get(0)
                  .getValidationConstraint()
                  .getExplicitListValues())
          .isEqualTo(new String[] {"higher", "lower", "range", "none"});
    }
  }

  @Test
  void itWritesIntoNothingThatIsThereAlready() {
    Workplace workplace = Workplace.in(folder);
    workplace.write("jobs/theirs/notes.txt", "mine");
    for (String taken : List.of("jobs/theirs", "jobs/theirs/notes.txt", "jobs/Our Council")) {
      Ended refused = workplace.run("init", folder.resolve(taken).toString());
      assertThat(refused.code()).as(taken).isEqualTo(2);
      assertThat(refused.results()).isEmpty();
    }
    assertThat(Tree.of(folder.resolve("jobs"))).containsOnlyKeys("theirs/notes.txt");
  }

  @Test
  void theSameYearGivesTheSameBytes() {
    Workplace workplace = Workplace.in(folder);
    workplace.run("init", folder.resolve("a/one").toString());
    workplace.run("init", folder.resolve("b/one").toString());
    assertThat(Tree.of(folder.resolve("a"))).isEqualTo(Tree.of(folder.resolve("b")));
  }
}
