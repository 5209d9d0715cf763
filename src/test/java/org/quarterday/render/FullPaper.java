package org.quarterday.render;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.accept.Arrival;
import org.quarterday.accept.Source;
import org.quarterday.council.Action;
import org.quarterday.council.ActionStatus;
import org.quarterday.council.Council;
import org.quarterday.council.InForce;
import org.quarterday.council.Plan;
import org.quarterday.rollup.ActionFigure;
import org.quarterday.rollup.ActionFigures;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.ReportedRow;
import org.quarterday.rollup.ReportedRows;
import org.quarterday.rollup.StatusCount;
import org.quarterday.rollup.Summary;

/**
 * The figures of {@link FiguresFixture} in a paper that an officer wrote, with all that came
 * beside.
 */
final class FullPaper {
  static final String PAPER =
      """
      {summary}

      ## Recommendations

      {recommendations}

      ## Position {#position}

      As at {ends}, {green} of the {total} indicators {green was/were} performing at or above target
      ({green %}), see {table counts} and {appendix schedule}. {amber or red} indicators are not on
      target: {amber list} and {red list}. The previous framework had {free: 69} indicators.

      {count table}

      ## Options and timetable

      {options}

      {consultation}

      {timetable}

      ## What came beside the figures

      {action statuses}

      {actions}

      {action counts}

      {risks}

      {awards}

      {notes, kind key-development}

      {scrutiny comments}

      ## Appendices

      There are {appendices} supporting appendices:

      {appendix list}

      # Appendix: Every indicator {#schedule}

      {schedule}

      # Appendix: What is being done {#commentary}

      {off target}

      # Appendix: How to read this paper {#key}

      {key}
      """;
  static final String RECOMMENDATIONS =
      """
      That Cabinet:

      - notes that {green} indicators are on target;
      - asks for the actions at {appendix commentary}.
      """;

  private static final Arrival SENT =
      new Arrival(
          1,
          "q2.csv",
          "0".repeat(64),
          "csv",
          List.of(""),
          LocalDate.of(2017, 10, 20),
          LocalDate.of(2017, 10, 20));

  private FullPaper() {}

  static Paper paper() {
    return paper(Map.of("paper", PAPER, "recommendations", RECOMMENDATIONS), Map.of());
  }

  static Paper paper(Map<String, String> passages, Map<String, String> style) {
    return paper(passages, style, FiguresFixture.figures());
  }

  static Paper paper(Map<String, String> passages, Map<String, String> style, Figures figures) {
    Council council = council(figures.council(), style);
    Figures own = new Figures(council, figures.period(), figures.schemes(), figures.rows());
    List<StatusCount> counts =
        Summary.BYS.stream().flatMap(by -> new Summary(own).statuses(by).stream()).toList();
    return new Paper(
        spec(passages),
        Edition.DRAFT,
        own,
        counts,
        FiguresFixture.returns(),
        FiguresFixture.AS_OF,
        Imprint.NONE,
        reported(council));
  }

  /** A paper with these passages that is no draft, raises what is red and encloses another. */
  static Paper issued(Map<String, String> passages) {
    Paper draft = paper(passages, Map.of());
    Reported reported = draft.reported();
    return new Paper(
        raising(draft.spec()),
        new Edition(false, "Published version 1"),
        draft.figures(),
        draft.counts(),
        draft.returns(),
        draft.asOf(),
        Imprint.NONE,
        new Reported(
            reported.actions(),
            reported.risks(),
            reported.notes(),
            List.of(),
            Optional.empty(),
            List.of(
                new Enclosure(
                    "integrated",
                    "Integrated report",
                    "Cabinet",
                    "quarter 1, 2017/18",
                    true,
                    Optional.of(
                        new Enclosure.Laid(
                            "Published version 1",
                            "a1b2c3d4e5f60718" + "0".repeat(48),
                            "<main id=\"paper\"><h2 id=\"s\">1 Position</h2><p>All is well.</p></main>",
                            "# Integrated report\n\n| | |\n| --- | --- |\n| Committee | Cabinet |\n\n"
                                + "## 1 Position\n\nAll is well.\n"))))));
  }

  /** A paper with these passages that is not public. */
  static Paper exempt(Map<String, String> passages) {
    Paper open = paper(passages, Map.of());
    PaperSpec spec = open.spec();
    return new Paper(
        new PaperSpec(
            spec.name(),
            spec.title(),
            spec.committee(),
            spec.period(),
            spec.meeting(),
            spec.scheme(),
            spec.template(),
            spec.by(),
            spec.order(),
            spec.include(),
            spec.header(),
            false,
            "paragraph 3 of Part 1 of Schedule 12A",
            spec.passages(),
            spec.tables(),
            spec.with(),
            spec.wishes()),
        open.edition(),
        open.figures(),
        open.counts(),
        open.returns(),
        open.asOf(),
        open.imprint(),
        open.reported());
  }

