package org.quarterday.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was put into a packed list comes out of it as it was, wherever it stands. */
class PackedListTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          "plain",
          "caf\u00e9",
          "\u0141\u00f3d\u017a",
          "\uD83D\uDE00",
          "half \uD83D",
          "a\nb\u0000");
  private static final List<BigDecimal> NUMBERS =
      List.of(
          new BigDecimal("0"),
          new BigDecimal("-0.50"),
          new BigDecimal("81.200"),
          new BigDecimal("1E+30"),
          new BigDecimal("-9223372036854775808"),
          new BigDecimal("123456789012345678901234567890.123"));

  @Test
  void aRowComesBackWithEveryCellAsItWas() {
    List<Row> rows = new ArrayList<>();
    RowList packed = new RowList();
    for (int i = 0; i < 1000; i++) {
      Row row =
          new RowBuilder()
              .add(TEXTS.get(i % TEXTS.size()))
              .add("shown " + i, NUMBERS.get(i % NUMBERS.size()), Trait.FORMULA)
              .add("day", LocalDate.ofEpochDay(-700_000 + 2000L * i))
              .add("hidden", Trait.HIDDEN, Trait.ERROR)
              .build(3 * i + 1)
              .withMerges(i % 2 == 0 ? List.of() : List.of(new Region(3 * i + 1, 4, 3 * i + 2, 5)));
      rows.add(row);
      packed.add(row);
    }
    assertThat(packed).hasSize(1000);
    for (int i = 999; i >= 0; i--) {
      assertThat(packed.get(i).number()).isEqualTo(3 * i + 1);
      assertThat(packed.get(i).cells()).isEqualTo(rows.get(i).cells());
      assertThat(packed.find(3 * i + 1).map(Row::cells)).contains(rows.get(i).cells());
      assertThat(packed.find(3 * i + 2)).isEmpty();
      assertThat(packed.firstAt(3 * i)).isEqualTo(i);
    }
  }

  @Test
  void aFrozenListIsItsOwnCopyAndTakesNoMore() {
    PackedList<Row> list = PackedList.anywhere(new RowForm());
    list.add(Row.of(1, "a"));
    assertThat(PackedList.copyOf(list)).isNotSameAs(list).hasSize(1);
    assertThat(PackedList.copyOf(list.freeze())).isSameAs(list);
    assertThatThrownBy(() -> list.add(Row.of(2, "b")))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
