package org.quarterday.render;

import java.util.List;
import java.util.Optional;
import org.quarterday.rollup.Figure;

/** Blocks and phrases that are made of indicators' figures. */
final class FigureOffers {
  static final List<Offer<Block>> BLOCKS =
      List.of(
          Offer.of(
              "summary",
              "The answer: one sentence, a bar of counts, and what is off target by name.",
              "{summary}",
              (s, a) -> new SummaryBlocks(s.paper(), s.tally()).summary()),
          Offer.<Block>of(
                  "count_table",
                  "How many indicators of each group have which status; totals tie.",
                  "{count table, by priority}",
                  (s, a) ->
                      List.of(
                          new CountBlocks(s.paper(), s.tally())
                              .table(
                                  a.text("name", s.named("counts")),
                                  a.text("by", s.paper().spec().by()),
                                  a.text("caption", ""))))
              .takes("by", "priority, service, directorate or panel; the paper's own unless said")
              .takes("name", "for references; counts unless said")
              .takes("caption", "above the table"),
          Offer.of(
              "off_target",
              "Commentary and mitigation for exactly the indicators that are off target.",
              "{off target}",
              (s, a) -> new OffTargetBlocks(s.paper(), s.tally()).blocks()),
          Offer.<Block>of(
                  "schedule",
                  "Every indicator, a table for each group, with what services wrote beneath.",
                  "{schedule, by priority}",
                  (s, a) ->
                      new ScheduleBlocks(s.paper())
                          .schedule(
                              a.text("by", s.paper().spec().by()),
                              a.oneOf("off_target", List.of("print", "refer")),
                              a.oneOf("commentary", List.of("print", "leave")),
                              a.oneOf("earlier", List.of("none", "last-year")),
                              s.named("schedule")))
              .takes("by", "priority, service, directorate or panel; the paper's own unless said")
              .takes("off_target", "print what was said of it, or refer to where that stands")
              .takes("commentary", "print what services wrote, or leave it out")
              .takes(
                  "earlier", "last-year for a column with the same period a year before; or none"),
          Offer.of(
              "services",
              "What each service returned, for indicators that several owe.",
              "{services}",
              (s, a) -> new ScheduleBlocks(s.paper()).services(s.named("services"))),
          Offer.of(
              "returns",
              "Which returns came and which are missing.",
              "{returns}",
              (s, a) -> new ReturnsBlocks(s).blocks()),
          Offer.of(
              "key",
              "What each status, arrow and mark of the paper means.",
              "{key}",
              (s, a) -> new KeyBlocks(s.paper(), s.tally()).blocks()),
          Offer.of(
              "sources",
              "How each figure is made, and on what it rests.",
              "{sources}",
              (s, a) -> new SourceBlocks(s).blocks()));

  static final List<Offer<Inline>> PHRASES =
      List.of(
          Offer.of(
              "statuses",
              "How many indicators have which status, as a sentence.",
              "{statuses}",
              (s, a) -> new SummaryBlocks(s.paper(), s.tally()).statuses()),
          Offer.of(
              "unrated",
              "How many have no status and why, as a sentence; nothing where all have one.",
              "{unrated}",
              (s, a) -> new SummaryBlocks(s.paper(), s.tally()).unrated()),
          Offer.of(
              "percentages",
              "The share of each status, as a sentence.",
              "{percentages}",
              (s, a) -> new CountBlocks(s.paper(), s.tally()).percentages()),
          Offer.<Inline>of(
                  "count",
                  "How many indicators have a status.",
                  "{count, status green}",
                  (s, a) -> List.of(count(s, a.text("status"), a)))
              .takes("status", "which status")
              .takes("by", "with group: priority, service, directorate or panel")
              .takes("group", "the code of the group"),
          Offer.of(
              "total",
              "How many indicators are counted.",
              "{total}",
              (s, a) -> List.of(s.tally().totalInWords())),
          Offer.<Inline>of(
                  "percentage",
                  "The share of a status.",
                  "{percentage, status green}",
                  (s, a) ->
                      s.tally().percentageOf(a.text("status"), a.oneOf("of", s.tally().bases())))
              .takes("status", "which status")
              .takes(
                  "of",
                  "rated or all, as the council's percentages are; the first of them unless said"),
          Offer.<Inline>of(
                  "figure",
                  "The value, target, status or name of an indicator.",
                  "{figure, indicator HC02, what target}",
                  FigureOffers::figure)
              .takes("indicator", "its code")
              .takes("what", "value, target, status or name; the value unless said")
              .takes("service", "the code of the service, for that service's own figure"));

  private FigureOffers() {}

  /**
   * How many have a status, in all or in a group.
   *
   * @param arguments may have "by" and "group"
   */
  static Inline count(Scope scope, String status, Arguments arguments) {
    String by = arguments.text("by", Tally.ALL);
    String group = by.equals(Tally.ALL) ? arguments.text("group", "") : arguments.text("group");
    Phrases.knownStatus(status, scope);
    if (scope.tally().total(by, group) == 0) {
      throw new PaperFault("There are no counts for " + by + " \"" + group + "\".");
    }
    return scope.tally().inWords(by, group, status);
  }

  private static List<Inline> figure(Scope scope, Arguments arguments) {
    String code = arguments.text("indicator");
    Optional<Figure> figure = scope.paper().figures().find(code, arguments.text("service", ""));
    if (figure.isEmpty()) {
      throw new PaperFault("There is no figure \"" + code + "\" in this paper.");
    }
    return Phrases.said(figure.get(), arguments.text("what", "value"));
  }
}
