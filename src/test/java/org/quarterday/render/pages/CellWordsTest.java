package org.quarterday.render.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarterday.accept.Receipt;

class CellWordsTest {

  @Test
  void cellsOfOneSheetAreListedTogether() {
    assertThat(words(at("Q2", "D9"))).isEqualTo("cell D9 of sheet Q2");
    assertThat(words(at("Q2", "D9"), at("Q2", "D14"), at("Q2", "D20")))
        .isEqualTo("cells D9, D14 and D20 of sheet Q2");
  }

  @Test
  void aCellIsNamedOnce() {
    assertThat(words(at("Q2", "D9"), at("Q2", "D9"))).isEqualTo("cell D9 of sheet Q2");
  }

  @Test
  void aCsvFileHasNoSheet() {
    assertThat(words(at("", "D9"), at("", "D14"))).isEqualTo("cells D9 and D14");
  }

  @Test
  void eachSheetHasItsOwnList() {
    assertThat(words(at("Q1", "D9"), at("Q2", "B2"), at("Q1", "D10")))
        .isEqualTo("cells D9 and D10 of sheet Q1; cell B2 of sheet Q2");
  }

  @Test
  void rowsColumnsAndSheetsAreNamedWhereNoCellIs() {
    assertThat(words(about("Q2", 9, ""), about("Q2", 12, "")))
        .isEqualTo("rows 9 and 12 of sheet Q2");
    assertThat(words(about("", 0, "F"))).isEqualTo("column F");
    assertThat(words(about("Hidden", 0, ""))).isEqualTo("sheet Hidden");
    assertThat(words(about("", 0, ""))).isEmpty();
  }

  @Test
  void aLongListEndsWithHowManyMore() {
    List<Receipt.Line> lines =
        IntStream.rangeClosed(1, 440).mapToObj(row -> at("", "D" + row)).toList();
    assertThat(CellWords.of(lines)).startsWith("cells D1, D2,").endsWith(", D40 and 400 more");
    assertThat(CellWords.of(lines.subList(0, 40))).endsWith(", D39 and D40");
    assertThat(CellWords.of(lines.subList(0, 41))).endsWith(", D40 and 1 more");
  }

  @Test
  void moreThanCanBeListedOverSeveralSheetsIsCountedOnce() {
    List<Receipt.Line> lines =
        Stream.concat(
                IntStream.rangeClosed(1, 40).mapToObj(row -> at("Q1", "D" + row)),
                IntStream.rangeClosed(1, 1200).mapToObj(row -> at("Q2", "D" + row)))
            .toList();
    assertThat(CellWords.of(lines)).endsWith("D40 of sheet Q1; 1,200 more in other sheets");
  }

  private static String words(Receipt.Line... lines) {
    return CellWords.of(List.of(lines));
  }

  private static Receipt.Line at(String sheet, String cell) {
    return new Receipt.Line("error", "c", sheet, cell, 1, "D", "", "", "m", "r", "");
  }

  private static Receipt.Line about(String sheet, int row, String column) {
    return new Receipt.Line("error", "c", sheet, "", row, column, "", "", "m", "r", "");
  }
}
