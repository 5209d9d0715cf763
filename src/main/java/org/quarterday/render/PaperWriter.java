package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterday.council.Council;

/** What a paper says of itself: plain words for its templates, and what stands above its text. */
final class PaperWriter {
  private final Paper paper;
  private final Style style;

  PaperWriter(Paper paper) {
    this.paper = paper;
    this.style = Style.of(paper.figures().council());
  }

  /** Plain words for the template's own sentences. */
  Map<String, Object> words() {
    Council council = paper.figures().council();
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("title", Wording.plain(paper.spec().title()));
    about.put("committee", Wording.plain(paper.spec().committee()));
    about.put("meeting", meeting());
    about.put("by", paper.spec().by());
    about.put("edition", edition().words());
    Map<String, Object> period = new LinkedHashMap<>();
    period.put("words", style.period(paper.figures().period()));
    period.put("span", paper.figures().period().span());
    period.put("ends", style.date(paper.figures().period().lastDay()));
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("paper", about);
    words.put("period", period);
    words.put("council", Map.of("name", Wording.plain(council.name())));
    words.put("as_of", style.date(paper.asOf()));
    words.put("has_services", paper.figures().rows().stream().anyMatch(f -> !f.isCouncils()));
    words.put("has_groups", new Groups(paper, paper.spec().by()).any());
    words.put("has_enclosures", !paper.reported().enclosures().isEmpty());
    words.put("has_history", ChartBlocks.anyTrend(paper));
    words.put("with", paper.spec().with());
    words.put("catalogue", CatalogueWords.of(council, paper.figures().period()));
    return words;
  }

  /** What stands above the first block; a row of the council's own may name the committee. */
  Front front() {
    PaperSpec spec = paper.spec();
    List<Front.Row> header = new ArrayList<>();
    boolean called = spec.header().containsValue(spec.committee());
    if (!called) {
      header.add(new Front.Row("Committee", Wording.plain(spec.committee())));
    }
    header.add(new Front.Row("Meeting", meeting()));
    spec.header().forEach((label, value) -> header.add(new Front.Row(label, Wording.plain(value))));
    if (!spec.isPublic() || !spec.exempt().isBlank()) {
      String exempt = Wording.plain(spec.exempt());
      String no = "Yes, not for publication" + (exempt.isEmpty() ? "" : ": " + exempt);
      String words = spec.isPublic() ? exempt : no;
      header.add(new Front.Row("Exempt information", words));
    }
    String period = style.period(paper.figures().period());
    String release =
        Wording.capital(period)
            + " ("
            + paper.figures().period().span()
            + "), from returns received by "
            + style.date(paper.asOf());
    String council = Wording.plain(paper.figures().council().name());
    return new Front(
        council,
        Wording.plain(spec.title()),
        period,
        edition(),
        release,
        header,
        style.letterhead());
  }

  private Edition edition() {
    return paper.spec().isPublic() ? paper.edition() : paper.edition().exempt();
  }

  private String meeting() {
    return paper.spec().meeting().map(style::date).orElse("no date set");
  }
}
