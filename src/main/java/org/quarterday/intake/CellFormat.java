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

  private static final Set<Kind> DATES =
      Set.of(Kind.DATE, Kind.ELAPSED, Kind.LONG_DATE, Kind.LONG_TIME);

  static final CellFormat GENERAL = of("General");

  /** For a date that has no format. */
  static final CellFormat DAY = of("dd/mm/yyyy");

  private final List<List<FormatToken>> sections;
  private final List<Boolean> percents;
  private final boolean conditional;
  private final boolean date;
  private final boolean day;

  private CellFormat(List<List<FormatToken>> sections) {
    this.sections = sections;
    this.percents = sections.stream().map(CellFormat::hasPercent).toList();
    this.date = sections.get(0).stream().anyMatch(token -> DATES.contains(token.kind()));
    this.day = DateText.showsDay(sections.get(0));
    this.conditional = sections.stream().flatMap(List::stream).anyMatch(CellFormat::isCondition);
  }

  static CellFormat of(String code) {
    return new CellFormat(FormatToken.sections(code));
  }

  /** Whether it shows days or times. */
  boolean isDate() {
    return date;
  }

  /** Whether it shows which day; one that shows only a time does not. */
  boolean showsDay() {
    return day;
  }

  /** Whether it shows this number, as stored, a hundred times as large with a percent sign. */
  boolean isPercent(BigDecimal stored) {
    return percents.get(section(stored));
  }

  String show(LocalDateTime time) {
    return DateText.of(sections.get(0), time);
  }

  /** The stored number as a person sees it. */
  String show(BigDecimal stored) {
    boolean percent = isPercent(stored);
    BigDecimal number = percent ? stored.movePointRight(2) : stored;
    List<FormatToken> section = sections.get(section(stored));
    boolean ownSign = stored.signum() < 0 && sections.size() > 1 && !conditional;
    String shown = conditional ? "" : NumberText.of(section, ownSign ? number.abs() : number);
    return Blank.is(shown) ? plain(number) + (percent ? "%" : "") : shown;
  }

  /** The shortest decimal without a power of ten. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private int section(BigDecimal stored) {
    if (conditional || sections.size() == 1 || stored.signum() > 0) {
      return 0;
    }
    return stored.signum() < 0 ? 1 : sections.size() > 2 ? 2 : 0;
  }

  private static boolean hasPercent(List<FormatToken> section) {
    return section.stream().anyMatch(token -> token.kind() == Kind.PERCENT);
  }

  private static boolean isCondition(FormatToken token) {
    return token.kind() == Kind.OTHER && !token.text().equals("E");
  }
}
