package org.quarterday.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.quarterday.intake.FormatToken.Kind;

/**
 * How a workbook shows a number: the patterns that people use, in British English whatever the
 * machine is set to.
 *
 * <p>Followed: General, fixed decimals, thousands, percentages, currencies and other words before
 * and behind, sections for negative numbers and zero, dates and times. For the rest (powers of ten,
 * fractions, conditions), and where a format would show nothing, the shortest decimal is shown.
 */
final class CellFormat {

  static final CellFormat GENERAL = of("General");

  /** For a date that has no format. */
  static final CellFormat DAY = of("dd/mm/yyyy");

  private static final Set<Kind> DATES =
      Set.of(Kind.DATE, Kind.ELAPSED, Kind.LONG_DATE, Kind.LONG_TIME);

  private final List<List<FormatToken>> sections;
  private final boolean conditional;

  private CellFormat(List<List<FormatToken>> sections) {
    this.sections = sections;
    this.conditional =
        sections.stream().flatMap(List::stream).anyMatch(CellFormat::isCondition);
  }

  static CellFormat of(String code) {
    return new CellFormat(FormatToken.sections(code));
  }

  /** Whether it shows days or times. */
  boolean isDate() {
    return sections.get(0).stream().anyMatch(token -> DATES.contains(token.kind()));
  }

  /** Whether it shows which day; one that shows only a time does not. */
  boolean showsDay() {
    return DateText.showsDay(sections.get(0));
  }

  /** Whether it shows this number, as stored, a hundred times as large with a percent sign. */
  boolean isPercent(BigDecimal stored) {
    return section(stored).stream().anyMatch(token -> token.kind() == Kind.PERCENT);
  }

  String show(LocalDateTime time) {
    return DateText.of(sections.get(0), time);
  }

  /** The stored number as a person sees it. */
  String show(BigDecimal stored) {
    boolean percent = isPercent(stored);
    BigDecimal number = percent ? stored.movePointRight(2) : stored;
    List<FormatToken> section = section(stored);
    boolean ownSign = stored.signum() < 0 && sections.size() > 1 && !conditional;
    String shown = conditional ? "" : NumberText.of(section, ownSign ? number.abs() : number);
    return Blank.is(shown) ? plain(number) + (percent ? "%" : "") : shown;
  }

  /** The shortest decimal without a power of ten. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private List<FormatToken> section(BigDecimal stored) {
    if (conditional || sections.size() == 1 || stored.signum() > 0) {
      return sections.get(0);
    }
    if (stored.signum() < 0) {
      return sections.get(1);
    }
    return sections.get(sections.size() > 2 ? 2 : 0);
  }

  private static boolean isCondition(FormatToken token) {
    return token.kind() == Kind.OTHER && !token.text().equals("E");
  }
}
