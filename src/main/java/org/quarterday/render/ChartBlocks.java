package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Band;
import org.quarterday.council.Indicator;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.rollup.Figure;

/** Charts, each with a table of the same numbers. */
final class ChartBlocks {
  static final List<Offer<Block>> OFFERS =
      List.of(
          Offer.<Block>of(
                  "trend_chart",
                  "Each indicator with a past over its last periods, drawn against its target, and as a table.",
                  "{trend chart, by priority}",
                  (s, a) -> new ChartBlocks(s).trends(a))
              .takes("by", "priority, service, directorate or panel; the paper's own unless said")
              .takes("of", "all, or off-target for those alone that are off target")
              .takes("each", "month, quarter, half-year or year; what suits the paper unless said")
              .takes("last", "how many periods; six unless said"),
          Offer.<Block>of(
                  "count_chart",
                  "How many indicators of each group have which status, as bars.",
                  "{count chart, by priority}",
                  (s, a) -> new ChartBlocks(s).counts(a))
              .takes("by", "priority, service, directorate or panel; the paper's own unless said")
              .takes("table", "print the same numbers behind it, or refer to the count table"),
          Offer.<Block>of(
                  "infographics",
                  "Every indicator large, with its status, target and a small trend.",
                  "{infographics, by priority}",
                  (s, a) -> new ChartBlocks(s).tiles(a))
              .takes("by", "priority, service, directorate or panel; the paper's own unless said")
              .takes("of", "all, or off-target for those alone that are off target"));

  /** How many periods a picture goes back unless it is said. */
  private static final int USUAL = 6;

  private static final List<String> KINDS =
      List.of("fitting", "month", "quarter", "half-year", "year");
  private static final List<String> WHICH = List.of("all", "off-target");

  private final Scope scope;
  private final Paper paper;
  private final History history;
  private final Trends trends;

  private ChartBlocks(Scope scope) {
    this.scope = scope;
    this.paper = scope.paper();
    this.history = new History(paper);
    this.trends = new Trends(paper, history);
  }

  /**
   * Whether the built-in report draws trends: where the last two periods have values. Further back
   * there may be nothing but periods without a return, and each that is printed is closed.
   */
  static boolean anyTrend(Paper paper) {
    History history = new History(paper);
    List<Period> periods = history.periods(fitting(paper), 2);
    return paper.figures().councils().stream()
        .anyMatch(f -> history.worthDrawing(f.indicator(), periods));
  }

  private List<Block> trends(Arguments arguments) {
    String by = arguments.text("by", paper.spec().by());
    PeriodKind kind = kind(arguments.oneOf("each", KINDS));
    int last = arguments.number("last", USUAL, 2, 12);
    List<Block> blocks = new ArrayList<>();
    for (Groups.Group group : new Groups(paper, by).inOrder()) {
      Map<PeriodKind, List<Figure>> kinds = new LinkedHashMap<>();
      for (Figure figure : chosen(group, arguments.oneOf("of", WHICH))) {
        kinds.computeIfAbsent(kind(figure.indicator(), kind), k -> new ArrayList<>()).add(figure);
      }
      kinds.forEach((each, figures) -> trends(group, by, figures, each, last, blocks));
    }
    return blocks;
  }

  private void trends(
      Groups.Group group,
      String by,
      List<Figure> figures,
      PeriodKind kind,
      int last,
      List<Block> blocks) {
    List<Period> periods = history.periods(kind, last);
    List<Figure> drawn =
        figures.stream().filter(f -> history.worthDrawing(f.indicator(), periods)).toList();
    if (drawn.isEmpty()) {
      return;
    }
    String name = "trends-" + by + "-" + Fact.idPart(group.code()) + "-" + each(kind);
    List<Block.Panel> panels = drawn.stream().map(f -> panel(f, periods)).toList();
    String title = group.name() + ", " + each(kind) + " by " + each(kind);
    blocks.add(
        new Block.Chart(
            scope.named(name), "", title, panels, List.of(List.of(Inline.words(marks(panels))))));
    blocks.add(table(scope.named(name + "-table"), title, drawn, periods));
  }

