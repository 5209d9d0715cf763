package org.quarterday.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same small return in dialects that no spreadsheet would write, and texts made to take long.
 */
class AnyDialectTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiterString = " is ",
      value = {
        "', ' is 'comma and space'",
        "'  ' is 'several spaces'",
        "'    ' is 'several spaces'",
        "'||' is '“||”'",
        "'~' is '“~”'",
        "' | ' is '“ | ”'"
      })
  void whatPartsTheCellsIsFoundAndSaid(String delimiter, String words) throws Exception {
    String text = "KPI,Period,Actual\nHOU 1,Q2,82.1%\nHOU 2,Q2,17\nHOU 3,Q3,4\n";

    Readable read = TableText.readText(folder, text.replace(",", delimiter));

    assertThat(read.dialect()).isEqualTo(words);
    assertThat(TableText.rows(read))
        .containsExactly(
            "1: KPI | Period | Actual",
            "2: HOU 1 | Q2 | 82.1%",
            "3: HOU 2 | Q2 | 17",
            "4: HOU 3 | Q3 | 4");
  }

  @Test
  void apostrophesMayStandAroundCellsAndBackslashesBeforeMarks() throws Exception {
    Readable single = TableText.readText(folder, "'a','b, c'\n'd','it''s'\n'e','f'\n");
    Readable backslash = TableText.readText(folder, "a,b\n\"say \\\"yes\\\", or\",2\nc,3\n");

    assertThat(TableText.rows(single)).containsExactly("1: a | b, c", "2: d | it's", "3: e | f");
    assertThat(TableText.rows(backslash))
        .containsExactly("1: a | b", "2: say \"yes\", or | 2", "3: c | 3");
  }

  @Test
  void aFileMayChangeItsDialectHalfway() throws Exception {
    Readable read =
        TableText.readText(
            folder, "KPI,Q1,Q2\nA,1,2\nB,3,4\nC,5,6\nD,7,8\n\nKPI;Q3;Q4\nA;1,5;2\nB;3;4,5\n");

    assertThat(TableText.rows(read))
        .containsSubsequence(
            "5: D | 7 | 8", "7: KPI | Q3 | Q4", "8: A | 1,5 | 2", "9: B | 3 | 4,5");
  }

  @Test
  void aRepairedRowIsRemarkedOn() throws Exception {
    Readable read =
        TableText.readText(
            folder,
            "KPI,Due,Actual\nA,01/02/2017,5\nB,01/03/20177\nC,01/04/2017,6\nD,01/05/2017,9\n");

    assertThat(TableText.rows(read)).contains("3: B | 01/03/2017 | 7");
    assertThat(read.remarks()).extracting(remark -> remark.row().orElse(0)).containsExactly(3);
    assertThat(read.remarks().get(0).kind()).isEqualTo(Remark.Kind.DELIMITER_REPAIRED);
    assertThat(read.remarks().get(0).detail())
        .isEqualTo("Row 3 has more or fewer delimiters than the other rows, or others.");
  }

  @Test
  void headingsInAnotherDialectAreHeadings() throws Exception {
    for (String names :
        List.of("Area;2015;2016;2017", "Area, 2015, 2016, 2017", "Area,20152016,2017")) {
      Readable read =
          TableText.readText(folder, names + "\nA,1.5,2,3\nB,3,4.5,5\nC,5,6,7.5\nD,7,8,9\n");

      assertThat(TableText.rows(read)).as(names).startsWith("1: Area | 2015 | 2016 | 2017");
    }
  }

  @Test
  void whatStandsBetweenQuotedCellsPartsThem() throws Exception {
    Readable read =
        TableText.readText(folder, "\"a b, c\" \"d, e\"\n\"f, g h\" \"i\"\n\"j\" \"k, l, m\"\n");

    assertThat(TableText.rows(read))
        .containsExactly("1: a b, c | d, e", "2: f, g h | i", "3: j | k, l, m");
  }

  @Test
  @Timeout(30)
  void textsMadeToTakeLongDoNot() throws Exception {
    for (String text :
        new String[] {
          "x\n\n".repeat(50_000) + "a,b,c\n1,2,3\n",
          "a,b,c\n" + "1,2,3\n".repeat(20_000) + "note\n".repeat(50_000),
          ("\"abc def\",".repeat(290) + "\"x\"y\"\n").repeat(100),
          "a,b,c\nx;y\n\"q\n".repeat(20_000),
          "a,b\n1," + "z".repeat(90_000) + "\n" + "1,2\n".repeat(9) + "1" + "y".repeat(90_000)
        }) {
      assertThat(TableText.read(folder, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
          .isNotNull();
    }
  }
}
