package org.quarterday.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.accept.Receipt;
import org.quarterday.publish.sheets.BookFile;
import org.quarterday.render.sheets.Book;
import org.quarterday.render.sheets.Box;
import org.quarterday.render.sheets.Look;
import org.quarterday.render.sheets.Tab;
import org.quarterday.validate.Finding;
import org.quarterday.validate.FindingCode;
import org.quarterday.validate.FindingPlace;
import org.quarterday.validate.TableKind;
import org.quarterday.validate.TableRead;
import org.quarterday.validate.Verdict;

/** A copy with comments can be made of whatever was sent, however it is damaged. */
class AnnotatedCopiesTest {
  private static final int TIMES = Integer.getInteger("quarterday.mutations", 300);

  @TempDir private Path folder;

  private static Receipt receipt() {
    Finding wrong =
        new Finding(
            FindingCode.VALUE_NOT_A_NUMBER,
            Optional.of(new FindingPlace("Q2", "B2", 2, "B", "Value")),
            "n/k",
            "“n/k” is not a number.",
            "Type the number.",
            Optional.empty(),
            Optional.empty());
    return new Receipt(
        "q2.xlsx",
        "0".repeat(64),
        Verdict.Status.PARTLY_ACCEPTED,
        LocalDate.of(2017, 10, 20),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new TableRead("Q2", TableKind.INDICATORS, 1, 1, 0)),
        List.of(Receipt.Line.of(wrong)));
  }

  /** Its parts are stored as they are, so that what is damaged is their text. */
  private static byte[] sent() {
    List<List<Box>> rows =
        List.of(
            List.of(Box.of("Indicator", Look.HEAD), Box.of("Value", Look.HEAD)),
            List.of(Box.of("H1", Look.PLAIN), Box.of("n/k", Look.TYPED).withNote("a note")));
    return BookFile.of(new Book(List.of(Tab.toRead("Q2", rows, List.of(10, 20), 1))));
  }

  @Test
  void aDamagedWorkbookGivesACopyOrTheListAlone() throws IOException {
    byte[] whole = sent();
    Path file = folder.resolve("q2.xlsx");
    Files.write(file, whole);
    byte[] good = AnnotatedCopies.of(receipt(), file);
    Random random = new Random(4);
    int copies = 0;
    for (int i = 0; i < TIMES; i++) {
      byte[] damaged = whole.clone();
      for (int j = 0; j <= i % 4; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Files.write(file, damaged);
      assertThatCode(() -> AnnotatedCopies.of(receipt(), file))
          .as("damaged " + i)
          .doesNotThrowAnyException();
      copies += AnnotatedCopies.of(receipt(), file).length == good.length ? 1 : 0;
    }
    assertThat(copies).as("some damage does not matter, most does").isBetween(1, TIMES - 1);
  }

  @Test
  void aReturnThatIsGoneGivesTheListAlone() throws IOException {
    byte[] list = AnnotatedCopies.of(receipt(), folder.resolve("gone.xlsx"));
    Path file = folder.resolve("list.xlsx");
    Files.write(file, list);
    try (var zip = new java.util.zip.ZipFile(file.toFile())) {
      assertThat(zip.stream().filter(e -> e.getName().contains("sheet")))
          .singleElement()
          .hasToString("xl/worksheets/sheet1.xml");
    }
  }

  @Test
  void onlyWhatIsToBePutRightCheckedOrExplainedIsWorthACopy() {
    assertThat(AnnotatedCopies.isWanted(receipt())).isTrue();
    Finding note =
        new Finding(
            FindingCode.HEADER_ALIAS,
            Optional.empty(),
            "",
            "Read.",
            "",
            Optional.empty(),
            Optional.empty());
    Receipt fine =
        new Receipt(
            "q2.csv",
            "",
            Verdict.Status.ACCEPTED,
            LocalDate.of(2017, 10, 20),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(Receipt.Line.of(note)));
    assertThat(AnnotatedCopies.isWanted(fine)).isFalse();
  }
}
