package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document as the layouts see it: maps, lists and texts, each block and run with its "kind". The
 * layouts decide how a kind looks, never what it says.
 */
final class DocumentView
    implements Block.Visitor<Map<String, Object>>, Inline.Visitor<Map<String, Object>> {
  /** A table of so few rows is not torn apart by the end of a printed page. */
  private static final int FEW_ROWS = 8;

  /** Beside so many columns of numbers units have no room. */
  private static final int MANY_NUMBERS = 6;

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4} ?[-/] ?\\d{2,4}\\b");

  private final Document document;

  private DocumentView(Document document) {
    this.document = document;
  }

  static Map<String, Object> of(Document document) {
    DocumentView view = new DocumentView(document);
    Front front = document.front();
    List<Object> header = new ArrayList<>();
    front.header().forEach(row -> header.add(Map.of("label", row.label(), "value", row.value())));
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("council", front.council());
    root.put("title", front.title());
    root.put("period", front.period());
    root.put("release", front.release());
    root.put("draft", front.edition().draft());
    root.put("edition", front.edition().words());
    root.put("header", header);
    root.put("blocks", document.blocks().stream().map(block -> block.accept(view)).toList());
    return root;
  }

  @Override
  public Map<String, Object> heading(Block.Heading heading) {
    return Map.of(
        "kind", "heading",
        "level", Integer.toString(heading.level()),
        "number", heading.number(),
        "anchor", heading.anchor(),
        "text", runs(heading.text()));
  }

  @Override
  public Map<String, Object> paragraph(Block.Paragraph paragraph) {
    return Map.of(
        "kind", paragraph.role() == Block.Role.LEAD ? "lead" : "paragraph",
        "number", paragraph.number(),
        "text", runs(paragraph.text()));
  }

  @Override
  public Map<String, Object> listing(Block.Listing listing) {
    List<Object> items = new ArrayList<>();
    for (Block.Item item : listing.items()) {
      List<Object> below = new ArrayList<>();
      item.below().forEach(inner -> below.add(listing(inner)));
      items.add(Map.of("text", runs(item.text()), "below", below));
    }
    return Map.of("kind", "list", "ordered", listing.ordered(), "items", items);
  }

  @Override
  public Map<String, Object> recommendations(Block.Recommendations recommendations) {
    List<Object> items = new ArrayList<>();
    recommendations
        .items()
        .forEach(item -> items.add(Map.of("letter", item.letter(), "text", runs(item.text()))));
    return Map.of(
        "kind", "recommendations", "opening", runs(recommendations.opening()), "items", items);
  }

  @Override
  public Map<String, Object> appendix(Block.Appendix appendix) {
    return Map.of(
        "kind", "appendix",
        "label", appendix.label(),
        "anchor", appendix.anchor(),
        "text", runs(appendix.text()));
  }

  @Override
  public Map<String, Object> contents(Block.Contents contents) {
    throw new IllegalStateException("the list of appendices is made when a paper is numbered");
  }

  @Override
  public Map<String, Object> enclosed(Block.Enclosed enclosed) {
    return Map.of("kind", "enclosed", "html", enclosed.html(), "markdown", enclosed.markdown());
  }

  @Override
  public Map<String, Object> aside(Block.Aside aside) {
    return Map.of("kind", "aside", "title", aside.title(), "items", aside.items());
  }

  @Override
  public Map<String, Object> total(Inline.Total total) {
    throw new IllegalStateException("totals are known when a paper is numbered");
  }

  @Override
  public Map<String, Object> callout(Block.Callout callout) {
    return Map.of("kind", "callout", "text", runs(callout.text()));
  }

  @Override
  public Map<String, Object> particulars(Block.Particulars particulars) {
    List<Object> rows = new ArrayList<>();
    particulars
        .rows()
        .forEach(row -> rows.add(Map.of("label", runs(row.label()), "value", runs(row.value()))));
    return Map.of("kind", "particulars", "rows", rows);
  }

  @Override
  public Map<String, Object> counts(Block.Counts counts) {
    List<Object> parts = new ArrayList<>();
    for (Block.Counted part : counts.parts()) {
      String look = StatusLook.of(part.status());
      parts.add(
          Map.of(
              "look", look,
              "shape", StatusLook.shape(look),
              "word", part.word(),
              "size", Integer.toString(part.size()),
              "shown", runs(part.shown())));
    }
    return Map.of(
        "kind", "counts", "parts", parts, "of", runs(counts.of()), "whose", counts.whose());
  }

  @Override
  public Map<String, Object> table(Block.Table table) {
    List<Object> columns = new ArrayList<>();
    for (Block.Column column : table.columns()) {
      String look = column.status().isEmpty() ? "" : StatusLook.of(column.status());
      columns.add(
          Map.of(
              "head", column.head(),
              "look", look,
              "shape", look.isEmpty() ? "" : StatusLook.shape(look),
              "below", column.below(),
              "number", column.number()));
    }
    boolean narrow = table.columns().stream().filter(Block.Column::number).count() >= MANY_NUMBERS;
    List<Integer> tails = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      tails.add(
          table.columns().get(i).number() ? NumberParts.longestTail(table.rows(), i, narrow) : 0);
    }
    List<Object> rows = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      List<Object> cells = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        List<Inline> text = row.cells().get(i).text();
        cells.add(
            table.columns().get(i).number() ? inLine(text, tails.get(i), narrow) : runs(text));
      }
      rows.add(Map.of("total", row.total(), "anchor", anchor(row.name()), "cells", cells));
    }
    return Map.of(
        "kind", "table",
        "style", table.name().replaceFirst("-.*", ""),
        "number", table.number(),
        "anchor", anchor(table.name()),
        "caption", table.caption(),
        "columns", columns,
        "rows", rows,
        "few", rows.size() <= FEW_ROWS,
        "notes", table.notes().stream().map(this::runs).toList());
  }

  @Override
  public Map<String, Object> chart(Block.Chart chart) {
    List<Object> panels = new ArrayList<>();
    for (Block.Panel panel : chart.panels()) {
      panels.add(
          Map.of(
              "heading", runs(panel.heading()),
              "words", runs(panel.words()),
              "svg", panel.picture().svg()));
    }
    boolean bars = chart.panels().stream().anyMatch(p -> p.picture() instanceof CountPicture);
    return Map.of(
        "kind", "chart",
        "style", bars ? "bars" : "trends",
        "number", chart.number(),
        "anchor", anchor(chart.name()),
        "title", chart.title(),
        "panels", panels,
        "notes", chart.notes().stream().map(this::runs).toList());
  }

  @Override
  public Map<String, Object> tiles(Block.Tiles tiles) {
    List<Object> views = new ArrayList<>();
    for (Block.Tile tile : tiles.tiles()) {
      String look = tile.status().get(0) instanceof Inline.Shown s ? s.look().status() : "";
      views.add(
          Map.of(
              "name", runs(tile.name()),
              "value", inLine(tile.value(), 0, true),
              "target", runs(tile.target()),
              "status", runs(tile.status()),
              "look", look.isEmpty() ? "" : StatusLook.of(look),
              "begins", runs(tile.begins()),
              "svg", tile.trend().map(Picture::svg).orElse("")));
    }
    return Map.of("kind", "tiles", "title", tiles.title(), "tiles", views);
  }

  @Override
  public Map<String, Object> words(Inline.Words words) {
    return Map.of("kind", "words", "text", words.text());
  }

  @Override
  public Map<String, Object> styled(Inline.Styled styled) {
    String kind =
        switch (styled.voice()) {
          case STRONG -> "strong";
          case EMPHASIS -> "emphasis";
          case CODE -> "code";
          case QUIET -> "quiet";
        };
    return Map.of("kind", kind, "text", runs(styled.text()), "plain", PlainText.of(styled.text()));
  }

  @Override
  public Map<String, Object> link(Inline.Link link) {
    return Map.of("kind", "link", "address", link.address(), "text", runs(link.text()));
  }

  @Override
  public Map<String, Object> reference(Inline.Reference reference) {
    Document.Label label = document.labels().get(reference.name());
    if (label == null) {
      return words(new Inline.Words(reference.text()));
    }
    String own = reference.opens() ? Wording.capital(label.text()) : label.text();
    String text = reference.text().isEmpty() ? own : reference.text();
    return Map.of("kind", "reference", "anchor", label.anchor(), "text", text);
  }

  @Override
  public Map<String, Object> mark(Inline.Mark mark) {
    return Map.of("kind", "mark", "text", mark.mark(), "meaning", mark.meaning());
  }

  @Override
  public Map<String, Object> sign(Inline.Sign sign) {
    String look = StatusLook.of(sign.status());
    return Map.of(
        "kind", "sign", "look", look, "shape", StatusLook.shape(look), "text", sign.word());
  }

  @Override
  public Map<String, Object> shown(Inline.Shown shown) {
    Inline.Look look = shown.look();
    Fact fact = shown.fact();
    String drawn = look.status().isEmpty() ? "" : StatusLook.of(look.status());
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("kind", "shown");
    view.put("anchor", shown.anchor());
    view.put("id", fact.id());
    view.put("text", fact.shown());
    view.put("look", drawn);
    view.put("shape", drawn.isEmpty() ? "" : StatusLook.shape(drawn));
    view.put("arrow", look.arrow());
    view.put("way", look.way());
    Document.Label source = document.labels().get(look.source());
    view.put("source", source == null ? "" : source.anchor());
    view.put("title", source == null ? "" : title(fact, source));
    return view;
  }

  /** Whose figure it is, and where its making is told. */
  private String title(Fact fact, Document.Label source) {
    return fact.indicator() + ". How it is made: " + source.text();
  }

  /** A cell of a column of numbers: they stand in line at the decimal point. */
  private List<Map<String, Object>> inLine(List<Inline> text, int tail, boolean narrow) {
    List<Map<String, Object>> runs = new ArrayList<>(runs(text));
    NumberParts.of(text, narrow)
        .filter(parts -> tail > 0 || !parts.unit().isEmpty())
        .ifPresent(
            parts -> {
              Map<String, Object> first = new LinkedHashMap<>(runs.get(0));
              first.put("whole", parts.whole());
              first.put("tail", parts.tail());
              first.put("room", Integer.toString(tail));
              first.put("unit", parts.unit());
              runs.set(0, first);
            });
    return runs;
  }

  private List<Map<String, Object>> runs(List<Inline> text) {
    List<Map<String, Object>> runs = new ArrayList<>();
    for (Inline run : text) {
      if (run instanceof Inline.Words words) {
        wholeYears(words.text(), runs);
      } else {
        runs.add(run.accept(this));
      }
    }
    return runs;
  }

  /** A year of two halves is not torn apart at the end of a line. */
  private static void wholeYears(String text, List<Map<String, Object>> runs) {
    Matcher year = YEAR.matcher(text);
    int from = 0;
    while (year.find()) {
      if (year.start() > from) {
        runs.add(Map.of("kind", "words", "text", text.substring(from, year.start())));
      }
      runs.add(Map.of("kind", "unbroken", "text", year.group()));
      from = year.end();
    }
    if (from < text.length()) {
      runs.add(Map.of("kind", "words", "text", text.substring(from)));
    }
  }

  private String anchor(String name) {
    Document.Label label = document.labels().get(name);
    return label == null ? "" : label.anchor();
  }
}
