package org.quarterday.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterday.intake.FormatToken.Kind;

/**
 * How a workbook shows a number: the patterns that people use, in British English whatever the
 * machine is set to.
 *
 * <p>Followed: General, fixed decimals, thousands, percentages, currencies and other words before
 * and behind, sections for negative numbers, for zero and for what a condition such as {@code [<5]}
 * says, dates and times. For the rest (powers of ten, fractions), and where a format would show
 * nothing, the shortest decimal is shown.
 */
final class CellFormat {

  private static final int NONE = -1;

  /** A fourth section is for texts. */
  private static final int NUMBERS = 3;

  private static final Set<Kind> DATES =
      Set.of(Kind.DATE, Kind.ELAPSED, Kind.LONG_DATE, Kind.LONG_TIME);

  static final CellFormat GENERAL = of("General");

  /** For a date that has no format. */
  static final CellFormat DAY = of("dd/mm/yyyy");

  private final List<List<FormatToken>> sections;
  private final List<Boolean> percents;
  private final List<Optional<FormatCondition>> conditions;
  private final boolean date;
  private final boolean day;

  private CellFormat(List<List<FormatToken>> sections) {
    this.sections = sections;
    this.percents = sections.stream().map(CellFormat::hasPercent).toList();
    this.date = sections.get(0).stream().anyMatch(token -> DATES.contains(token.kind()));
    this.day = DateText.showsDay(sections.get(0));
    this.conditions = sections.stream().map(FormatCondition::of).toList();
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
    int section = section(stored);
    return section != NONE && percents.get(section);
  }

  String show(LocalDateTime time) {
    return DateText.of(sections.get(0), time);
  }

  /** The stored number as a person sees it. */
  String show(BigDecimal stored) {
    boolean percent = isPercent(stored);
    BigDecimal number = percent ? stored.movePointRight(2) : stored;
    int section = section(stored);
    boolean plain = conditions.stream().allMatch(Optional::isEmpty);
    boolean ownSign = section == 1 && plain && stored.signum() < 0;
    boolean none = section == NONE;
    String shown =
        none ? "" : NumberText.of(sections.get(section), ownSign ? number.abs() : number);
    return Blank.is(shown) ? plain(number) + (percent ? "%" : "") : shown;
  }

  /**
   * Whether words stand where the number would be, as {@code [<5]"<5"} shows it: nobody who looks
   * at the workbook sees the number. A dash or "nil" for zero says what the number is.
   */
  boolean hides(BigDecimal stored) {
    int section = section(stored);
    if (section == NONE || stored.signum() == 0) {
      return false;
    }
    List<FormatToken> tokens = sections.get(section);
    return tokens.stream().allMatch(CellFormat::isWords)
        && tokens.stream().anyMatch(token -> !Blank.is(token.text()) && isLiteral(token));
  }

  private static boolean isWords(FormatToken token) {
    return isLiteral(token) || token.kind() == Kind.CONDITION;
  }

  private static boolean isLiteral(FormatToken token) {
    return token.kind() == Kind.LITERAL;
  }

  /** The shortest decimal without a power of ten. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Which section a number is shown by; NONE where each has a condition and none holds. */
  private int section(BigDecimal stored) {
    for (int i = 0; i < sections.size(); i++) {
      Optional<FormatCondition> condition = conditions.get(i);
      if (condition.isPresent() ? condition.get().holds(stored) : isUsual(i, stored)) {
        return i;
      }
    }
    return NONE;
  }

  /** Whether a section without a condition is for such a number: positive; negative; the rest. */
  private boolean isUsual(int section, BigDecimal stored) {
    int numbers = Math.min(NUMBERS, sections.size());
    boolean last = section == numbers - 1;
    return switch (section) {
      case 0 -> last || stored.signum() > 0 || numbers == 2 && stored.signum() == 0;
      case 1 -> last || stored.signum() < 0;
      default -> section < NUMBERS;
    };
  }

  private static boolean hasPercent(List<FormatToken> section) {
    return section.stream().anyMatch(token -> token.kind() == Kind.PERCENT);
  }
}