  private static PaperSpec raising(PaperSpec spec) {
    return new PaperSpec(
        spec.name(),
        spec.title(),
        spec.committee(),
        spec.period(),
        spec.meeting(),
        spec.scheme(),
        spec.template(),
        spec.by(),
        spec.order(),
        spec.include(),
        spec.header(),
        spec.isPublic(),
        spec.exempt(),
        spec.passages(),
        spec.tables(),
        spec.with(),
        new PaperSpec.Wishes(
            spec.wishes().each(),
            List.of("status red", "action overdue"),
            List.of("integrated"),
            spec.wishes().commentsDue()));
  }

  static PaperSpec spec(Map<String, String> passages) {
    PaperSpec usual = FiguresFixture.spec();
    Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    tables.put(
        "options",
        List.of(
            row("Option", "Endorse the framework", "Comments", "Recommended: {green} on target"),
            row("Option", "Do nothing", "Comments", "")));
    tables.put(
        "consultation",
        List.of(
            row("Name", "Leader", "Date sent", "2017-10-18;2017-10-20", "Returned", "2017-10-23"),
            row("Name", "Head of Law", "Date sent", "2017-10-20", "Returned", "")));
    tables.put("timetable", List.of(row("Date", "Ongoing", "Details", "Manage performance")));
    tables.put("implications", List.of(row("Outcome", "On target", "Unmet", "Less than 100%")));
    tables.put("risk-control", List.of(row("Risk", "Poor data", "Controls", "Checks")));
    tables.put("history", List.of(row("Label", "Decision type", "Value", "Key decision: no")));
    return new PaperSpec(
        usual.name(),
        usual.title(),
        usual.committee(),
        usual.period(),
        usual.meeting(),
        usual.scheme(),
        Optional.empty(),
        usual.by(),
        usual.order(),
        usual.include(),
        usual.header(),
        true,
        "",
        passages,
        tables,
        Map.of(),
        new PaperSpec.Wishes(
            Optional.of("service"), List.of(), List.of(), Optional.of(LocalDate.of(2017, 11, 10))));
  }

  private static Map<String, String> row(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return row;
  }

  static Council council(Council usual, Map<String, String> style) {
    return new Council(
        usual.folder(),
        usual.name(),
        usual.calendar(),
        usual.goodRowsOnly(),
        usual.limits(),
        usual.judging(),
        usual.catalogue(),
        usual.targets(),
        new Council.Work(
            List.of(new Plan("IMP", "Improvement plan", "Cabinet", "", Map.of())),
            List.of(),
            List.of(
                new ActionStatus("done", "Completed", List.of(), true, Optional.empty()),
                new ActionStatus("on-track", "On track", List.of(), false, Optional.empty())),
            List.of()),
        style);
  }

  static Reported reported(Council council) {
    Reported nothing = Reported.nothing(council, FiguresFixture.HALF);
    return nothing.with(
        new ActionFigures(
            council,
            FiguresFixture.HALF,
            List.of(
                action("A1", "Build homes", "on-track", "On track", "Footings poured", true),
                action("A2", "Open the pool", "done", "Completed", "It opened in May", false))),
        new ReportedRows(
            List.of(
                reported("HSG", "risk", "No builders", "likelihood", "High", "controls", "Lists"),
                reported("LIB", "risk", "nil"),
                reported(
                    "ASC", "risk", "under review", "controls", "The register is being redone."))),
        new ReportedRows(
            List.of(
                reported(
                    "HSG",
                    "kind",
                    "award",
                    "heading",
                    "Gold",
                    "text",
                    "Best tenant service",
                    "by",
                    "Housing Weekly",
                    "date",
                    "2017-09-12"),
                reported(
                    "LIB", "kind", "key-development", "heading", "Hall", "text", "It opened"))));
  }

  private static ActionFigure action(
      String code, String name, String status, String word, String progress, boolean overdue) {
    return new ActionFigure(
        new Action(
            code,
            name,
            Optional.of("IMP"),
            Optional.empty(),
            List.of(),
            Optional.of("HSG"),
            Optional.of(LocalDate.of(2017, 8, 31)),
            "",
            "",
            InForce.ALWAYS,
            Map.of()),
        FiguresFixture.HALF,
        status,
        word,
        true,
        status.equals("done"),
        Optional.empty(),
        overdue,
        progress,
        "",
        "",
        Optional.of(FiguresFixture.HALF),
        1,
        Map.of());
  }

  private static ReportedRow reported(String service, String... cells) {
    return new ReportedRow(
        service, Optional.of(FiguresFixture.HALF), row(cells), new Source(SENT, "", "A2"));
  }
}
