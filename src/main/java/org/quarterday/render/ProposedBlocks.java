package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Target;
import org.quarterday.period.FinancialYear;
import org.quarterday.period.Period;

/**
 * Next year's indicators and targets beside this year's: which are new, changed or dropped. They
 * decide nothing of this year.
 */
final class ProposedBlocks {
  static final List<Offer<Block>> OFFERS =
      List.of(
          Offer.<Block>of(
                  "proposed",
                  "Next year's indicators and targets beside this year's: new, changed, dropped.",
                  "{proposed}",
                  (s, a) -> List.of(new ProposedBlocks(s).table(a)))
              .takes("caption", "above the table")
              .takes("name", "for references; proposed unless said"));

  private final Scope scope;
  private final Council council;
  private final Period now;
  private final Period next;

  private ProposedBlocks(Scope scope) {
    this.scope = scope;
    this.council = scope.paper().figures().council();
    FinancialYear year = scope.paper().figures().period().year();
    this.now = Period.of(year);
    this.next = Period.of(year.next());
  }

  private Block table(Arguments arguments) {
    Map<String, Indicator> before = new LinkedHashMap<>();
    Map<String, Indicator> after = new LinkedHashMap<>();
    for (Indicator row : council.catalogue().indicators()) {
      if (scope.paper().spec().includes(row, council)) {
        if (row.inForce().during(now) && !row.proposed()) {
          before.put(row.code(), row);
        }
        if (row.inForce().during(next)) {
          after.put(row.code(), row);
        }
      }
    }
    List<Block.Row> rows = new ArrayList<>();
    for (String code : council.catalogue().indicatorCodes()) {
      Optional<Indicator> was = Optional.ofNullable(before.get(code));
      Optional<Indicator> will = Optional.ofNullable(after.get(code));
      if (was.isPresent() || will.isPresent()) {
        rows.add(row(was, will));
      }
    }
    if (rows.isEmpty()) {
      return new Line().words("No indicator is proposed for next year.").paragraph();
    }
    Style style = scope.style();
    String usual = "Indicators and targets proposed for " + style.years(next.year().words());
    return new Block.Table(
        arguments.text("name", scope.named("proposed")),
        "",
        arguments.text("caption", usual),
        List.of(
            Block.Column.text("Indicator"),
            Block.Column.number("Target " + style.years(now.year().words())),
            Block.Column.number("Proposed target " + style.years(next.year().words())),
            Block.Column.text("Change"),
            Block.Column.text("Reason")),
        rows,
        List.of());
  }

  private Block.Row row(Optional<Indicator> was, Optional<Indicator> will) {
    Indicator shown = will.or(() -> was).orElseThrow();
    Optional<Target> old = was.flatMap(i -> target(i, now));
    Optional<Target> proposed = will.flatMap(i -> target(i, next));
    String note = proposed.map(Target::note).orElse("");
    String reason = Wording.plain(note.isBlank() ? shown.notes().note() : note);
    String change = change(was, will, old, proposed);
    String silent = change.equals("unchanged") ? "none needed" : "no reason stated";
    return Block.Row.of(
        List.of(
            new Block.Cell(
                List.of(
                    Inline.quiet(shown.code()), Inline.words(" " + Wording.plain(shown.name())))),
            Block.Cell.of(
                was.isEmpty()
                    ? Inline.words("not measured")
                    : fact(shown, now, old, "target-this-year")),
            Block.Cell.of(
                will.isEmpty()
                    ? Inline.words("dropped")
                    : fact(shown, next, proposed, "target-next-year")),
            Block.Cell.of(change),
            Block.Cell.of(reason.isEmpty() ? silent : Wording.sentence(reason))));
  }

  private static String change(
      Optional<Indicator> was,
      Optional<Indicator> will,
      Optional<Target> old,
      Optional<Target> proposed) {
    if (will.isEmpty()) {
      return "dropped";
    }
    if (was.isEmpty()) {
      return "new";
    }
    return old.map(Target::text).equals(proposed.map(Target::text)) ? "unchanged" : "changed";
  }

  /** What is only proposed belongs to no indicator yet: an issue of the paper closes no figure. */
  private Inline fact(Indicator indicator, Period period, Optional<Target> target, String what) {
    String text =
        target
            .map(t -> Wording.target(t.text(), indicator.measure().unit()))
            .orElse("no target set");
    String closed = period.equals(next) ? "" : indicator.code();
    String id = "t-" + Fact.idPart(indicator.code()) + "-" + period.code() + "-" + what;
    return Inline.Shown.plain(new Fact(id, closed, period.code(), "", what, text, "", ""));
  }

  /** The newest row of the council's own for the whole year. */
  private Optional<Target> target(Indicator indicator, Period year) {
    return council.targets().stream()
        .filter(t -> t.indicator().equals(indicator.code()) && t.service().isEmpty())
        .filter(t -> t.period().equals(year))
        .reduce((a, b) -> b);
  }
}
