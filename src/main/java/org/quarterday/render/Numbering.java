package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives sections, paragraphs, tables and charts their numbers in the order in which they stand, and
 * every figure its place. Nobody types a number, so none can be skipped or given twice.
 */
final class Numbering implements Block.Visitor<Block>, Inline.Visitor<Inline> {
  /** The part before the first section. */
  static final String SUMMARY = "summary";

  private static final Pattern OPEN = Pattern.compile("(?:^|[.!?] )$");

  private final Map<String, Document.Label> labels = new LinkedHashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> anchors = new LinkedHashSet<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private final Set<String> revised;
  private final Style style;
  private final List<Block.Appendix> appendices = new ArrayList<>();
  private int tables;
  private int section;
  private int paragraph;
  private int running;
  private int table;
  private int appendix;
  private boolean headed;
  private int chart;
  private String under = SUMMARY;
  private String place = SUMMARY;

  private Numbering(Style style, Set<String> revised) {
    this.style = style;
    this.revised = revised;
  }

  /**
   * @param revised ids of facts behind which a mark says so
   * @throws PaperFault when a reference leads nowhere or two blocks have one name
   */
  static Document number(Front front, List<Block> blocks, Style style, Set<String> revised) {
    Numbering numbering = new Numbering(style, revised);
    numbering.countAhead(blocks);
    List<Block> numbered = new ArrayList<>();
    blocks.forEach(block -> numbered.add(block.accept(numbering)));
    for (String name : numbering.wanted) {
      if (!numbering.labels.containsKey(name)) {
        throw new LostReference(name, numbering.labels.keySet());
      }
    }
    return new Document(front, numbered, numbering.labels, numbering.facts, List.of());
  }

