package org.quarterday.render;

import java.util.List;
import org.quarterday.rollup.TravelWay;

/** A run of text inside a block of a paper. Text is plain: each writer escapes it. */
public sealed interface Inline {

  /** One answer for each kind of run. */
  interface Visitor<R> {
    R words(Words words);

    R styled(Styled styled);

    R link(Link link);

    R reference(Reference reference);

    R mark(Mark mark);

    R sign(Sign sign);

    R shown(Shown shown);

    R total(Total total);
  }

  <R> R accept(Visitor<R> visitor);

  /** Plain text. */
  record Words(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** Text with a voice. */
  record Styled(Voice voice, List<Inline> text) implements Inline {
    public Styled {
      text = List.copyOf(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.styled(this);
    }
  }

  /** Loud, stressed, literal, or beside the point. */
  enum Voice {
    STRONG,
    EMPHASIS,
    CODE,
    QUIET
  }

  /** A link out of the paper; the address is shown in print. */
  record Link(String address, List<Inline> text) implements Inline {
    public Link {
      text = List.copyOf(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /**
   * A link to another place of the same paper.
   *
   * @param name of the block meant
   * @param text what is printed; empty prints the block's own label, "Table 1"
   * @param must whether it is a fault when there is no such block; else the text stands alone
   * @param opens whether it begins a sentence, and so with a capital; known once it is numbered
   */
  record Reference(String name, String text, boolean must, boolean opens) implements Inline {
    /** A link that helps where the place is in the paper, and is plain text where it is not. */
    public static Reference ifThere(String name, String text) {
      return new Reference(name, text, false, false);
    }

    /** A link that must lead somewhere, and prints the label of what is there. */
    public static Reference to(String name) {
      return new Reference(name, "", true, false);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /**
   * How many tables or appendices the paper has, in words, which is known when it is numbered.
   *
   * @param of "appendices" or "tables"
   */
  record Total(String of) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.total(this);
    }
  }

  /** A short mark behind a figure, such as "(p)", with its meaning. */
  record Mark(String mark, String meaning) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mark(this);
    }
  }

  /** A status named, but not a figure's: in a table's head or a key. Shape, then word. */
  record Sign(String status, String word) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sign(this);
    }
  }

  /**
   * A figure, as it is printed.
   *
   * @param anchor its own name in the page; empty until the document is numbered
   */
  record Shown(Fact fact, Look look, String anchor) implements Inline {
    public static Shown plain(Fact fact) {
      return new Shown(fact, Look.PLAIN, "");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.shown(this);
    }
  }

  /**
   * What stands beside a figure's text.
   *
   * @param status gives the figure a shape and a colour; empty for none
   * @param arrow stands before the text; empty for none
   * @param way "better", "worse" and so on, for colour; empty for none
   * @param source the block that says where the figure comes from; empty for none
   */
  record Look(String status, String arrow, String way, String source) {
    public static final Look PLAIN = new Look("", "", "", "");

    public static Look status(String status) {
      return new Look(status, "", "", "");
    }

    public static Look direction(TravelWay way, String arrow) {
      return new Look("", arrow, way.code(), "");
    }

    public static Look from(String source) {
      return new Look("", "", "", source);
    }
  }

  static Words words(String text) {
    return new Words(text);
  }

  static Styled strong(Inline... text) {
    return new Styled(Voice.STRONG, List.of(text));
  }

  static Styled quiet(String text) {
    return new Styled(Voice.QUIET, List.of(new Words(text)));
  }
}
