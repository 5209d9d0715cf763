package org.quarterday.period;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.period.Statement.Says;

/** All that a text says about a period, in order, and the words that say something else. */
record Statements(Words words, List<Statement> said, List<String> unread) {

  Statements {
    said = List.copyOf(said);
    unread = List.copyOf(unread);
  }

  static Statements in(String text, Month startsIn) {
    Words words = Words.of(text);
    YearWords years = new YearWords(words, startsIn);
    PartWords parts = new PartWords(words, years);
    PointWords points = new PointWords(words, years);
    SpanWords spans = new SpanWords(words, points, parts, startsIn);
    List<Statement> said = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    int place = 0;
    while (place < words.size()) {
      int here = place;
      // The longer form is tried before what it begins with: "half year to May" before "half year".
      Optional<Statement> next =
          spans
              .length(here)
              .or(() -> toDate(here, words, points, parts, spans))
              .or(() -> spans.range(here))
              .or(() -> spans.single(here))
              .or(() -> parts.at(here))
              .or(() -> years.at(here));
      next.ifPresent(said::add);
      if (next.isEmpty() && !words.isMark(here)) {
        unread.add(words.at(here));
      }
      place = next.map(Statement::to).orElse(here + 1);
    }
    return new Statements(words, said, unread);
  }

  /**
   * "YTD", "year to date", "cumulative"; "to the end of" and "to" before a month or quarter. "April
   * 2017 to date" ends on a day that the text does not say, so it is no period.
   */
  private static Optional<Statement> toDate(
      int place, Words words, PointWords points, PartWords parts, SpanWords spans) {
    if (words.is(place, "ytd", "cumulative", "cumulatively")) {
      return marker(place, place + 1);
    }
    int to = words.is(place, "year") ? words.pastMarks(place + 1) : place;
    if (words.is(to, "to") && words.is(words.pastMarks(to + 1), "date")) {
      int end = words.pastMarks(to + 1) + 1;
      return to > place ? marker(place, end) : Optional.of(Statement.openEnded(place, end));
    }
    int start = words.is(place, "up") ? place + 1 : place;
    int named = words.pastMarks(spans.pastTheEndOf(words.pastMarks(start + 1)));
    if (!words.is(start, "to", "until")) {
      return Optional.empty();
    }
    Optional<Point> point = points.at(named);
    if (point.isPresent()) {
      return point.get().ends()
          ? marker(place, named)
          : Optional.of(Statement.notWholeMonths(place, point.get().to()));
    }
    return parts.at(named).isPresent() ? marker(place, named) : Optional.empty();
  }

  private static Optional<Statement> marker(int from, int to) {
    return Optional.of(Statement.bare(Says.TO_DATE, from, to));
  }

  List<Statement> saying(Says... choices) {
    List<Says> wanted = List.of(choices);
    return said.stream().filter(each -> wanted.contains(each.says())).toList();
  }

  boolean says(Says choice) {
    return said.stream().anyMatch(each -> each.says() == choice);
  }
}
