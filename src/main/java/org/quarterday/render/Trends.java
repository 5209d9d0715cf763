package org.quarterday.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.council.Band;
import org.quarterday.council.BandTest;
import org.quarterday.council.Indicator;
import org.quarterday.council.Margin;
import org.quarterday.council.Polarity;
import org.quarterday.council.StatusScheme;
import org.quarterday.period.EnglishDate;
import org.quarterday.period.Period;
import org.quarterday.rollup.Digits;
import org.quarterday.rollup.Exact;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Unrated;
import org.quarterday.validate.ValueState;

/** What is drawn of an indicator over some periods. */
final class Trends {
  private static final Pattern NUMBER =
      Pattern.compile("(?:at least|at most|<=|>=|<|>)?\\s*£?(-?[\\d,]+(?:\\.\\d+)?)\\s*%?");
  private static final Pattern RANGE = Pattern.compile("(-?[\\d.]+)\\.\\.(-?\\d[\\d.]*)");

  private final History history;
  private final List<StatusScheme> schemes;
  private final Style style;

  Trends(Paper paper, History history) {
    this.history = history;
    this.schemes = paper.figures().schemes();
    this.style = Style.of(paper.figures().council());
  }

  /** Whether its value is drawn: whole and not hidden. Anything else leaves a gap. */
  static boolean isDrawn(Figure figure) {
    return FigureText.showsNumber(figure) && !FigureText.isA(figure, Unrated.INCOMPLETE);
  }

  /**
   * @param alt for those who do not see it; empty where the text beside it says all
   */
  TrendPicture picture(Indicator indicator, List<Period> periods, String alt, boolean small) {
    List<TrendPicture.Point> points = new ArrayList<>();
    for (Period period : periods) {
      Optional<Figure> figure = history.find(indicator, period);
      Optional<Figure> drawn = figure.filter(Trends::isDrawn);
      points.add(
          new TrendPicture.Point(
              label(period),
              style.years(period.year().words()),
              drawn.flatMap(Figure::value),
              drawn.map(Trends::shown).orElse(""),
              drawn.isPresent() ? "" : gap(figure),
              drawn.map(f -> f.state() == ValueState.FINAL).orElse(true),
              figure.map(this::aims).orElse(TrendPicture.Aims.NONE)));
    }
    return new TrendPicture(points, alt, small);
  }

  /** "Quarter 1", to stand in a column's head above its year. */
  static String name(Period period) {
    return switch (period.kind()) {
      case MONTH -> EnglishDate.monthAndYear(period.firstDay());
      case QUARTER -> "Quarter " + period.number();
      case HALF_YEAR -> period.number() == 1 ? "First half" : "Second half";
      case YEAR -> "Year";
      case TO_DATE -> Wording.capital(period.words());
    };
  }

  private static String label(Period period) {
    return switch (period.kind()) {
      case MONTH -> EnglishDate.shortMonth(period.firstDay().getMonth());
      case QUARTER -> "Q" + period.number();
      case HALF_YEAR -> period.number() == 1 ? "1st half" : "2nd half";
      case YEAR, TO_DATE -> "";
    };
  }

  /** Short enough to stand at the end of a line: other units than these are in the heading. */
  private static String shown(Figure figure) {
    return Wording.number(figure.shown(), shortUnit(figure));
  }

  private static String shortUnit(Figure figure) {
    String unit = figure.indicator().measure().unit();
    boolean brief = unit.length() <= 3 && Digits.behindMoney(unit).isPresent();
    return unit.equals("%") || brief ? unit : "";
  }

  private static String gap(Optional<Figure> figure) {
    if (figure.isEmpty()) {
      return "not collected";
    }
    for (Unrated code : Unrated.values()) {
      if (FigureText.isA(figure.get(), code)) {
        return switch (code) {
          case NOT_RETURNED -> "no return";
          case NOT_COMPUTABLE -> "no parts";
          case BY_SERVICE -> "by service";
          case NO_DATA, DATA_ONLY, TEXT_TARGET -> "no value";
          default -> code.word();
        };
      }
    }
    return "no value";
  }

  private TrendPicture.Aims aims(Figure figure) {
    boolean onItsValue =
        figure.judgement().judged().isEmpty()
            || figure.judgement().judged().equals(figure.value())
            || figure.target().equals(figure.judgement().judgedTarget());
    String typed = onItsValue ? figure.target() : "";
    Matcher range = RANGE.matcher(typed);
    if (range.matches()) {
      return new TrendPicture.Aims(
          Optional.empty(),
          "",
          Optional.of(exact(range.group(1))),
          Optional.of(exact(range.group(2))));
    }
    Matcher number = NUMBER.matcher(typed);
    if (!number.matches()) {
      return TrendPicture.Aims.NONE;
    }
    BigDecimal target = new BigDecimal(number.group(1).replace(",", ""));
    String shown = "target " + Wording.number(target.toPlainString(), shortUnit(figure));
    Optional<BigDecimal> slack =
        margin(figure).map(m -> m.from(target)).filter(m -> m.signum() > 0);
    boolean higher = figure.indicator().measure().polarity() == Polarity.HIGHER;
    Optional<Exact> lower = slack.map(m -> Exact.of(higher ? target.subtract(m) : target));
    Optional<Exact> upper = slack.map(m -> Exact.of(higher ? target : target.add(m)));
    return new TrendPicture.Aims(Optional.of(Exact.of(target)), shown, lower, upper);
  }

  /** How far short of the target a value may be before it is simply off it. */
  private Optional<Margin> margin(Figure figure) {
    Polarity polarity = figure.indicator().measure().polarity();
    if (polarity != Polarity.HIGHER && polarity != Polarity.LOWER) {
      return Optional.empty();
    }
    Optional<StatusScheme> own =
        schemes.stream()
            .filter(s -> figure.indicator().scheme().filter(s.name()::equals).isPresent())
            .findFirst();
    return own.or(() -> schemes.stream().findFirst()).flatMap(scheme -> margin(scheme, figure));
  }

  private static Optional<Margin> margin(StatusScheme scheme, Figure figure) {
    for (Band band : scheme.bands()) {
      for (BandTest test : band.when()) {
        switch (test.kind()) {
          case WITHIN, UNDER -> {
            return test.margin();
          }
          case WITHIN_TOLERANCE -> {
            return figure.indicator().tolerance();
          }
          default -> {}
        }
      }
    }
    return Optional.empty();
  }

  private static Exact exact(String number) {
    return Exact.of(new BigDecimal(number));
  }
}
