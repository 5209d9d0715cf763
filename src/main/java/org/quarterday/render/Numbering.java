package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives sections, paragraphs and tables their numbers in the order in which they stand, and every
 * figure its place. Nobody types a number, so none can be skipped or given twice.
 */
final class Numbering implements Block.Visitor<Block>, Inline.Visitor<Inline> {
  private static final String SUMMARY = "summary";

  private final Map<String, Document.Label> labels = new LinkedHashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> anchors = new LinkedHashSet<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private final Set<String> revised;
  private int section;
  private int paragraph;
  private int table;
  private String under = SUMMARY;
  private String place = SUMMARY;

  private Numbering(Set<String> revised) {
    this.revised = revised;
  }

  /**
   * @param revised ids of facts behind which a mark says so
   * @throws PaperFault when a reference leads nowhere or two blocks have one name
   */
  static Document number(Front front, List<Block> blocks, Set<String> revised) {
    Numbering numbering = new Numbering(revised);
    List<Block> numbered = new ArrayList<>();
    blocks.forEach(block -> numbered.add(block.accept(numbering)));
    for (String name : numbering.wanted) {
      if (!numbering.labels.containsKey(name)) {
        throw new PaperFault("The paper refers to \"" + name + "\", which is not in it.");
      }
    }
    return new Document(front, numbered, numbering.labels, numbering.facts);
  }

  @Override
  public Block heading(Block.Heading heading) {
    String number = "";
    if (heading.counted()) {
      number = Integer.toString(++section);
      paragraph = 0;
      under = "section " + number;
    } else {
      under = (section == 0 ? SUMMARY : "section " + section) + ", " + PlainText.of(heading.text());
    }
    place = under;
    String anchor =
        own(
            !number.isEmpty()
                ? "section-" + number
                : heading.name().isEmpty() ? "part" : heading.name());
    String label = number.isEmpty() ? PlainText.of(heading.text()) : "section " + number;
    label(heading.name(), label, anchor);
    return new Block.Heading(
        heading.level(), heading.counted(), heading.name(), number, anchor, all(heading.text()));
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    String number = "";
    if (section > 0 && paragraph.role() == Block.Role.NUMBERED) {
      number = section + "." + ++this.paragraph;
      place = "paragraph " + number;
    } else {
      place = under;
    }
    return new Block.Paragraph(paragraph.role(), number, all(paragraph.text()));
  }

  @Override
  public Block listing(Block.Listing listing) {
    List<Block.Item> items = new ArrayList<>();
    for (Block.Item item : listing.items()) {
      List<Inline> text = all(item.text());
      List<Block.Listing> below = new ArrayList<>();
      item.below().forEach(list -> below.add((Block.Listing) listing(list)));
      items.add(new Block.Item(text, below));
    }
    return new Block.Listing(listing.ordered(), items);
  }

  @Override
  public Block callout(Block.Callout callout) {
    return new Block.Callout(all(callout.text()));
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
      Inline.Shown shown = (Inline.Shown) shown(part.shown());
      parts.add(new Block.Counted(part.status(), part.word(), part.size(), shown));
    }
    Inline.Shown of = (Inline.Shown) shown(counts.of());
    place = under;
    return new Block.Counts(parts, of, counts.whose());
  }

  @Override
  public Block table(Block.Table table) {
    String number = Integer.toString(++this.table);
    label(table.name(), "Table " + number, own("table-" + number));
    List<Block.Row> rows = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      String head = PlainText.of(row.cells().get(0).text());
      List<Block.Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        place = "Table " + number + ", row " + head + ", column " + table.columns().get(i).name();
        cells.add(new Block.Cell(all(row.cells().get(i).text())));
      }
      if (!row.name().isEmpty()) {
        label(row.name(), "Table " + number, own(row.name()));
      }
      rows.add(new Block.Row(row.total(), row.name(), cells));
    }
    place = "Table " + number + ", notes";
    List<List<Inline>> notes = table.notes().stream().map(this::all).toList();
    place = under;
    return new Block.Table(table.name(), number, table.caption(), table.columns(), rows, notes);
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

  private List<Inline> all(List<Inline> text) {
    List<Inline> numbered = new ArrayList<>();
    for (Inline run : text) {
      numbered.add(run.accept(this));
      if (run instanceof Inline.Shown shown && revised.contains(shown.fact().id())) {
        numbered.add(Inline.words(" "));
        numbered.add(FigureText.REVISED);
      }
    }
    return numbered;
  }

  private void label(String name, String text, String anchor) {
    if (!name.isEmpty() && labels.put(name, new Document.Label(text, anchor)) != null) {
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
