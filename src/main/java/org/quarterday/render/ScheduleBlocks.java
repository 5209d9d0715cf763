package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarterday.council.TravelComparator;
import org.quarterday.period.Period;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Remark;

/** Every indicator, group by group: a table of figures, and beneath it what services wrote. */
final class ScheduleBlocks {
  private final Paper paper;
  private final Style style;
  private final List<TravelComparator> travel;

  ScheduleBlocks(Paper paper) {
    this.paper = paper;
    this.style = Style.of(paper.figures().council());
    this.travel = paper.figures().council().judging().travel();
  }

  /**
   * @param offTarget "print" what was said of it, or "refer" to where that stands
   * @param said "print" what services wrote beneath each table, or "leave" it out
   * @param earlier "last-year" for a column with the same period a year earlier, or "none"
   * @param named what the names of the tables begin with
   */
  List<Block> schedule(String by, String offTarget, String said, String earlier, String named) {
    List<Block> blocks = new ArrayList<>();
    for (Groups.Group group : new Groups(paper, by).inOrder()) {
      String name = named + "-" + by + "-" + Fact.idPart(group.code());
      List<Block.Row> rows = group.figures().stream().map(f -> row(FigureText.name(f), f)).toList();
      Block.Table table = table(name, group.name(), "Indicator", group.figures(), rows);
      blocks.add(earlier.equals("none") ? table : withLastYear(table, group.figures()));
      if (said.equals("print")) {
        commentary(group.figures(), offTarget.equals("refer"), blocks);
      }
    }
    return blocks;
  }

  /**
   * What each service returned, for indicators that several owe; empty when there are none.
   *
   * @param named what the names of the tables begin with
   */
  List<Block> services(String named) {
    List<Block> blocks = new ArrayList<>();
    for (Figure council : paper.figures().councils()) {
      List<Figure> figures =
          paper.figures().rows().stream()
              .filter(f -> !f.isCouncils())
              .filter(f -> f.indicator().code().equals(council.indicator().code()))
              .toList();
      if (!figures.isEmpty()) {
        List<Block.Row> rows =
            figures.stream().map(f -> row(List.of(Inline.words(service(f))), f)).toList();
        blocks.add(
            table(
                named + "-" + Fact.idPart(council.indicator().code()),
                FigureText.plainName(council) + ": service by service",
                "Service",
                figures,
                rows));
      }
    }
    return blocks;
  }

  private String service(Figure figure) {
    return OffTargetBlocks.serviceName(figure.service(), paper);
  }

  /** The table with what the same period of last year was, beside the direction of travel. */
  private Block.Table withLastYear(Block.Table table, List<Figure> figures) {
    Period before = paper.figures().period().yearBefore();
    History history = new History(paper);
    int place = table.columns().size() - travel.size();
    List<Block.Column> columns = new ArrayList<>(table.columns());
    String when = style.period(before);
    columns.add(place, new Block.Column("A year before", "", when, true));
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      List<Block.Cell> cells = new ArrayList<>(table.rows().get(i).cells());
      cells.add(
          place,
          history
              .find(figures.get(i).indicator(), before)
              .map(f -> new Block.Cell(FigureText.value(f)))
              .orElseGet(() -> Block.Cell.of("not collected then")));
      rows.add(Block.Row.of(cells));
    }
    return new Block.Table(
        table.name(), table.number(), table.caption(), columns, rows, table.notes());
  }

  private Block.Table table(
      String name, String caption, String head, List<Figure> figures, List<Block.Row> rows) {
    List<Block.Column> columns = new ArrayList<>();
    columns.add(Block.Column.text(head));
    columns.add(Block.Column.number("Value"));
    columns.add(Block.Column.number("Target"));
    columns.add(Block.Column.text("Status"));
    for (TravelComparator comparator : travel) {
      String below = "on " + TravelWords.against(comparator);
      columns.add(new Block.Column("Direction of travel", "", below, false));
    }
    return new Block.Table(name, "", caption, columns, rows, notes(figures));
  }

  private Block.Row row(List<Inline> head, Figure figure) {
    List<Block.Cell> cells = new ArrayList<>();
    cells.add(new Block.Cell(head));
    cells.add(new Block.Cell(FigureText.value(figure)));
    cells.add(Block.Cell.of(FigureText.target(figure)));
    cells.add(new Block.Cell(FigureText.statusAndWhy(figure)));
    travel.forEach(c -> cells.add(Block.Cell.of(FigureText.travel(figure, c.name()))));
    return Block.Row.of(cells);
  }

  /** The marks that the table uses. */
  private static List<List<Inline>> notes(List<Figure> figures) {
    Set<Inline.Mark> marks = new LinkedHashSet<>();
    for (Figure figure : figures) {
      if (FigureText.showsNumber(figure)) {
        FigureText.mark(figure).ifPresent(marks::add);
      }
    }
    List<List<Inline>> notes = new ArrayList<>();
    for (Inline.Mark mark : marks) {
      notes.add(List.of(mark, Inline.words(" " + mark.meaning() + ".")));
    }
    return notes;
  }

  private void commentary(List<Figure> figures, boolean refer, List<Block> blocks) {
    List<Block.Item> items = new ArrayList<>();
    for (Figure figure : figures) {
      Inline code = Inline.strong(Inline.words(figure.indicator().code()));
      if (refer && figure.judgement().offTarget() && !figure.indicator().proposed()) {
        Inline there =
            Inline.Reference.ifThere(
                SummaryBlocks.name(figure), Wording.small(style.text(StyleText.WHAT_IS_DONE)));
        Inline target = Inline.words(" Not on target: see ");
        items.add(Block.Item.of(code, target, there, Inline.words(".")));
        continue;
      }
      Line line = new Line().add(EditedWords.commentary(figure, paper));
      List<Inline> action = OffTargetBlocks.said(figure, Remark::action, paper);
      if (!action.isEmpty()) {
        line.words(line.isEmpty() ? "" : " ")
            .words(style.text(StyleText.WHAT_IS_DONE) + ": ")
            .add(action);
      }
      if (!line.isEmpty()) {
        items.add(
            new Block.Item(new Line().add(code).words(" ").add(line.text()).text(), List.of()));
      }
    }
    if (!items.isEmpty()) {
      blocks.add(new Block.Listing(false, items));
    }
  }
}
