package org.quarterday.render;

import java.util.List;
import java.util.Optional;

/**
 * A block of a paper. Numbers and anchors are empty until the document is numbered ({@link
 * Numbering}).
 */
public sealed interface Block {

  /** One answer for each kind of block. */
  interface Visitor<R> {
    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R listing(Listing listing);

    R callout(Callout callout);

    R particulars(Particulars particulars);

    R counts(Counts counts);

    R table(Table table);

    R recommendations(Recommendations recommendations);

    R appendix(Appendix appendix);

    R contents(Contents contents);

    R enclosed(Enclosed enclosed);

    R aside(Aside aside);

    R chart(Chart chart);

    R tiles(Tiles tiles);
  }

  <R> R accept(Visitor<R> visitor);

  /**
   * @param level 2 for a section, 3 below it; 1 is the paper's title and no block
   * @param counted whether it is a section that takes a number
   * @param name for references; empty for none
   */
  record Heading(
      int level, boolean counted, String name, String number, String anchor, List<Inline> text)
      implements Block {
    public Heading {
      text = List.copyOf(text);
    }

    /** A heading inside a section. */
    public static Heading below(String name, List<Inline> text) {
      return new Heading(3, false, name, "", "", text);
    }

    /** A heading before the first section. */
    public static Heading before(String name, String text) {
      return new Heading(2, false, name, "", "", List.of(new Inline.Words(text)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /**
   * @param role how it is set
   */
  record Paragraph(Role role, String number, List<Inline> text) implements Block {
    public Paragraph {
      text = List.copyOf(text);
    }

    /** A paragraph that takes a number when it stands in a numbered section. */
    public static Paragraph of(List<Inline> text) {
      return new Paragraph(Role.NUMBERED, "", text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** How a paragraph is set. */
  enum Role {
    NUMBERED,
    PLAIN,
    LEAD
  }

  /** A list; an item may hold lists of its own. */
  record Listing(boolean ordered, List<Item> items) implements Block {
    public Listing {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.listing(this);
    }
  }

  /** One item of a list. */
  record Item(List<Inline> text, List<Listing> below) {
    public Item {
      text = List.copyOf(text);
      below = List.copyOf(below);
    }

    public static Item of(Inline... text) {
      return new Item(List.of(text), List.of());
    }
  }

  /** Text set apart: a recommendation, a warning. */
  record Callout(List<Inline> text) implements Block {
    public Callout {
      text = List.copyOf(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.callout(this);
    }
  }

  /**
   * What the committee is asked to resolve, each with its letter.
   *
   * @param opening "That Cabinet:"
   */
  record Recommendations(List<Inline> opening, List<Lettered> items) implements Block {
    public Recommendations {
      opening = List.copyOf(opening);
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recommendations(this);
    }
  }

  /**
   * One recommendation.
   *
   * @param letter "(a)", empty until the document is numbered
   */
  record Lettered(String letter, List<Inline> text) {
    public Lettered {
      text = List.copyOf(text);
    }
  }

  /**
   * The title of an appendix; what follows, up to the next, is in it.
   *
   * @param label "Appendix 1", empty until the document is numbered
   */
  record Appendix(String name, String label, String anchor, List<Inline> text) implements Block {
    public Appendix {
      text = List.copyOf(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.appendix(this);
    }
  }

  /** The list of appendices, which is known when the document is numbered. */
  record Contents() implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.contents(this);
    }
  }

  /** The text of another paper as it was issued, in both forms; nothing in it is drawn again. */
  record Enclosed(String html, String markdown) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enclosed(this);
    }
  }

  /** What a draft says of itself: no part of the paper, and gone when it is issued. */
  record Aside(String title, List<String> items) implements Block {
    public Aside {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.aside(this);
    }
  }

  /** Labels with their values, one below the other. */
  record Particulars(List<Particular> rows) implements Block {
    public Particulars {
      rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.particulars(this);
    }
  }

  /** A label with its value. */
  record Particular(List<Inline> label, List<Inline> value) {
    public Particular {
      label = List.copyOf(label);
      value = List.copyOf(value);
    }

    public static Particular of(String label, Inline... value) {
      return new Particular(List.of(new Inline.Words(label)), List.of(value));
    }
  }

  /**
   * A bar of counts, each with its share of the whole drawn.
   *
   * @param of the whole
   * @param whose "indicators"
   */
  record Counts(List<Counted> parts, List<Inline> of, String whose) implements Block {
    public Counts {
      parts = List.copyOf(parts);
      of = List.copyOf(of);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.counts(this);
    }
  }

  /** One part of a bar; {@code size} is drawn, {@code shown} is printed. */
  record Counted(String status, String word, int size, List<Inline> shown) {
    public Counted {
      shown = List.copyOf(shown);
    }
  }

  /**
   * A chart: pictures, each with what it shows in words. A table of the same numbers stands behind
   * it.
   *
   * @param name for references
   * @param number "1", once numbered
   * @param notes below the pictures: what the marks mean
   */
  record Chart(
      String name, String number, String title, List<Panel> panels, List<List<Inline>> notes)
      implements Block {
    public Chart {
      panels = List.copyOf(panels);
      notes = List.copyOf(notes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.chart(this);
    }
  }

  /** One picture of a chart, with its heading. */
  record Panel(List<Inline> heading, List<Inline> words, Picture picture) {
    public Panel {
      heading = List.copyOf(heading);
      words = List.copyOf(words);
    }
  }

  /**
   * Figures to be seen at a glance.
   *
   * @param title of the group
   */
  record Tiles(String title, List<Tile> tiles) implements Block {
    public Tiles {
      tiles = List.copyOf(tiles);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.tiles(this);
    }
  }

  /**
   * One figure: large, with its target and status.
   *
   * @param begins the first figure of the trend, in words; empty where there is no history
   * @param trend where it comes from, drawn small; empty where there is no history
   */
  record Tile(
      List<Inline> name,
      List<Inline> value,
      List<Inline> target,
      List<Inline> status,
      List<Inline> begins,
      Optional<Picture> trend) {
    public Tile {
      name = List.copyOf(name);
      value = List.copyOf(value);
      target = List.copyOf(target);
      status = List.copyOf(status);
      begins = List.copyOf(begins);
    }
  }

  /**
   * A table; the first cell of each row is its head. No cells are merged.
   *
   * @param name for references
   * @param number "1", once numbered
   * @param notes below the table, marks and reasons
   */
  record Table(
      String name,
      String number,
      String caption,
      List<Column> columns,
      List<Row> rows,
      List<List<Inline>> notes)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      notes = List.copyOf(notes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * @param head in words
   * @param status gives the head a shape; empty for none
   * @param below a second, quieter line of the head: the unit, or what a colour means
   * @param number whether its cells are numbers that stand above one another
   */
  record Column(String head, String status, String below, boolean number) {
    /** What a place calls it: where heads are alike, their second lines tell them apart. */
    public String name() {
      return number || below.isEmpty() ? head : head + " " + below;
    }

    public static Column text(String head) {
      return new Column(head, "", "", false);
    }

    public static Column number(String head) {
      return new Column(head, "", "", true);
    }
  }

  /**
   * One row; a total is set off by a rule.
   *
   * @param name for references; empty for none
   */
  record Row(boolean total, String name, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(List<Cell> cells) {
      return new Row(false, "", cells);
    }
  }

  /** One cell; never empty. */
  record Cell(List<Inline> text) {
    public Cell {
      text = List.copyOf(text);
      if (text.isEmpty()) {
        throw new PaperFault("A table has an empty cell; it must say why in words.");
      }
    }

    public static Cell of(Inline... text) {
      return new Cell(List.of(text));
    }

    public static Cell of(String text) {
      return new Cell(List.of(new Inline.Words(text)));
    }
  }
}
