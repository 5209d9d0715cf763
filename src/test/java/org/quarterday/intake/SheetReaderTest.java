package org.quarterday.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterday.council.Limits;

/** A file is what is in it, whatever its name; what is no table is named, with what to do. */
class SheetReaderTest {

  private static final Limits SEVEN_BYTES =
      new Limits(7, 1_000_000, 1_000, 1_000, 1_000, 1_000, 1_000);

  @TempDir Path folder;

  @Test
  void aWorkbookNamedCsvIsAWorkbookAndATextNamedXlsxIsAText() throws Exception {
    Path workbook =
        Files.write(folder.resolve("q2.csv"), RawWorkbook.ofCells("<c><v>1</v></c>").bytes());
    Path text = Files.writeString(folder.resolve("q2.xlsx"), "a,b\n");

    assertThat(read(workbook).readable().orElseThrow().dialect()).isEqualTo("Excel workbook");
    assertThat(read(text).readable().orElseThrow().dialect()).isEqualTo("comma");
  }

  @Test
  void anEncryptedWorkbookIsNamedAsSuch() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(RawWorkbook.ofCells("<c><v>1</v></c>").bytes());
      }
      container.writeFilesystem(bytes);
    }

    Unreadable unreadable = refused(bytes.toByteArray());
    assertThat(unreadable.reason()).isEqualTo(Reason.ENCRYPTED);
    assertThat(unreadable.detail()).contains("Remove the password");
  }

  @Test
  void anOldWorkbookIsNamedWithWhatToDo() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("Q2").createRow(0).createCell(0).setCellValue(1);
      workbook.write(bytes);
    }

    Unreadable unreadable = refused(bytes.toByteArray());
    assertThat(unreadable.reason()).isEqualTo(Reason.NO_TABLE_FORMAT);
    assertThat(unreadable.detail()).contains("(.xls)").contains("save it as .xlsx");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 …              | PDF document",
        "{\\rtf1 …               | rich text",
        "<!DOCTYPE html><table>  | web page",
        "<?xml version='1.0'?>   | XML file",
        "GIF89a                  | picture",
        "Rar!                    | packed archive"
      })
  void otherDocumentsAreNamed(String start, String words) throws Exception {
    Unreadable unreadable = refused(start.getBytes(StandardCharsets.UTF_8));

    assertThat(unreadable.reason()).isEqualTo(Reason.NO_TABLE_FORMAT);
    assertThat(unreadable.detail()).contains(words);
  }

  @ParameterizedTest(name = "an archive with {0}")
  @CsvSource({
    "word/document.xml, Word document",
    "ppt/presentation.xml, PowerPoint",
    "returns/q2.csv, zip archive",
    "../../etc/passwd, zip archive"
  })
  void archivesThatAreNoWorkbookAreNamed(String part, String words) throws Exception {
    assertThat(refused(zip(part)).detail()).contains(words);
  }

  @Test
  void anOpenDocumentIsNamed() throws Exception {
    assertThat(refused(zip("mimetype", "content.xml")).detail()).contains(".ods");
  }

  @Test
  void aWorkbookCutShortIsDamaged() throws Exception {
    byte[] whole = RawWorkbook.ofCells("<c><v>1</v></c>").bytes();

    for (int length : new int[] {10, whole.length / 2, whole.length - 5}) {
      assertThat(refused(Arrays.copyOf(whole, length)).reason()).isEqualTo(Reason.DAMAGED);
    }
  }

  @Test
  void aWorkbookWhosePartIsCutShortIsDamaged() throws Exception {
    byte[] bytes =
        RawWorkbook.ofSheet("")
            .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")
            .bytes();

    assertThat(refused(bytes).reason()).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aFileOverTheSizeLimitIsRefusedUnread() throws Exception {
    Path file = Files.writeString(folder.resolve("big.csv"), "a,b\nc,d\n");

    Unreadable unreadable =
        SheetReader.read(file, "big.csv", SEVEN_BYTES).unreadable().orElseThrow();
    assertThat(unreadable.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(unreadable.detail())
        .isEqualTo("big.csv is too large. It has more than 7 bytes. Send it in parts.");
  }

  @Test
  void tooManyColumnsRowsOrCharactersAreTooLarge() throws Exception {
    for (String text :
        new String[] {",".repeat(1_000_000), "a\n".repeat(3_000_000), "x".repeat(100_001)}) {
      assertThat(refused(text.getBytes(StandardCharsets.UTF_8)).reason())
          .isEqualTo(Reason.TOO_LARGE);
    }
  }

  @Test
  void aLinkIsNotFollowed() throws Exception {
    Path target = Files.writeString(folder.resolve("secret.csv"), "a,b");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);

    assertThat(read(link).unreadable().orElseThrow().reason()).isEqualTo(Reason.NOT_A_PLAIN_FILE);
  }

  @Test
  void aFolderOrAMissingFileIsNoFault() {
    assertThat(read(folder).unreadable().orElseThrow().reason()).isEqualTo(Reason.NOT_A_PLAIN_FILE);
    assertThat(read(folder.resolve("gone")).unreadable().orElseThrow().reason())
        .isEqualTo(Reason.CANNOT_BE_OPENED);
  }

  private Unreadable refused(byte[] content) throws Exception {
    return TableText.read(folder, content).unreadable().orElseThrow();
  }

  private static Reading read(Path file) {
    return SheetReader.read(file, file.getFileName().toString(), Limits.STANDARD);
  }

  private static byte[] zip(String... parts) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
