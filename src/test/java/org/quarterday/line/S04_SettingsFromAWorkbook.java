package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A council keeps its tables in one workbook instead of in CSV files. */
class S04_SettingsFromAWorkbook {
  private static final List<String> TABLES =
      List.of("indicators", "services", "priorities", "targets");

  @TempDir private Path folder;

  /** The same tables on sheets, with names as people write them. */
  private Workplace inAWorkbook(Path root) throws IOException {
    Workplace workplace = Wexcombe.withHousing(root);
    Path jobs = root.resolve(Wexcombe.JOBS);
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      for (String table : TABLES) {
        Sheet sheet = book.createSheet(table.toUpperCase(java.util.Locale.ROOT));
        List<String> lines = Files.readAllLines(jobs.resolve(table + ".csv"));
        for (int i = 0; i < lines.size(); i++) {
          Row row = sheet.createRow(i + 1);
          String[] cells = lines.get(i).split(",", -1);
          for (int j = 0; j < cells.length; j++) {
            boolean number = cells[j].matches("\\d+");
            if (number) {
              row.createCell(j).setCellValue(Integer.parseInt(cells[j]));
            } else {
              row.createCell(j).setCellValue(cells[j]);
            }
          }
        }
        Files.delete(jobs.resolve(table + ".csv"));
      }
      try (OutputStream out = Files.newOutputStream(jobs.resolve("council.xlsx"))) {
        book.write(out);
      }
    }
    return workplace;
  }

  /** Types into one cell of the workbook. */
  private void type(String sheet, int row, int column, String text) throws IOException {
    Path file = folder.resolve(Wexcombe.JOBS + "council.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      Row line = book.getSheet(sheet).getRow(row - 1);
      line.createCell(column - 1).setCellValue(text);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  @Test
  void thePapersAreThoseOfTheSameTablesAsCsv() throws IOException {
    Workplace csv = Wexcombe.withHousing(folder.resolve("csv"));
    Workplace book = inAWorkbook(folder.resolve("book"));
    for (Workplace each : List.of(csv, book)) {
      Ended run = each.run("run", Wexcombe.NIGHTLY);
      assertThat(run.code()).as(run.messages()).isZero();
    }

    Map<String, String> fromBook = Tree.withoutRuns(book.out("wexcombe"));
    assertThat(fromBook).isEqualTo(Tree.withoutRuns(csv.out("wexcombe")));
  }

  @Test
  void theWorkbookIsKeptAsItWasUsedAndAChangedCellIsAnotherRun() throws IOException {
    Workplace workplace = inAWorkbook(folder);
    workplace.run("run", Wexcombe.NIGHTLY);
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).messages()).contains("nothing new");

    type("TARGETS", 3, 3, "39");
    workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(workplace.published("wexcombe", "figures/2017-18-Q2.csv"))
        .contains("H1,Empty homes,,2017-18-Q2,40,40,,,39,amber");
    try (var kept = Files.walk(workplace.record("wexcombe").root().resolve("settings"))) {
      assertThat(kept.filter(path -> path.endsWith("council.xlsx"))).hasSize(2);
    }
  }

  @Test
  void everythingThatIsWrongInItIsSaidAtOnceWithSheetAndCell() throws IOException {
    Workplace workplace = inAWorkbook(folder);
    workplace.write(Wexcombe.JOBS + "services.csv", "code,name\nhousing,Housing\n");
    type("TARGETS", 3, 1, "H9");
    type("INDICATORS", 3, 3, "upwards");

    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.messages())
        .contains("council.xlsx, sheet TARGETS, A3: “H9” names no indicator.")
        .contains("council.xlsx, sheet INDICATORS, C3: ")
        .contains("services.csv: The table stands here and as a sheet of council.xlsx.");
  }

  @Test
  void aWorkbookThatCannotBeOpenedIsOneProblem() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.write(Wexcombe.JOBS + "council.xlsx", "PK\u0003\u0004 no workbook");

    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.messages())
        .contains("council.xlsx: The file cannot be read as a table")
        .contains("Save it again as an Excel workbook (.xlsx).");
  }
}