  /** What sentences may speak of before it comes. */
  private void countAhead(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Appendix each) {
        String name = each.name().isEmpty() ? "appendix-" + (appendices.size() + 1) : each.name();
        appendices.add(new Block.Appendix(name, "", "", each.text()));
      } else if (block instanceof Block.Table) {
        tables++;
      }
    }
  }

  @Override
  public Block heading(Block.Heading heading) {
    boolean counted = heading.counted() && appendix == 0;
    String number = "";
    String anchor = heading.name().isEmpty() ? "part" : heading.name();
    String title = style.heading(PlainText.of(heading.text()));
    String label = title;
    if (counted) {
      number = style.section(++section);
      anchor = "section-" + section;
      paragraph = 0;
      under = number.isEmpty() ? title : "section " + section;
      label = number.isEmpty() ? title : "section " + section;
    } else if (appendix > 0) {
      under = style.appendix(appendix) + ", " + title;
    } else {
      String part = section == 0 ? SUMMARY : "section " + section;
      under = title.equalsIgnoreCase(part) ? part : part + ", " + title;
    }
    place = under;
    String own = own(anchor);
    label(heading.name(), label, own, counted);
    headed |= heading.level() == 2;
    int level = heading.level() + (appendix > 0 ? 1 : 0) - (headed ? 0 : 1);
    return new Block.Heading(
        level, counted, heading.name(), number, own, headed(heading.text(), heading.level()));
  }

  /** Sections are in the council's case; a heading below one stays as it is typed. */
  private List<Inline> headed(List<Inline> text, int level) {
    List<Inline> run = all(text);
    return level > 2
        ? run
        : run.stream()
            .map(i -> i instanceof Inline.Words w ? Inline.words(style.heading(w.text())) : i)
            .toList();
  }

  @Override
  public Block appendix(Block.Appendix each) {
    headed = false;
    String name = appendices.get(appendix++).name();
    String label = style.appendix(appendix);
    under = label;
    place = label;
    String anchor = own(name.startsWith("appendix-") ? name : "appendix-" + name);
    label(name, style.reference(label), anchor, true);
    return new Block.Appendix(name, label, anchor, all(each.text()));
  }

  @Override
  public Block contents(Block.Contents contents) {
    if (appendices.isEmpty()) {
      return new Block.Paragraph(
          Block.Role.PLAIN, "", List.of(Inline.words("There are no appendices.")));
    }
    List<Block.Item> items = new ArrayList<>();
    for (int i = 0; i < appendices.size(); i++) {
      Block.Appendix each = appendices.get(i);
      Inline label = Inline.Reference.ifThere(each.name(), style.appendix(i + 1));
      List<Inline> text = new ArrayList<>(List.of(label, Inline.words(": ")));
      text.addAll(each.text());
      items.add(new Block.Item(all(text), List.of()));
    }
    return new Block.Listing(false, items);
  }

  @Override
  public Block enclosed(Block.Enclosed enclosed) {
    return enclosed;
  }

  @Override
  public Block aside(Block.Aside aside) {
    return aside;
  }

  @Override
  public Block recommendations(Block.Recommendations recommendations) {
    List<Inline> opening = sentences(recommendations.opening());
    List<Block.Lettered> items = new ArrayList<>();
    for (Block.Lettered item : recommendations.items()) {
      String letter = style.recommendation(items.size() + 1);
      place = "recommendation " + letter;
      items.add(new Block.Lettered(letter, all(item.text())));
    }
    place = under;
    return new Block.Recommendations(opening, items);
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    String number = "";
    if (section > 0 && appendix == 0 && paragraph.role() == Block.Role.NUMBERED) {
      number = style.paragraph(section, ++this.paragraph, ++running);
      place = number.isEmpty() ? under : "paragraph " + number.replaceFirst("\\.$", "");
    } else {
      place = under;
    }
    return new Block.Paragraph(paragraph.role(), number, sentences(paragraph.text()));
  }

  @Override
  public Block listing(Block.Listing listing) {
    List<Block.Item> items = new ArrayList<>();
    for (Block.Item item : listing.items()) {
      List<Inline> text = sentences(item.text());
      List<Block.Listing> below = new ArrayList<>();
      item.below().forEach(list -> below.add((Block.Listing) listing(list)));
      items.add(new Block.Item(text, below));
    }
    return new Block.Listing(listing.ordered(), items);
  }

  @Override
  public Block callout(Block.Callout callout) {
    return new Block.Callout(sentences(callout.text()));
  }

  @Override
  public Block particulars(Block.Particulars particulars) {
    return new Block.Particulars(
        particulars.rows().stream()
            .map(row -> new Block.Particular(all(row.label()), all(row.value())))
            .toList());
  }

  @Override
  public Block counts(Block.Counts counts) {
    place = (section == 0 ? SUMMARY : under) + ", counts";
    List<Block.Counted> parts = new ArrayList<>();
    for (Block.Counted part : counts.parts()) {
      parts.add(new Block.Counted(part.status(), part.word(), part.size(), all(part.shown())));
    }
    List<Inline> of = all(counts.of());
    place = under;
    return new Block.Counts(parts, of, counts.whose());
  }

  @Override
  public Block table(Block.Table table) {
    String number = Integer.toString(++this.table);
    label(table.name(), style.reference("Table " + number), own("table-" + number), true);
    List<Block.Row> rows = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      String head = PlainText.of(row.cells().get(0).text());
      List<Block.Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        place = "Table " + number + ", row " + head + ", column " + table.columns().get(i).name();
        cells.add(new Block.Cell(all(row.cells().get(i).text())));
      }
      if (!row.name().isEmpty()) {
        label(row.name(), style.reference("Table " + number), own(row.name()), false);
      }
      rows.add(new Block.Row(row.total(), row.name(), cells));
    }
    place = "Table " + number + ", notes";
    List<List<Inline>> notes = table.notes().stream().map(this::all).toList();
    place = under;
    return new Block.Table(table.name(), number, table.caption(), table.columns(), rows, notes);
  }

  @Override
  public Block chart(Block.Chart chart) {
    String number = Integer.toString(++this.chart);
    label(chart.name(), style.reference("Chart " + number), own("chart-" + number), true);
    List<Block.Panel> panels = new ArrayList<>();
    for (Block.Panel panel : chart.panels()) {
      place = "Chart " + number + ", " + PlainText.of(panel.heading());
      panels.add(new Block.Panel(all(panel.heading()), all(panel.words()), panel.picture()));
    }
    place = "Chart " + number + ", notes";
    List<List<Inline>> notes = chart.notes().stream().map(this::all).toList();
    place = under;
    return new Block.Chart(chart.name(), number, chart.title(), panels, notes);
  }

  @Override
  public Block tiles(Block.Tiles tiles) {
    List<Block.Tile> numbered = new ArrayList<>();
    for (Block.Tile tile : tiles.tiles()) {
      place = under + ", " + tiles.title() + ", " + PlainText.of(tile.name());
      List<Inline> name = all(tile.name());
      List<Inline> value = all(tile.value());
      List<Inline> target = all(tile.target());
      List<Inline> status = all(tile.status());
      List<Inline> begins = all(tile.begins());
      numbered.add(new Block.Tile(name, value, target, status, begins, tile.trend()));
    }
    place = under;
    return new Block.Tiles(tiles.title(), numbered);
  }

  @Override
  public Inline words(Inline.Words words) {
    return words;
  }

  @Override
  public Inline styled(Inline.Styled styled) {
    return new Inline.Styled(styled.voice(), all(styled.text()));
  }

  @Override
  public Inline link(Inline.Link link) {
    return new Inline.Link(link.address(), all(link.text()));
  }

  @Override
  public Inline reference(Inline.Reference reference) {
    if (reference.must()) {
      wanted.add(reference.name());
    }
    return reference;
  }

  @Override
  public Inline mark(Inline.Mark mark) {
    return mark;
  }

  @Override
  public Inline sign(Inline.Sign sign) {
    return sign;
  }

  @Override
  public Inline shown(Inline.Shown shown) {
    Fact placed = shown.fact().at(place);
    facts.add(placed);
    return new Inline.Shown(placed, shown.look(), own(placed.id()));
  }

  @Override
  public Inline total(Inline.Total total) {
    return Inline.words(style.count(total.of().equals("tables") ? tables : appendices.size()));
  }

  /** Runs of whole sentences: a count or a label that begins one has a capital. */
  private List<Inline> sentences(List<Inline> text) {
    List<Inline> runs = new ArrayList<>();
    for (Inline run : text) {
      boolean opens = OPEN.matcher(PlainText.of(runs) + behind(runs)).find();
      add(runs, opens ? opening(run) : run);
    }
    return List.copyOf(runs);
  }

  /** The space behind the last words, which the plain text of a line leaves out. */
  private static String behind(List<Inline> runs) {
    Inline last = runs.isEmpty() ? Inline.words("") : runs.get(runs.size() - 1);
    return last instanceof Inline.Words words && words.text().endsWith(" ") ? " " : "";
  }

  private static Inline opening(Inline run) {
    if (run instanceof Inline.Reference reference) {
      return new Inline.Reference(reference.name(), reference.text(), reference.must(), true);
    }
    if (run instanceof Inline.Shown shown && shown.fact().what().equals("count")) {
      return new Inline.Shown(shown.fact().capital(), shown.look(), shown.anchor());
    }
    return run;
  }

  private List<Inline> all(List<Inline> text) {
    List<Inline> numbered = new ArrayList<>();
    for (Inline run : text) {
      add(numbered, run);
    }
    return numbered;
  }

  /** A figure that was revised says so. */
  private void add(List<Inline> numbered, Inline run) {
    numbered.add(run.accept(this));
    if (run instanceof Inline.Shown shown && revised.contains(shown.fact().id())) {
      numbered.add(Inline.words(" "));
      numbered.add(FigureText.REVISED);
    }
  }

  /**
   * @param alone whether another block of the name is a fault; else the first one is meant
   */
  private void label(String name, String text, String anchor, boolean alone) {
    Document.Label label = new Document.Label(text, anchor);
    if (!name.isEmpty() && labels.putIfAbsent(name, label) != null && alone) {
      throw new PaperFault("Two blocks of the paper are both called \"" + name + "\".");
    }
  }

  /** The anchor itself the first time, then with a number behind it. */
  private String own(String anchor) {
    String own = anchor;
    for (int n = 2; !anchors.add(own); n++) {
      own = anchor + "--" + n;
    }
    return own;
  }
}
