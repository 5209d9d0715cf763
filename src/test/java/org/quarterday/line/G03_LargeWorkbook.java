package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A return of many thousand rows, a third of them asked about, is checked and taken in within the
 * memory of a small process: what is kept of a row is a few bytes. {@code mvn -Plarge test
 * -Dtest=G03*} checks 200,000 rows and 400,000 in one and the same 256 MB.
 */
class G03_LargeWorkbook {
  private static final int ROWS = Integer.getInteger("quarterday.rows", 40_000);
  private static final String MEMORY = System.getProperty("quarterday.memory", "36m");
  private static final int INDICATORS = 20;
  private static final int QUARTERS = 40;
  private static final int PER_SERVICE = INDICATORS * QUARTERS;

  @TempDir Path folder;

  @Test
  void aThirdOfTheRowsIsAskedAboutAndAllAreTaken() throws IOException {
    Workplace workplace = council();
    write(workplace.root().resolve("large.xlsx"), ROWS);
    JsonNode receipt = check(workplace, "--council", "jobs/bigtown");
    assertThat(receipt.get("status").asString()).isEqualTo("accepted-with-queries");
    assertThat(receipt.get("tables").get(0).get("accepted").asInt()).isEqualTo(ROWS);
    assertThat(receipt.get("findings").size()).isGreaterThan(ROWS / 3);
  }

  @Test
  void twiceAsManyRowsNeedNoMoreMemory() throws IOException {
    Workplace workplace = council();
    write(workplace.root().resolve("large.xlsx"), 2 * ROWS);
    JsonNode receipt = check(workplace);
    assertThat(receipt.get("tables").get(0).get("accepted").asInt()).isEqualTo(2 * ROWS);
  }

  private static JsonNode check(Workplace workplace, String... more) {
    Path root = workplace.root();
    String[] words = new String[4 + more.length];
    words[0] = "check";
    words[1] = root.resolve("large.xlsx").toString();
    words[2] = "--to";
    words[3] = root.resolve("receipts").toString();
    for (int i = 0; i < more.length; i++) {
      words[4 + i] = more[i].startsWith("jobs/") ? root.resolve(more[i]).toString() : more[i];
    }
    try (SecondJvm program = SecondJvm.within(MEMORY, workplace, words)) {
      Ended ended = program.ended();
      assertThat(ended.code()).as(ended.messages()).isZero();
    }
    return JsonMapper.shared()
        .readTree(Workplace.read(root.resolve("receipts").resolve("large.xlsx.json")));
  }

  private Workplace council() {
    StringBuilder services = new StringBuilder("code,name\n");
    for (int i = 0; i < 2 * ROWS / PER_SERVICE; i++) {
      services.append("S").append(i).append(",Service number ").append(i).append('\n');
    }
    StringBuilder indicators = new StringBuilder("code,name,unit,polarity,aggregation,service\n");
    for (int i = 0; i < INDICATORS; i++) {
      String code = "K" + i;
      indicators.append(code).append(",Measure ").append(i).append(",%,higher,ratio,*\n");
    }
    return Workplace.in(folder)
        .write(
            "jobs/bigtown/council.yaml",
            """
            name: Bigtown Council
            year-starts: 1 April
            time-zone: Europe/London
            returns: ../../returns
            returns-due: 15 working days
            first-period: 2007-08
            schemes:
              - name: standard
                bands:
                  - {status: green, word: On target, phrase: on target, when: [met]}
                  - {status: red, word: Off target, phrase: off target, when: [otherwise]}
            """)
        .write("jobs/bigtown/services.csv", services.toString())
        .write("jobs/bigtown/indicators.csv", indicators.toString())
        .write("jobs/bigtown/targets.csv", "indicator,period,target\n");
  }

  /**
   * Quarter after quarter, each indicator of each service; every third value is not what its parts
   * make.
   */
  private static void write(Path file, int rows) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(100);
        OutputStream out = Files.newOutputStream(file)) {
      SXSSFSheet sheet = book.createSheet("All services");
      String[] heads = {"KPI ref", "Service", "Period", "Actual", "Num", "Denom", "Comments"};
      Row head = sheet.createRow(0);
      for (int i = 0; i < heads.length; i++) {
        head.createCell(i).setCellValue(heads[i]);
      }
      int services = rows / PER_SERVICE;
      for (int i = 0; i < rows; i++) {
        int quarter = i / (services * INDICATORS);
        int year = 2007 + quarter / 4;
        Row row = sheet.createRow(i + 1);
        row.createCell(0).setCellValue("K" + i % INDICATORS);
        row.createCell(1).setCellValue("S" + i / INDICATORS % services);
        row.createCell(2).setCellValue("Q" + (quarter % 4 + 1) + " " + year + "/" + (year + 1));
        int under = 1000 + i % 977;
        int over = under - i % 17;
        row.createCell(3).setCellValue(100.0 * over / under - (i % 3 == 0 ? 7 : 0));
        row.createCell(4).setCellValue(over);
        row.createCell(5).setCellValue(under);
        if (i % 10 == 0) {
          row.createCell(6).setCellValue("Two vacancies in team " + i + " since April.");
        }
      }
      book.write(out);
    }
  }
}