  /** What the marks of these pictures mean; what none of them shows is not explained. */
  private static String marks(List<Block.Panel> panels) {
    List<TrendPicture> pictures =
        panels.stream().map(Block.Panel::picture).map(TrendPicture.class::cast).toList();
    StringBuilder marks = new StringBuilder();
    if (pictures.stream().anyMatch(TrendPicture::aimed)) {
      marks.append("Dashed line: the target. ");
    }
    if (pictures.stream().anyMatch(TrendPicture::shaded)) {
      marks.append("Shaded: short of it, but within the margin, or inside the range. ");
    }
    if (!pictures.stream().allMatch(TrendPicture::firm)) {
      marks.append("Open dot: not final yet. ");
    }
    return marks
        .append(panels.size() == 1 ? "Its scale" : "Each picture has a scale of its own, which")
        .append(" need not begin at nought.")
        .toString();
  }

  private Block.Panel panel(Figure figure, List<Period> periods) {
    Indicator indicator = figure.indicator();
    Line words = new Line();
    newest(indicator, periods)
        .ifPresent(
            f -> {
              words.add(FigureText.value(f)).words(" in " + scope.style().period(f.period()));
              if (!f.target().isBlank()) {
                words.words(", target ").add(FigureText.target(f));
              }
            });
    words.words("; " + indicator.measure().polarity().words());
    String alt =
        "Line chart of "
            + FigureText.plainName(figure)
            + ", "
            + periods.get(0).words()
            + " to "
            + periods.get(periods.size() - 1).words()
            + "; the table below has its numbers.";
    return new Block.Panel(
        FigureText.name(figure), words.text(), trends.picture(indicator, periods, alt, false));
  }

  private Optional<Figure> newest(Indicator indicator, List<Period> periods) {
    return drawn(indicator, periods).stream().reduce((older, newer) -> newer);
  }

  private List<Figure> drawn(Indicator indicator, List<Period> periods) {
    return periods.stream()
        .map(p -> history.find(indicator, p))
        .flatMap(Optional::stream)
        .filter(Trends::isDrawn)
        .toList();
  }

