package org.quarterday.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesAsPeopleSaveThemTest {
  private static final String SERVICES = "Code;NAME\nhousing;Café & logement\nleisure;Leisure\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
  void aTableIsReadInAnyUsualEncoding(String charset, @TempDir Path parent) throws IOException {
    Path folder = SettingsFixture.folder(parent, Map.of());
    Files.write(folder.resolve("services.csv"), SERVICES.getBytes(Charset.forName(charset)));
    assertThat(SettingsFixture.read(folder).council().catalogue().services().get(0).name())
        .isEqualTo("Café & logement");
  }

  @Test
  void aFileMayBeginWithTheMarkOfItsEncoding(@TempDir Path parent) throws IOException {
    Path folder = SettingsFixture.folder(parent, Map.of());
    for (String place : new String[] {"council.yaml", "services.csv"}) {
      byte[] plain = Files.readAllBytes(folder.resolve(place));
      Files.write(
          folder.resolve(place),
          ("\uFEFF" + new String(plain, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(SettingsFixture.problems(folder)).isEmpty();
  }

  @Test
  void scalarsAreTextAsTyped(@TempDir Path parent) {
    Path folder =
        SettingsFixture.folder(
            parent,
            Map.of(
                "council.yaml",
                SettingsFixture.COUNCIL
                    + "style: {word-total: no, word-not-stated: 010, word-no-response: 2017-10-20,"
                    + " wordmark: ~, word-no-action: 1e3}\n"));
    assertThat(SettingsFixture.read(folder).council().style())
        .isEqualTo(
            Map.of(
                "word-total", "no",
                "word-not-stated", "010",
                "word-no-response", "2017-10-20",
                "wordmark", "~",
                "word-no-action", "1e3"));
  }

  @Test
  void aTableMayBeASheetOfTheCouncilsWorkbook(@TempDir Path parent) throws IOException {
    Path folder = SettingsFixture.folder(parent, Map.of());
    book(folder, "Targets", "2017-18", "H9");
    assertThat(SettingsFixture.problems(folder))
        .extracting(p -> p.file() + " | " + p.place() + " | " + p.message())
        .containsExactly("council.xlsx | sheet Targets, A3 | “H9” names no indicator.");
    book(folder, "Targets", "2017-18", "H1");
    assertThat(SettingsFixture.read(folder).council().targets())
        .extracting(t -> t.indicator() + " " + t.text())
        .containsExactly("C1 95%", "H1 1234.5");
    assertThat(SettingsFixture.read(folder).snapshot().files())
        .extracting(SettingsFile::place)
        .contains("council.xlsx");
  }

  @Test
  void aTableThatStandsTwiceOrASheetThatMeansNothingIsAProblem(@TempDir Path parent)
      throws IOException {
    Path folder = SettingsFixture.folder(parent, Map.of());
    SettingsFixture.write(folder.resolve("targets.csv"), "indicator,period,target\n");
    book(folder, "targets", "2017-18", "H1");
    assertThat(SettingsFixture.problems(folder))
        .extracting(ConfigProblem::words)
        .containsExactly(
            "targets.csv: The table stands here and as a sheet of council.xlsx."
                + " Keep one of the two.");
    book(folder, "tragets", "2017-18", "H1");
    assertThat(SettingsFixture.problems(folder))
        .extracting(ConfigProblem::words)
        .containsExactly(
            "council.xlsx, sheet tragets: No table of the settings is called “tragets”."
                + " Did you mean targets?");
  }

  /** Two targets: 95% shown as such, and 1234.5 shown without its decimal. */
  private static void book(Path folder, String sheetName, String period, String indicator)
      throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("council.xlsx"))) {
      Sheet sheet = book.createSheet(sheetName);
      Row header = sheet.createRow(0);
      header.createCell(0).setCellValue("Indicator");
      header.createCell(1).setCellValue("Period");
      header.createCell(2).setCellValue("Target");
      row(book, sheet.createRow(1), "C1", period, 0.95, "0%");
      row(book, sheet.createRow(2), indicator, period, 1234.5, "0");
      book.write(out);
    }
  }

  private static void row(
      XSSFWorkbook book, Row row, String indicator, String period, double target, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    row.createCell(0).setCellValue(indicator);
    row.createCell(1).setCellValue(period);
    row.createCell(2).setCellValue(target);
    row.getCell(2).setCellStyle(style);
  }
}
