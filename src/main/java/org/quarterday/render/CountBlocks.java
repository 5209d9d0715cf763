package org.quarterday.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.quarterday.council.Band;
import org.quarterday.council.Percentages;
import org.quarterday.council.StatusScheme;
import org.quarterday.rollup.Unrated;

/** How many indicators have which status: a table by group, and shares in a sentence. */
final class CountBlocks {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Paper paper;
  private final Tally tally;

  CountBlocks(Paper paper, Tally tally) {
    this.paper = paper;
    this.tally = tally;
  }

  /**
   * @param caption empty for the usual one
   */
  Block table(String name, String by, String caption) {
    boolean unrated = tally.unrated(Tally.ALL, "") > 0;
    List<Block.Column> columns = new ArrayList<>();
    boolean grouped = new Groups(paper, by).any();
    columns.add(Block.Column.text(grouped ? Wording.capital(by) : "Indicators"));
    for (Band band : tally.bands()) {
      String head = Wording.capital(band.status().replace('-', ' '));
      columns.add(new Block.Column(head, band.status(), meaning(band), true));
    }
    if (unrated) {
      columns.add(new Block.Column("Not rated", StatusLook.UNRATED, "", true));
    }
    columns.add(Block.Column.number(totalInWords()));

    List<Groups.Group> groups = new Groups(paper, by).inOrder();
    List<Block.Row> rows = new ArrayList<>();
    int inGroups = 0;
    int uncounted = 0;
    for (Groups.Group group : groups) {
      int total = tally.total(by, group.code());
      if (total == 0) {
        uncounted += (int) group.figures().stream().filter(f -> !f.indicator().proposed()).count();
        continue;
      }
      inGroups += total;
      rows.add(row(by, group.code(), Inline.words(group.name()), unrated));
    }
    Block.Row total = row(Tally.ALL, "", Inline.words(totalInWords()), unrated);
    rows.add(new Block.Row(true, "", total.cells()));
    Style style = Style.of(paper.figures().council());
    String usual =
        "Performance"
            + (grouped ? " by " + by : "")
            + ", "
            + style.period(paper.figures().period());
    return new Block.Table(
        name,
        "",
        caption.isEmpty() ? usual : caption,
        columns,
        rows,
        notes(by, unrated, inGroups, grouped ? uncounted : 0));
  }

  /** "Of the 22 indicators with a status, 64% were performing at or above target, …" */
  List<Inline> percentages() {
    Line line = new Line();
    for (String of : tally.bases()) {
      if (!line.isEmpty()) {
        line.words(" ");
      }
      line.add(percentages(of));
    }
    return line.text();
  }

  private List<Inline> percentages(String of) {
    int base = tally.base(of);
    if (base == 0) {
      return List.of(Inline.words("No share can be given, because no indicator has a status."));
    }
    List<List<Inline>> parts = new ArrayList<>();
    for (Band band : tally.bands()) {
      Optional<Inline.Shown> share = tally.percentage(band.status(), of);
      int count = tally.count(Tally.ALL, "", band.status());
      if (share.isPresent() && (count > 0 || base > 1)) {
        Inline.Shown said = count > 0 ? share.get() : tally.noShare(band.status(), of);
        String be = count == 0 || base == 1 ? " was " : " were ";
        parts.add(new Line().add(said).words(be + tally.phrase(band)).text());
      }
    }
    Line line =
        new Line()
            .words(of.equals("rated") ? "Of the " : "Of all ")
            .add(tally.together("base-" + of, base))
            .words(" " + Wording.agree(base, "indicator", "indicators"))
            .words(of.equals("rated") ? " with a status, " : ", ")
            .listed(parts)
            .words(".");
    groups(of, line);
    int others = of.equals("rated") ? 0 : tally.unrated(Tally.ALL, "");
    if (others > 0) {
      line.words(Wording.agree(others, " The other one has", " The others have") + " no status.");
    } else if (!tally.addUp(of)) {
      String whole = Style.of(paper.figures().council()).percentage(HUNDRED, 0, base);
      line.words(" Shares are rounded, so they may not add up to " + whole + ".");
    }
    return line.text();
  }

  /** Statuses that the council counts together under a name of its own. */
  private void groups(String of, Line line) {
    Percentages settings = paper.figures().council().judging().percentages();
    for (String group : new TreeMap<String, List<String>>(settings.groups()).keySet()) {
      tally
          .percentage(group, of)
          .ifPresent(
              share ->
                  line.words(" Together, ")
                      .add(share)
                      .words(" were " + Wording.plain(group) + "."));
    }
  }

  private String totalInWords() {
    return Style.of(paper.figures().council()).text(StyleText.TOTAL);
  }

  private Block.Row row(String by, String group, Inline head, boolean unrated) {
    List<Block.Cell> cells = new ArrayList<>();
    cells.add(Block.Cell.of(head));
    int sum = 0;
    for (Band band : tally.bands()) {
      sum += tally.count(by, group, band.status());
      cells.add(Block.Cell.of(tally.inDigits(by, group, band.status())));
    }
    if (unrated) {
      cells.add(Block.Cell.of(tally.unratedInDigits(by, group)));
    }
    cells.add(Block.Cell.of(tally.totalInDigits(by, group)));
    if (sum + tally.unrated(by, group) != tally.total(by, group)) {
      throw new PaperFault(
          "The totals do not tie: the statuses of \""
              + PlainText.of(List.of(head))
              + "\" do not add up to its total.");
    }
    return Block.Row.of(cells);
  }

  private List<List<Inline>> notes(String by, boolean unrated, int inGroups, int uncounted) {
    List<List<Inline>> notes = new ArrayList<>();
    if (unrated) {
      List<List<Inline>> parts = new ArrayList<>();
      for (Unrated code : Unrated.values()) {
        if (tally.count(Tally.ALL, "", code.code()) > 0) {
          Inline.Shown count = tally.inDigits(Tally.ALL, "", code.code());
          parts.add(new Line().words(code.word() + " ").add(count).text());
        }
      }
      notes.add(new Line().words("Not rated: ").listed(parts).words(".").text());
    }
    if (inGroups > tally.all()) {
      notes.add(
          List.of(
              Inline.words(
                  "An indicator that belongs to more than one "
                      + by
                      + " is counted in each; the total counts it once.")));
    }
    if (uncounted > 0) {
      notes.add(
          new Line()
              .words("The total also counts ")
              .add(tally.together("no-" + by, uncounted))
              .words(Wording.agree(uncounted, " indicator", " indicators"))
              .words(by.equals("service") ? " of the council as a whole." : " under no " + by + ".")
              .text());
    }
    return notes;
  }

  /** What a status is called, when all schemes in use call it the same. */
  private String meaning(Band band) {
    for (StatusScheme scheme : paper.figures().schemes()) {
      Optional<Band> other = scheme.band(band.status());
      if (other.isPresent() && !other.get().word().equals(band.word())) {
        return "";
      }
    }
    return Wording.plain(band.word()).equalsIgnoreCase(band.status())
        ? ""
        : Wording.plain(band.word());
  }
}