  private Block table(String name, String title, List<Figure> figures, List<Period> periods) {
    List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.text("Indicator")));
    for (Period period : periods) {
      String year = period.kind() == PeriodKind.MONTH ? "" : period.year().words();
      columns.add(new Block.Column(Trends.name(period), "", scope.style().years(year), true));
    }
    List<Block.Row> rows = new ArrayList<>();
    for (Figure figure : figures) {
      List<Block.Cell> cells = new ArrayList<>(List.of(new Block.Cell(FigureText.name(figure))));
      for (Period period : periods) {
        cells.add(
            history
                .find(figure.indicator(), period)
                .map(f -> new Block.Cell(FigureText.value(f)))
                .orElseGet(() -> Block.Cell.of("not collected then")));
      }
      rows.add(Block.Row.of(cells));
    }
    return new Block.Table(name, "", title, columns, rows, List.of());
  }

  private List<Block> counts(Arguments arguments) {
    String by = arguments.text("by", paper.spec().by());
    boolean table = arguments.oneOf("table", List.of("print", "refer")).equals("print");
    List<Groups.Group> groups =
        new Groups(paper, by)
            .inOrder().stream().filter(g -> scope.tally().total(by, g.code()) > 0).toList();
    int most = groups.stream().mapToInt(g -> scope.tally().total(by, g.code())).max().orElse(1);
    List<Block.Panel> panels = groups.stream().map(g -> bar(by, g, most)).toList();
    Line key = new Line();
    for (Band band : scope.tally().bands()) {
      key.add(new Inline.Sign(band.status(), Wording.plain(band.word()))).words("   ");
    }
    if (scope.tally().unrated(Tally.ALL, "") > 0) {
      key.add(new Inline.Sign(StatusLook.UNRATED, "Not rated"));
    }
    String title = "Indicators by " + by + " and status";
    String name = scope.named("count-chart-" + by);
    List<Block> blocks = new ArrayList<>();
    boolean usual = !table && by.equals(paper.spec().by());
    String numbers = scope.named(usual ? "counts" : "counts-" + by);
    Inline where = new Inline.Reference(numbers, "", true, false);
    List<Inline> see = List.of(Inline.words("The numbers are in "), where, Inline.words("."));
    blocks.add(new Block.Chart(name, "", title, panels, List.of(key.text(), see)));
    if (table) {
      blocks.add(new CountBlocks(paper, scope.tally()).table(numbers, by, ""));
    }
    return blocks;
  }

  private Block.Panel bar(String by, Groups.Group group, int most) {
    List<CountPicture.Part> parts = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Band band : scope.tally().bands()) {
      int count = scope.tally().count(by, group.code(), band.status());
      parts.add(new CountPicture.Part(StatusLook.of(band.status()), count));
      said.add(Wording.digits(count) + " " + Wording.plain(band.word()).toLowerCase(Locale.ROOT));
    }
    int unrated = scope.tally().unrated(by, group.code());
    if (unrated > 0) {
      parts.add(new CountPicture.Part(StatusLook.UNRATED, unrated));
      said.add(Wording.digits(unrated) + " not rated");
    }
    String alt = "Bar: " + Wording.list(said) + ".";
    return new Block.Panel(
        List.of(Inline.words(group.name())), List.of(), new CountPicture(parts, most, alt));
  }

  private List<Block> tiles(Arguments arguments) {
    String by = arguments.text("by", paper.spec().by());
    String which = arguments.oneOf("of", WHICH);
    List<Block> blocks = new ArrayList<>();
    for (Groups.Group group : new Groups(paper, by).inOrder()) {
      List<Block.Tile> tiles = chosen(group, which).stream().map(this::tile).toList();
      if (!tiles.isEmpty()) {
        blocks.add(new Block.Tiles(group.name(), tiles));
      }
    }
    return blocks;
  }

  private Block.Tile tile(Figure figure) {
    Indicator indicator = figure.indicator();
    List<Period> periods = history.periods(kind(indicator, fitting(paper)), USUAL);
    boolean drawn = history.worthDrawing(indicator, periods);
    return new Block.Tile(
        FigureText.name(figure),
        FigureText.value(figure),
        List.of(FigureText.target(figure)),
        FigureText.statusAndWhy(figure),
        drawn ? begins(indicator, periods) : List.of(),
        drawn ? Optional.of(trends.picture(indicator, periods, "", true)) : Optional.empty());
  }

  /** "14.2 days in quarter 1, 2016/17": from where the line of a small picture comes. */
  private List<Inline> begins(Indicator indicator, List<Period> periods) {
    Figure first = drawn(indicator, periods).get(0);
    return new Line()
        .add(FigureText.value(first))
        .words(" in " + scope.style().period(first.period()))
        .text();
  }

  private List<Figure> chosen(Groups.Group group, String which) {
    return group.figures().stream()
        .filter(f -> !f.indicator().proposed())
        .filter(f -> which.equals("all") || f.judgement().offTarget())
        .toList();
  }

  private PeriodKind kind(String each) {
    return switch (each) {
      case "month" -> PeriodKind.MONTH;
      case "quarter" -> PeriodKind.QUARTER;
      case "half-year" -> PeriodKind.HALF_YEAR;
      case "year" -> PeriodKind.YEAR;
      default -> fitting(paper);
    };
  }

  /** What shows a movement within the paper's period and before it. */
  private static PeriodKind fitting(Paper paper) {
    Period period = paper.figures().period();
    return switch (period.kind()) {
      case YEAR -> PeriodKind.YEAR;
      case MONTH -> PeriodKind.MONTH;
      case QUARTER, HALF_YEAR -> PeriodKind.QUARTER;
      case TO_DATE -> PeriodKind.MONTH;
    };
  }

  /** The paper's kind of period, or the indicator's own where that is longer. */
  private static PeriodKind kind(Indicator indicator, PeriodKind kind) {
    PeriodKind own = indicator.measure().frequency().kind();
    return kind.compareTo(own) >= 0 ? kind : own;
  }

  private static String each(PeriodKind kind) {
    return switch (kind) {
      case MONTH, TO_DATE -> "month";
      case QUARTER -> "quarter";
      case HALF_YEAR -> "half-year";
      case YEAR -> "year";
    };
  }
}
