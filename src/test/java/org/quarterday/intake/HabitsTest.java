package org.quarterday.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What some programs and people do to a whole file, and what must not be taken for it. */
class HabitsTest {

  @TempDir Path folder;

  @Test
  void aQuotedTitleOfTwoLinesIsOneRowAboveQuotedCellsOfSeveralLines() throws Exception {
    Readable read =
        TableText.readText(
            folder,
            "\"Performance return\nQuarter 2; 2017/18\"\n\n"
                + "Item;Discussion;Owner\n"
                + "A;\"two\nlines\";Housing\n"
                + "B;\"said \"\"no\"\"\";Waste\n"
                + "C;short;Waste\n");

    assertThat(TableText.rows(read))
        .containsExactly(
            "1: Performance return\nQuarter 2; 2017/18",
            "3: Item | Discussion | Owner",
            "4: A | two\nlines | Housing",
            "5: B | said \"no\" | Waste",
            "6: C | short | Waste");
  }

  @Test
  void rowsThatStandInMarksAsAWholeArePartedAndSaidSo() throws Exception {
    Readable read =
        TableText.readText(
            folder, "\"Ref,Service,Actual\"\r\n\"A1,\"\"Parks, open\"\",5\"\r\n\"A2,Waste,7\"\r\n");

    assertThat(TableText.rows(read))
        .containsExactly(
            "1: Ref | Service | Actual", "2: A1 | Parks, open | 5", "3: A2 | Waste | 7");
    assertThat(read.remarks())
        .anyMatch(remark -> remark.detail().contains("Every row as a whole stands in quotation"));
  }

  @Test
  void quotedTextsOfOneColumnStayWhole() throws Exception {
    Readable read =
        TableText.readText(folder, "\"Decision\"\n\"Agreed, with thanks\"\n\"Noted, at last\"\n");

    assertThat(TableText.rows(read))
        .containsExactly("1: Decision", "2: Agreed, with thanks", "3: Noted, at last");
  }

  @Test
  void headingsThatStandInMarksAsAWholeAreParted() throws Exception {
    Readable read =
        TableText.readText(folder, "\"Ref,Service,Actual\"\nA1,Parks,5\nA2,Waste,7\nA3,Roads,8\n");

    assertThat(TableText.rows(read)).startsWith("1: Ref | Service | Actual", "2: A1 | Parks | 5");
  }

  @Test
  void backticksStandAroundTexts() throws Exception {
    Readable read =
        TableText.readText(folder, "Ref,Note\nA1,`late, but moving`\nA2,`a 5\" pipe, new`\n");

    assertThat(TableText.rows(read))
        .containsExactly("1: Ref | Note", "2: A1 | late, but moving", "3: A2 | a 5\" pipe, new");
  }

  @Test
  void aCommaBetweenDigitsPartsNothingWhereARarerDelimiterDoes() throws Exception {
    Readable read =
        TableText.readText(folder, "id#flow#level\n1#9,34#1,09\n2#6,38#1,14\n3#0,64#2,45\n");

    assertThat(TableText.rows(read)).startsWith("1: id | flow | level", "2: 1 | 9,34 | 1,09");
  }

  @Test
  void theMarkThatOldProgramsWriteAtTheEndIsNoRow() throws Exception {
    Readable read = TableText.readText(folder, "Ref,Actual\r\nA1,5\r\n\u001A");

    assertThat(TableText.rows(read)).containsExactly("1: Ref | Actual", "2: A1 | 5");
  }
}
