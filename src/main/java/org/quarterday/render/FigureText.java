package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterday.council.Council;
import org.quarterday.council.Service;
import org.quarterday.rollup.Coverage;
import org.quarterday.rollup.Exact;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Travel;
import org.quarterday.rollup.Unrated;
import org.quarterday.validate.ValueState;

/** One figure as runs of text. What cannot be a number is said in words. */
final class FigureText {
  static final Inline.Mark PROVISIONAL = new Inline.Mark("(p)", "provisional: it may still change");
  static final Inline.Mark ESTIMATED =
      new Inline.Mark("(e)", "estimated: it will be replaced by a measured one");
  static final Inline.Mark REVISED =
      new Inline.Mark("(r)", "revised: printed otherwise in an earlier version of this paper");

  private FigureText() {}

  /** The value with its unit, its marks and, when incomplete, its coverage. */
  static List<Inline> value(Figure figure) {
    List<Inline> text = new ArrayList<>();
    Fact fact = Fact.of(figure, "value", valueText(figure));
    text.add(new Inline.Shown(fact, Inline.Look.from(source(figure)), ""));
    if (showsNumber(figure)) {
      mark(figure)
          .ifPresent(
              mark -> {
                text.add(Inline.words(" "));
                text.add(mark);
              });
      if (isA(figure, Unrated.INCOMPLETE)) {
        text.add(Inline.words(" "));
        text.add(Inline.Shown.plain(Fact.of(figure, "coverage", coverage(figure.coverage()))));
      }
    }
    return text;
  }

  /** "no target" where there is none. */
  static Inline target(Figure figure) {
    return Inline.Shown.plain(Fact.of(figure, "target", targetText(figure)));
  }

  /**
   * "14.2 days against a target of 10 days"; the value alone where there is no target. Where
   * something else was judged, the year to date or a forecast, that against its own target.
   */
  static List<Inline> againstTarget(Figure figure) {
    Line line = new Line().add(value(figure));
    if (isJudgedOnItsValue(figure)) {
      if (!figure.target().isBlank()) {
        line.words(" against a target of ").add(target(figure));
      }
      return line.text();
    }
    return line.words(", ").add(judgedOn(figure)).text();
  }

  /** The status; where something else than the value was judged, with what that is. */
  static List<Inline> statusAndWhy(Figure figure) {
    Line line = new Line().add(status(figure));
    return isJudgedOnItsValue(figure) ? line.text() : line.words(", ").add(judgedOn(figure)).text();
  }

  /** "judged on 88% against a target of 92%". */
  private static List<Inline> judgedOn(Figure figure) {
    String unit = figure.indicator().measure().unit();
    String judged = Wording.number(judgedText(figure), unit);
    Line line =
        new Line().words("judged on ").add(Inline.Shown.plain(Fact.of(figure, "judged", judged)));
    String target = figure.judgement().judgedTarget();
    if (!target.isBlank()) {
      Fact fact = Fact.of(figure, "judged-target", Wording.target(target, unit));
      line.words(" against a target of ").add(Inline.Shown.plain(fact));
    }
    return line.text();
  }

  private static boolean isJudgedOnItsValue(Figure figure) {
    Optional<Exact> judged = figure.judgement().judged();
    boolean sameTarget = figure.judgement().judgedTarget().equals(figure.target());
    return !figure.judgement().rated()
        || judged.isEmpty()
        || judged.equals(figure.value()) && sameTarget;
  }

  /** With the places that the value is shown with. */
  private static String judgedText(Figure figure) {
    Exact judged = figure.judgement().judged().orElseThrow();
    int point = figure.shown().indexOf('.');
    return figure.shown().isEmpty()
        ? judged.plain()
        : judged.rounded(point < 0 ? 0 : figure.shown().length() - point - 1).toPlainString();
  }

  static Inline status(Figure figure) {
    Fact fact = Fact.of(figure, "status", statusText(figure));
    return new Inline.Shown(fact, Inline.Look.status(figure.judgement().status()), "");
  }

