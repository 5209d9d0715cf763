package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads a paper's Markdown into blocks: headings, paragraphs, lists and quotations, which are set
 * apart as callouts. HTML in it is text; tables and charts are blocks, never typed.
 */
final class MarkdownReader {
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ListBlock.class))
          .build();

  private static final Pattern NAMED = Pattern.compile("(.*?)\\s*\\{#([A-Za-z0-9._-]+)\\}\\s*");
  private static final Pattern APPENDIX = Pattern.compile("Appendix:\\s*(.*)");

  private final Placeholders placeholders;

  private MarkdownReader(Placeholders placeholders) {
    this.placeholders = placeholders;
  }

  static List<Block> read(String markdown, Placeholders placeholders) {
    MarkdownReader reader = new MarkdownReader(placeholders);
    List<Block> blocks = new ArrayList<>();
    Node node = PARSER.parse(markdown).getFirstChild();
    for (; node != null; node = node.getNext()) {
      blocks.addAll(reader.block(node));
    }
    return blocks;
  }

  private List<Block> block(Node node) {
    if (node instanceof Heading heading) {
      return List.of(heading(heading));
    }
    if (node instanceof ListBlock list) {
      return List.of(listing(list));
    }
    if (node instanceof BlockQuote quote) {
      List<Block> callouts = new ArrayList<>();
      for (Node each = quote.getFirstChild(); each != null; each = each.getNext()) {
        callouts.add(new Block.Callout(runs(each)));
      }
      return callouts;
    }
    String source = node.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    boolean alone = node.getFirstChild() == node.getLastChild();
    if (alone && Placeholders.isBlock(source)) {
      return placeholders.blocksFor(source);
    }
    return List.of(Block.Paragraph.of(runs(node)));
  }

  /** "## Risks {#risks}" names the section; "# Appendix: Risks {#risks}" begins an appendix. */
  private Block heading(Heading heading) {
    List<Inline> text = new ArrayList<>(runs(heading));
    if (text.isEmpty()) {
      throw new AuthoredFault(
          Pattern.compile("^#{1,6}[ \\t]*$", Pattern.MULTILINE),
          "A heading has no words: write them behind its # signs, or take it out.");
    }
    String name = "";
    if (text.get(text.size() - 1) instanceof Inline.Words last) {
      Matcher named = NAMED.matcher(last.text());
      if (named.matches()) {
        name = named.group(2);
        text.set(text.size() - 1, Inline.words(named.group(1)));
      }
    }
    if (heading.getLevel() > 1) {
      return heading.getLevel() == 2
          ? new Block.Heading(2, true, name, "", "", text)
          : Block.Heading.below(name, text);
    }
    if (text.get(0) instanceof Inline.Words first) {
      Matcher appendix = APPENDIX.matcher(first.text());
      if (appendix.matches()) {
        text.set(0, Inline.words(appendix.group(1)));
        return new Block.Appendix(name, "", "", text);
      }
    }
    throw new AuthoredFault(
        Pattern.compile("^#[ \\t]+(?!Appendix:).*$", Pattern.MULTILINE),
        "A paper has one title, the one in paper.yaml: sections begin with ##, not #; an appendix"
            + " begins \"# Appendix: its title\".");
  }

  private Block.Listing listing(ListBlock list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<Inline> text = new ArrayList<>();
      List<Block.Listing> below = new ArrayList<>();
      for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
        if (part instanceof ListBlock inner) {
          below.add(listing(inner));
        } else if (part instanceof Paragraph) {
          if (!text.isEmpty()) {
            text.add(Inline.words(" "));
          }
          text.addAll(runs(part));
        } else {
          throw new AuthoredFault(
              Pattern.compile("^[ \\t]*(?:[-*+]|\\d+[.)])[ \\t]+[>#].*$", Pattern.MULTILINE),
              "An item of a list holds something other than text and lists.");
        }
      }
      items.add(new Block.Item(text, below));
    }
    return new Block.Listing(list instanceof OrderedList, items);
  }

  private List<Inline> runs(Node parent) {
    Runs runs = new Runs();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node.accept(runs);
    }
    return runs.read;
  }

  /** Reads the text inside one block. */
  private final class Runs extends AbstractVisitor {
    private final List<Inline> read = new ArrayList<>();

    @Override
    public void visit(Text text) {
      read.addAll(placeholders.phrasesIn(text.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
      read.addAll(placeholders.phrasesIn(html.getLiteral()));
    }

    @Override
    public void visit(Code code) {
      List<Inline> text = placeholders.phrasesIn(code.getLiteral());
      read.add(new Inline.Styled(Inline.Voice.CODE, text));
    }

    @Override
    public void visit(Emphasis emphasis) {
      read.add(new Inline.Styled(Inline.Voice.EMPHASIS, runs(emphasis)));
    }

    @Override
    public void visit(StrongEmphasis strong) {
      read.add(new Inline.Styled(Inline.Voice.STRONG, runs(strong)));
    }

    @Override
    public void visit(Link link) {
      String address = link.getDestination();
      String scheme = address.toLowerCase(Locale.ROOT);
      if (!scheme.startsWith("https://")
          && !scheme.startsWith("http://")
          && !scheme.startsWith("mailto:")) {
        throw new AuthoredFault(
            Pattern.compile("](" + address, Pattern.LITERAL),
            "The link \"" + address + "\" leads to no web page and no address.");
      }
      read.add(new Inline.Link(address, runs(link)));
    }

    @Override
    public void visit(Image image) {
      throw new AuthoredFault(
          Pattern.compile("](" + image.getDestination(), Pattern.LITERAL),
          "A paper is one file and cannot show the picture \"" + image.getDestination() + "\".");
    }

    @Override
    public void visit(SoftLineBreak softBreak) {
      read.add(Inline.words(" "));
    }

    @Override
    public void visit(HardLineBreak hardBreak) {
      read.add(Inline.words(" "));
    }
  }
}
