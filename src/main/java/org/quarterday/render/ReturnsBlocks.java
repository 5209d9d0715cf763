package org.quarterday.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which returns came, and which did not. */
final class ReturnsBlocks {
  private final Scope scope;
  private final Paper paper;
  private final Style style;

  ReturnsBlocks(Scope scope) {
    this.scope = scope;
    this.paper = scope.paper();
    this.style = scope.style();
  }

  List<Block> blocks() {
    ReturnsPosition position = scope.part().map(this::of).orElse(paper.returns());
    if (position.services().isEmpty()) {
      return List.of(new Line().words("No service owes a return for this period yet.").paragraph());
    }
    int missing = position.owed() - position.received();
    Line line =
        new Line()
            .words("Of ")
            .add(count("all-due", "", style.count(position.owed())))
            .words(Wording.agree(position.owed(), " value due, ", " values due, "))
            .add(count("all-received", "", style.count(position.received())))
            .words((position.received() == 1 ? " has" : " have") + " been received");
    if (missing == 0) {
      line.words("; nothing is missing.");
    } else {
      line.words(" and ")
          .add(count("all-missing", "", style.count(missing)))
          .words(Wording.agree(missing, " is", " are") + " missing.");
    }
    return List.of(line.paragraph(), table(position));
  }

  /**
   * @throws PaperFault where services have no part of their own
   */
  private ReturnsPosition of(Part part) {
    if (part.services().isEmpty()) {
      throw new PaperFault(
          "Returns are sent by services: a part for each "
              + part.by()
              + " cannot say who sent one.");
    }
    return new ReturnsPosition(
        paper.returns().services().stream()
            .filter(service -> part.services().contains(service.code()))
            .toList());
  }

  private Block table(ReturnsPosition position) {
    List<Block.Column> columns =
        List.of(
            Block.Column.text("Service"),
            Block.Column.number("Values due"),
            Block.Column.number("Received"),
            Block.Column.text("Last return"),
            Block.Column.text("Still missing"));
    List<Block.Row> rows = new ArrayList<>();
    for (ReturnsPosition.OfService service : position.services()) {
      rows.add(row(service));
    }
    rows.add(
        new Block.Row(
            true,
            "",
            List.of(
                Block.Cell.of(style.text(StyleText.TOTAL)),
                Block.Cell.of(count("all-due", "", Wording.digits(position.owed()))),
                Block.Cell.of(count("all-received", "", Wording.digits(position.received()))),
                Block.Cell.of("all services"),
                Block.Cell.of(
                    position.owed() == position.received() ? "nothing" : "as listed above"))));
    // of these returns alone: a later one that the paper does not print leaves it as it is
    LocalDate newest =
        position.services().stream()
            .flatMap(service -> service.lastReceived().stream())
            .max(Comparator.naturalOrder())
            .orElse(paper.asOf());
    String caption = "Returns received by " + style.date(newest);
    return new Block.Table(scope.named("returns"), "", caption, columns, rows, List.of());
  }

  private Block.Row row(ReturnsPosition.OfService service) {
    String id = Fact.idPart(service.code());
    List<String> missing = service.missing().stream().map(Wording::plain).toList();
    return Block.Row.of(
        List.of(
            Block.Cell.of(Wording.plain(service.name())),
            Block.Cell.of(count(id + "-due", service.code(), Wording.digits(service.owed()))),
            Block.Cell.of(
                count(id + "-received", service.code(), Wording.digits(service.received()))),
            Block.Cell.of(service.lastReceived().map(style::date).orElse("no return received")),
            Block.Cell.of(missing.isEmpty() ? "nothing" : Wording.list(missing))));
  }

  private Inline count(String what, String service, String text) {
    String period = paper.figures().period().code();
    return Inline.Shown.plain(
        Fact.count("returns-" + scope.prefix() + what, period, service, "count", text));
  }
}
