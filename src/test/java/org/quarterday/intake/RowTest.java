package org.quarterday.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowTest {

  @Test
  void aCellKnowsItsAddressAsASpreadsheetShowsIt() {
    Row row = Row.of(9, "KPI 1", "Q2", "", "82.1%");

    assertThat(row.cell(4)).isEqualTo(Cell.of(9, 4, "82.1%"));
    assertThat(row.cell(4).address()).isEqualTo("D9");
    assertThat(row.cell(4).columnName()).isEqualTo("D");
  }

  @Test
  void columnsBeyondZHaveTwoLettersAndThenThree() {
    assertThat(IntStream.of(1, 26, 27, 52, 53, 702, 703, 16_384).mapToObj(Cell::columnName))
        .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD");
  }

  @Test
  void blankCellsAtTheEndAreNotPartOfTheRowAndReadAsBlank() {
    Row row = Row.of(1, "a", "", "c", "", " \u00A0", "");

    assertThat(row.width()).isEqualTo(3);
    assertThat(row.cells()).extracting(Cell::text).containsExactly("a", "", "c");
    assertThat(row.cell(2).isBlank()).isTrue();
    assertThat(row.cell(300)).isEqualTo(Cell.of(1, 300, ""));
  }

  @Test
  void aRowOfBlanksIsBlank() {
    assertThat(Row.of(4, "", "  ", "\u200B").isBlank()).isTrue();
    assertThat(Row.of(4, "", "x").isBlank()).isFalse();
  }

  @Test
  void numbersDatesAndTraitsStandOnTheirOwnCells() {
    Row row =
        new RowBuilder()
            .add("KPI 1")
            .add("82.1%", new BigDecimal("82.13"), Trait.FORMULA)
            .add("30/09/2017", LocalDate.of(2017, 9, 30))
            .add("#REF!", Trait.ERROR, Trait.HIDDEN)
            .build(5);

    assertThat(row.cell(1).number()).isEmpty();
    assertThat(row.cell(1).traits()).isEmpty();
    assertThat(row.cell(2).number()).contains(new BigDecimal("82.13"));
    assertThat(row.cell(2).has(Trait.FORMULA)).isTrue();
    assertThat(row.cell(3).date()).contains(LocalDate.of(2017, 9, 30));
    assertThat(row.cell(4).traits()).containsExactly(Trait.ERROR, Trait.HIDDEN);
    assertThat(row.cell(5).number()).isEqualTo(Optional.empty());
  }

  @Test
  void aBuilderStartsAgainEmpty() {
    RowBuilder builder = new RowBuilder();
    builder.add("1", BigDecimal.ONE, Trait.HIDDEN).build(1);

    assertThat(builder.add("plain").build(2).cells()).containsExactly(Cell.of(2, 1, "plain"));
  }

  @Test
  void cellsCoveredByAMergeAreEmptyAndSaySo() {
    Row row = Row.of(2, "first", "covered", "free").withMerges(List.of(new Region(2, 1, 3, 2)));

    assertThat(row.cell(1).traits()).isEmpty();
    assertThat(row.cell(2).text()).isEmpty();
    assertThat(row.cell(2).traits()).containsExactly(Trait.MERGED);
    assertThat(row.cell(3).text()).isEqualTo("free");
  }
}
