package org.quarterday.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One return typed twice, as CSV and as a workbook: the same texts in the same cells. */
class PairTest {

  private static final String CSV =
      """
      Housing: performance return

      KPI ref,Period,Actual,Spend,Due,Comment
      HOU 1,Q2 2017/18,82.1%,"£1,234.50",30/09/2017,"On target, \"\"just\"\"\"
      HOU 2,Q2 2017/18,17,,,
      HOU 3,Q2 2017/18,<5,£0.00,01/10/2017,"two
      lines"
      """;

  @TempDir Path folder;

  @Test
  void theSameReturnAsCsvAndAsAWorkbookHasTheSameCells() throws Exception {
    Readable csv = TableText.read(folder, CSV.getBytes(StandardCharsets.UTF_8)).readable().get();
    Readable xlsx = TableText.read(folder, workbook()).readable().get();

    assertThat(TableText.rows(csv)).hasSize(5);
    assertThat(TableText.rows(xlsx)).isEqualTo(TableText.rows(csv));
    assertThat(addresses(xlsx)).isEqualTo(addresses(csv));
  }

  private static List<String> addresses(Readable read) {
    return read.sheets().get(0).rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !cell.isBlank())
        .map(cell -> cell.address() + " " + cell.text())
        .toList();
  }

  private static byte[] workbook() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Writer writer = new Writer(workbook);
      writer.row(0, "Housing: performance return");
      writer.row(2, "KPI ref", "Period", "Actual", "Spend", "Due", "Comment");
      LocalDate end = LocalDate.of(2017, 9, 30);
      writer.row(3, "HOU 1", "Q2 2017/18", 0.821, 1234.5, end, "On target, \"just\"");
      writer.row(4, "HOU 2", "Q2 2017/18", "17");
      writer.row(5, "HOU 3", "Q2 2017/18", "<5", 0, end.plusDays(1), "two\nlines");
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static final class Writer {
    private final XSSFWorkbook workbook;
    private final CellStyle percent;
    private final CellStyle pounds;
    private final CellStyle day;

    Writer(XSSFWorkbook workbook) {
      this.workbook = workbook;
      workbook.createSheet("Q2");
      this.percent = style("0.0%");
      this.pounds = style("£#,##0.00");
      this.day = style("dd/mm/yyyy");
    }

    void row(int index, Object... values) {
      XSSFRow row = workbook.getSheetAt(0).createRow(index);
      for (int i = 0; i < values.length; i++) {
        XSSFCell cell = row.createCell(i);
        if (values[i] instanceof Number number) {
          cell.setCellValue(number.doubleValue());
          cell.setCellStyle(i == 2 ? percent : pounds);
        } else if (values[i] instanceof LocalDate date) {
          cell.setCellValue(date);
          cell.setCellStyle(day);
        } else {
          cell.setCellValue(values[i].toString());
        }
      }
    }

    private CellStyle style(String format) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      return style;
    }
  }
}
