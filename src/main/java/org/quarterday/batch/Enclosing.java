package org.quarterday.batch;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quarterday.accept.IssueRow;
import org.quarterday.jobs.PaperSettings;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.publish.Publisher;
import org.quarterday.render.Enclosure;
import org.quarterday.render.PaperSpec;

/**
 * The issues that a paper can lay in: those that stood at a moment.
 *
 * @param files reads an issue's files by name
 */
record Enclosing(List<IssueRow> issues, Function<IssueRow, Map<String, byte[]>> files) {
  static final Enclosing NOTHING = new Enclosing(List.of(), issue -> Map.of());

  Enclosing {
    issues = List.copyOf(issues);
  }

  /**
   * Each paper that another encloses: its newest issue for the same period or, where its periods
   * are others, for the last that had ended.
   */
  List<Enclosure> of(PaperSpec spec, Period period, Settings settings) {
    return spec.wishes().encloses().stream()
        .flatMap(name -> settings.paper(name).stream())
        .map(paper -> enclosure(paper, period))
        .toList();
  }

  private Enclosure enclosure(PaperSettings paper, Period period) {
    Optional<IssueRow> newest =
        issues.stream()
            .filter(i -> i.paper().equals(paper.name()))
            .filter(i -> of(i, period).filter(p -> canBeLaid(p, paper, period)).isPresent())
            .max(Comparator.comparing(i -> of(i, period).orElseThrow().lastDay()));
    Period of = newest.flatMap(i -> of(i, period)).orElse(period);
    PaperSpec spec = paper.forPeriod(of).spec();
    boolean isPublic = spec.isPublic() && newest.map(IssueRow::isPublic).orElse(true);
    return new Enclosure(
        paper.name(), spec.title(), spec.committee(), of.words(), isPublic, newest.map(this::laid));
  }

  private static boolean canBeLaid(Period issued, PaperSettings paper, Period period) {
    boolean alike = paper.spec().period() == period.kind();
    return alike ? issued.equals(period) : !issued.lastDay().isAfter(period.lastDay());
  }

  private static Optional<Period> of(IssueRow issue, Period period) {
    return Period.ofCode(issue.period(), period.year().startsIn());
  }

  private Enclosure.Laid laid(IssueRow issue) {
    Map<String, byte[]> all = files.apply(issue);
    byte[] page = all.get("paper.html");
    return new Enclosure.Laid(
        issue.words(),
        Publisher.sha256(page),
        new String(page, StandardCharsets.UTF_8),
        new String(all.get("paper.md"), StandardCharsets.UTF_8));
  }
}
