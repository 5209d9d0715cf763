package org.quarterday.render;

import java.util.List;
import java.util.function.Function;

/** Phrases that are no figures: places, dates, names, and what is free of the figures. */
final class WordOffers {
  static final List<Offer<Inline>> PHRASES =
      List.of(
          Offer.<Inline>of(
                  "see",
                  "Where a table, section or appendix is, which numbers itself.",
                  "{see, name counts}",
                  (s, a) ->
                      List.of(
                          new Inline.Reference(a.text("name"), a.text("text", ""), true, false)))
              .takes("name", "of the table, section or appendix")
              .takes("text", "printed in place of \"table 1\""),
          Offer.<Inline>of(
                  "free",
                  "Words that no figure is held against: a number of last year's, of a plan.",
                  "{free: 69}",
                  (s, a) -> List.of(Inline.words(a.text("text"))))
              .takes("text", "what is printed"),
          Offer.of(
              "appendices",
              "How many appendices the paper has.",
              "{appendices}",
              (s, a) -> List.of(new Inline.Total("appendices"))),
          Offer.of(
              "tables",
              "How many tables the paper has.",
              "{tables}",
              (s, a) -> List.of(new Inline.Total("tables"))),
          words(
              "period",
              "The period in words.",
              (s) -> s.style().period(s.paper().figures().period())),
          words(
              "span",
              "The first and last day of the period.",
              (s) -> s.paper().figures().period().span()),
          words(
              "ends",
              "The last day of the period.",
              (s) -> s.style().date(s.paper().figures().period().lastDay())),
          words("committee", "The committee.", (s) -> s.paper().spec().committee()),
          words(
              "meeting",
              "The day of the meeting.",
              (s) -> s.paper().spec().meeting().map(s.style()::date).orElse("no date set")),
          words(
              "comments_due",
              "The last day for comments.",
              (s) ->
                  s.paper()
                      .spec()
                      .wishes()
                      .commentsDue()
                      .map(s.style()::date)
                      .orElse("no date set")),
          words("council", "The name of the council.", (s) -> s.paper().figures().council().name()),
          words(
              "part", "In a passage repeated for each part: its name.", (s) -> s.thePart().name()));

  private WordOffers() {}

  private static Offer<Inline> words(String name, String says, Function<Scope, String> text) {
    return Offer.of(
        name,
        says,
        "{" + name.replace('_', ' ') + "}",
        (s, a) -> List.of(Inline.words(Wording.plain(text.apply(s)))));
  }
}
