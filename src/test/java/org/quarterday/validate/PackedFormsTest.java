package org.quarterday.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterday.intake.PackedList;
import org.quarterday.period.FinancialYear;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;

/** Entries and findings of a large return are the same after they were packed. */
class PackedFormsTest {

  private static Period quarter(int i) {
    return new Period(
        new FinancialYear(1990 + i % 30, Month.APRIL), PeriodKind.QUARTER, 1 + i / 30 % 4);
  }

  @Test
  void entries() {
    PackedList<Entry> packed = PackedList.anywhere(new EntryForm());
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Said said =
          new Said(
              i % 3 == 0
                  ? Optional.of(Amount.of(new BigDecimal("8" + i + ".10")))
                  : i % 3 == 1
                      ? Optional.of(Amount.without(Amount.Kind.NO_DATA, "system down " + i))
                      : Optional.empty(),
              i % 2 == 0 ? Optional.of(new BigDecimal(i)) : Optional.empty(),
              i % 5 == 0 ? Optional.of(new BigDecimal("1E+3")) : Optional.empty(),
              i % 4 == 0 ? Optional.of(ValueState.ESTIMATED) : Optional.empty(),
              i % 7 == 0 ? Optional.of(new BigDecimal("-1.0")) : Optional.empty(),
              "said " + i,
              "done",
              "green",
              "because",
              i % 9 == 0 ? "explained" : "");
      entries.add(
          new Entry(
              new Key("K" + i % 7, i % 2 == 0 ? "" : "S" + i % 5, quarter(i)),
              i % 3,
              i + 2,
              new Columns(Map.of(Field.VALUE, 4 + i % 2)),
              said));
    }
    packed.addAll(entries);
    assertThat(packed).isEqualTo(entries);
    assertThat(packed.get(17)).isEqualTo(entries.get(17));
  }

  @Test
  void findings() {
    PackedList<Located> packed = PackedList.inOrder(new LocatedForm());
    List<Located> findings = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      FindingCode code = FindingCode.values()[i % FindingCode.values().length];
      findings.add(
          new Located(
              i % 3 - 1,
              i,
              i % 8,
              new Finding(
                  code,
                  i % 4 == 0
                      ? Optional.empty()
                      : Optional.of(new FindingPlace("Q2", "D" + i, i, "D", "Actual")),
                  "n/k",
                  "What " + i + " is.",
                  code.remedy(),
                  i % 5 == 0 ? Optional.of("because") : Optional.empty(),
                  i % 2 == 0 ? Optional.empty() : Optional.of(new Key("K1", "", quarter(i))))));
    }
    packed.addAll(findings);
    assertThat(packed).isEqualTo(findings);
  }

  @Test
  void whatIsAboutTheFileComesFirstThenTablesThenRowsThenColumns() {
    Finding any =
        new Finding(
            FindingCode.EMPTY_TABLE,
            Optional.empty(),
            "",
            "",
            "",
            Optional.empty(),
            Optional.empty());
    assertThat(
            List.of(
                new Located(-1, 0, 0, any).order(),
                new Located(-1, 9, 0, any).order(),
                new Located(0, 0, 0, any).order(),
                new Located(0, 1_048_576, 16_384, any).order(),
                new Located(1, 0, 0, any).order(),
                new Located(1, 1, 0, any).order(),
                new Located(1, 1, 2, any).order()))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  /** Codes and periods that are counted up would otherwise meet by the hundred. */
  @Test
  void keysOfALargeReturnAreSpreadWidely() {
    Set<Integer> codes = new HashSet<>();
    for (int i = 0; i < 50 * 50 * 40; i++) {
      String indicator = "K" + (i % 50 < 10 ? "0" : "") + i % 50;
      codes.add(new Key(indicator, "S" + i / 50 % 50, quarter(i / 2500)).hashCode());
    }
    assertThat(codes).hasSizeGreaterThan(99_000);
  }
}
