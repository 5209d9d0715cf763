package org.quarterday.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quarterday.council.Priority;

/** Lists that keep themselves: the appendices, the priorities, who looks after what. */
final class ListBlocks {
  static final List<Offer<Block>> OFFERS =
      List.of(
          Offer.of(
              "appendix_list",
              "The appendices of the paper with their numbers and titles.",
              "{appendix list}",
              (s, a) -> List.of(new Block.Contents())),
          Offer.<Block>of(
                  "priorities",
                  "The council's priorities as a list.",
                  "{priorities}",
                  (s, a) -> List.of(priorities(s, a)))
              .takes("order", "council, the order of its table, or paper, the order of the paper"),
          Offer.<Block>of(
                  "members",
                  "Which indicators belong to each priority, service, directorate or panel.",
                  "{members, by panel}",
                  (s, a) -> List.of(members(s, a)))
              .takes("by", "priority, service, directorate or panel")
              .takes("caption", "above the table")
              .takes("name", "for references; members unless said"));

  private ListBlocks() {}

  private static Block priorities(Scope scope, Arguments arguments) {
    boolean ofPaper = arguments.oneOf("order", List.of("council", "paper")).equals("paper");
    List<Priority> priorities =
        new ArrayList<>(scope.paper().figures().council().catalogue().priorities());
    if (ofPaper) {
      List<String> order = scope.paper().spec().order();
      priorities.sort(
          Comparator.comparing(
              p -> order.contains(p.code()) ? order.indexOf(p.code()) : order.size()));
    } else {
      priorities.sort(Comparator.comparing(p -> p.order().orElse(Integer.MAX_VALUE)));
    }
    return new Block.Listing(
        false,
        priorities.stream()
            .map(p -> Block.Item.of(Inline.words(Wording.plain(p.name()))))
            .toList());
  }

  private static Block members(Scope scope, Arguments arguments) {
    String by = arguments.text("by", scope.paper().spec().by());
    List<Block.Row> rows = new ArrayList<>();
    for (Groups.Group group : new Groups(scope.paper(), by).inOrder()) {
      List<List<Inline>> names =
          group.figures().stream()
              .filter(f -> !f.indicator().proposed())
              .map(FigureText::name)
              .toList();
      if (!names.isEmpty()) {
        rows.add(
            Block.Row.of(
                List.of(
                    Block.Cell.of(group.name()), new Block.Cell(new Line().listed(names).text()))));
      }
    }
    if (rows.isEmpty()) {
      return new Line().words("No indicator is in this paper.").paragraph();
    }
    return new Block.Table(
        arguments.text("name", scope.named("members")),
        "",
        arguments.text("caption", "Indicators by " + by),
        List.of(Block.Column.text(Wording.capital(by)), Block.Column.text("Indicators")),
        rows,
        List.of());
  }
}
