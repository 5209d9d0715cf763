package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quarterday.council.Council;
import org.quarterday.rollup.Figure;

/**
 * What a template can ask for: blocks, phrases to stand inside a sentence, and plain words. All are
 * made here, from the paper's figures; a template only says where they go.
 */
public final class PaperWriter {
  private final Paper paper;
  private final Tally tally;

  /**
   * @throws PaperFault when the counts do not tie with the figures
   */
  public PaperWriter(Paper paper) {
    this.paper = paper;
    this.tally = new Tally(paper);
  }

  /** Something that a template can ask for, and the arguments it takes. */
  record Offer<T>(List<String> takes, Function<Arguments, List<T>> make) {
    List<T> with(Arguments arguments) {
      arguments.knownOnly(takes);
      return make.apply(arguments);
    }
  }

  /** Blocks by the name a template calls them. */
  Map<String, Offer<Block>> blocks() {
    Map<String, Offer<Block>> blocks = new LinkedHashMap<>();
    SummaryBlocks summary = new SummaryBlocks(paper, tally);
    ScheduleBlocks schedule = new ScheduleBlocks(paper);
    String by = paper.spec().by();
    blocks.put("summary", new Offer<>(List.of(), a -> summary.summary()));
    blocks.put(
        "count_table",
        new Offer<>(
            List.of("by", "name"),
            a ->
                List.of(
                    new CountBlocks(paper, tally)
                        .table(a.text("name", "counts"), a.text("by", by)))));
    blocks.put(
        "off_target", new Offer<>(List.of(), a -> new OffTargetBlocks(paper, tally).blocks()));
    blocks.put(
        "schedule",
        new Offer<>(
            List.of("by", "off_target"),
            a ->
                schedule.schedule(
                    a.text("by", by), a.oneOf("off_target", List.of("print", "refer")))));
    blocks.put("services", new Offer<>(List.of(), a -> schedule.services()));
    blocks.put("returns", new Offer<>(List.of(), a -> new ReturnsBlocks(paper).blocks()));
    blocks.put("key", new Offer<>(List.of(), a -> new KeyBlocks(paper, tally).blocks()));
    blocks.put("sources", new Offer<>(List.of(), a -> new SourceBlocks(paper).blocks()));
    blocks.put(
        "table",
        new Offer<>(
            List.of("name", "caption"),
            a -> List.of(AuthoredTable.of(paper, a.text("name"), a.text("caption")))));
    return blocks;
  }

  /** Phrases by the name a template calls them. */
  Map<String, Offer<Inline>> phrases() {
    Map<String, Offer<Inline>> phrases = new LinkedHashMap<>();
    SummaryBlocks summary = new SummaryBlocks(paper, tally);
    phrases.put("statuses", new Offer<>(List.of(), a -> summary.statuses()));
    phrases.put("unrated", new Offer<>(List.of(), a -> summary.unrated()));
    phrases.put(
        "percentages", new Offer<>(List.of(), a -> new CountBlocks(paper, tally).percentages()));
    phrases.put("count", new Offer<>(List.of("status", "by", "group"), a -> List.of(count(a))));
    phrases.put("total", new Offer<>(List.of(), a -> List.of(tally.totalInWords())));
    phrases.put("percentage", new Offer<>(List.of("status", "of"), a -> List.of(percentage(a))));
    phrases.put("figure", new Offer<>(List.of("indicator", "what", "service"), this::figure));
    phrases.put(
        "see",
        new Offer<>(
            List.of("name", "text"),
            a -> List.of(new Inline.Reference(a.text("name"), a.text("text", ""), true))));
    return phrases;
  }

  /** Plain words for the template's own sentences. */
  Map<String, Object> words() {
    Council council = paper.figures().council();
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("title", Wording.plain(paper.spec().title()));
    about.put("committee", Wording.plain(paper.spec().committee()));
    about.put("meeting", meeting());
    about.put("by", paper.spec().by());
    about.put("edition", paper.edition().words());
    Map<String, Object> period = new LinkedHashMap<>();
    period.put("words", paper.figures().period().words());
    period.put("span", paper.figures().period().span());
    period.put("ends", paper.figures().period().endsOn());
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("paper", about);
    words.put("period", period);
    words.put("council", Map.of("name", Wording.plain(council.name())));
    words.put("as_of", Wording.date(paper.asOf()));
    words.put("has_services", paper.figures().rows().stream().anyMatch(f -> !f.isCouncils()));
    words.put("has_groups", new Groups(paper, paper.spec().by()).any());
    words.put("with", paper.spec().with());
    return words;
  }

  /** What stands above the first block. */
  Front front() {
    PaperSpec spec = paper.spec();
    List<Front.Row> header = new ArrayList<>();
    header.add(new Front.Row("Committee", Wording.plain(spec.committee())));
    header.add(new Front.Row("Meeting", meeting()));
    spec.header().forEach((label, value) -> header.add(new Front.Row(label, Wording.plain(value))));
    if (!spec.isPublic() || !spec.exempt().isBlank()) {
      String exempt = Wording.plain(spec.exempt());
      String no = "Yes, not for publication" + (exempt.isEmpty() ? "" : ": " + exempt);
      String words = spec.isPublic() ? exempt : no;
      header.add(new Front.Row("Exempt information", words));
    }
    String period = paper.figures().period().words();
    String release =
        Wording.capital(period)
            + " ("
            + paper.figures().period().span()
            + "), from returns received by "
            + Wording.date(paper.asOf());
    String council = Wording.plain(paper.figures().council().name());
    return new Front(
        council, Wording.plain(spec.title()), period, paper.edition(), release, header);
  }

  private String meeting() {
    return paper.spec().meeting().map(Wording::date).orElse("no date set");
  }

  private Inline count(Arguments arguments) {
    String by = arguments.text("by", Tally.ALL);
    String group = arguments.text("group", "");
    if (tally.total(by, group) == 0) {
      throw new PaperFault("There are no counts for " + by + " \"" + group + "\".");
    }
    return tally.inWords(by, group, arguments.text("status"));
  }

  private Inline percentage(Arguments arguments) {
    String status = arguments.text("status");
    return tally
        .percentage(status, arguments.text("of", tally.bases().get(0)))
        .orElseThrow(() -> new PaperFault("There is no percentage for \"" + status + "\"."));
  }

  private List<Inline> figure(Arguments arguments) {
    String code = arguments.text("indicator");
    Optional<Figure> figure = paper.figures().find(code, arguments.text("service", ""));
    if (figure.isEmpty()) {
      throw new PaperFault("There is no figure \"" + code + "\" in this paper.");
    }
    String what = arguments.text("what", "value");
    return switch (what) {
      case "value" -> FigureText.value(figure.get());
      case "target" -> List.of(FigureText.target(figure.get()));
      case "status" -> List.of(FigureText.status(figure.get()));
      default -> throw new PaperFault("A figure has a value, target and status, no " + what + ".");
    };
  }
}