  /** The direction against one comparator, which every figure has something to say about. */
  static Inline travel(Figure figure, String comparator) {
    Travel travel = figure.travel().get(comparator);
    if (travel == null) {
      return Inline.words("not compared");
    }
    String arrow = StatusLook.arrow(travel.way(), figure.indicator().measure().polarity());
    Fact fact = Fact.of(figure, "travel-" + comparator, travel.way().word());
    return new Inline.Shown(fact, Inline.Look.direction(travel.way(), arrow), "");
  }

  /** The block that says how the figure is made. */
  static String source(Figure figure) {
    return "made-" + Fact.idPart(figure.indicator().code());
  }

  /** "HC01 Visits to leisure centres". */
  static List<Inline> name(Figure figure) {
    return List.of(
        Inline.quiet(figure.indicator().code()),
        Inline.words(" " + Wording.plain(figure.indicator().name())));
  }

  static String plainName(Figure figure) {
    return figure.indicator().code() + " " + Wording.plain(figure.indicator().name());
  }

  /** The owners' names, or the council as a whole. */
  static String owners(Figure figure, Council council) {
    List<String> names =
        council.owing(figure.indicator(), figure.period()).stream()
            .map(Service::name)
            .map(Wording::plain)
            .toList();
    if (figure.indicator().owners().every()) {
      return "every service";
    }
    return names.isEmpty() ? "the council as a whole" : Wording.list(names);
  }

  static String coverage(Coverage coverage) {
    return "(incomplete: "
        + coverage.got()
        + " of "
        + coverage.owed()
        + " "
        + Wording.agree(coverage.owed(), "return", "returns")
        + ")";
  }

  static Optional<Inline.Mark> mark(Figure figure) {
    if (figure.state() == ValueState.PROVISIONAL) {
      return Optional.of(PROVISIONAL);
    }
    return figure.state() == ValueState.ESTIMATED ? Optional.of(ESTIMATED) : Optional.empty();
  }

  /** Whether a number is printed for it at all. */
  static boolean showsNumber(Figure figure) {
    return figure.value().isPresent() && !isA(figure, Unrated.SUPPRESSED);
  }

  static boolean isA(Figure figure, Unrated code) {
    return figure.judgement().status().equals(code.code());
  }

  static String targetText(Figure figure) {
    return figure.target().isBlank()
        ? "no target"
        : Wording.target(figure.target(), figure.indicator().measure().unit());
  }

  private static String statusText(Figure figure) {
    return Wording.capital(Wording.plain(figure.judgement().word()));
  }

  private static String valueText(Figure figure) {
    if (showsNumber(figure)) {
      return Wording.number(figure.shown(), figure.indicator().measure().unit());
    }
    for (Unrated code : Unrated.values()) {
      if (isA(figure, code)) {
        return withoutNumber(figure, code);
      }
    }
    return "not available";
  }

  private static String withoutNumber(Figure figure, Unrated code) {
    return switch (code) {
      case NOT_DUE -> notDue(figure);
      case NO_DATA -> because("not available", figure);
      case NOT_COMPUTABLE -> because("cannot be computed", figure);
      default -> code.word();
    };
  }

  /** When it will be due, for a figure that is finer than its frequency. */
  private static String notDue(Figure figure) {
    if (figure.coverage().owed() > 0) {
      return "not due yet";
    }
    return switch (figure.indicator().measure().frequency()) {
      case ANNUAL -> "annual: due at year end";
      case HALF_YEARLY -> "half-yearly: due at the end of the half year";
      case QUARTERLY -> "quarterly: due at the end of the quarter";
      case MONTHLY -> "not collected for this period";
    };
  }

  private static String because(String what, Figure figure) {
    String reason = Wording.plain(figure.judgement().reason());
    if (reason.endsWith(".")) {
      reason = reason.substring(0, reason.length() - 1);
    }
    if (reason.isEmpty()) {
      return what;
    }
    String more =
        reason.toLowerCase(Locale.ROOT).startsWith(what)
            ? reason.substring(what.length())
            : ": " + reason;
    return more.equalsIgnoreCase(": " + what) ? what : what + more;
  }
}
