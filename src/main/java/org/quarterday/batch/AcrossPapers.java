package org.quarterday.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterday.accept.Correction;
import org.quarterday.accept.IssueRow;
import org.quarterday.period.Period;
import org.quarterday.render.Fact;
import org.quarterday.render.Notice;
import org.quarterday.render.PaperSpec;
import org.quarterday.render.Point;
import org.quarterday.render.Revisions;
import org.quarterday.render.Wording;

/**
 * Whether a draft prints what the other issued papers of its period printed: a figure has one value
 * in all papers of a cycle, or what is printed says why it has not.
 */
final class AcrossPapers {
  /** Statuses may differ: a paper may judge by a scheme of its own, and its key names it. */
  private static final Set<String> COMPARED = Set.of("value", "target");

  private final IssuedPapers papers;
  private final PaperSpec spec;
  private final Period period;

  AcrossPapers(IssuedPapers papers, PaperSpec spec, Period period) {
    this.papers = papers;
    this.spec = spec;
    this.period = period;
  }

  /**
   * One open point for each figure that another paper printed otherwise, unless it is explained.
   */
  List<Point> differences(PaperDrawing.Drawn draft) {
    List<Fact> here = compared(draft.document().facts());
    Optional<IssueRow> own = papers.newest(period, spec.name());
    List<Fact> before = compared(own.map(papers::facts).orElse(List.of()));
    Revisions revisions = new Revisions(draft.paper());
    List<Point> points = new ArrayList<>();
    for (IssueRow other : papers.standing()) {
      boolean ofTheCycle =
          other.period().equals(period.code()) && !other.paper().equals(spec.name());
      if (ofTheCycle) {
        List<Fact> there = compared(papers.facts(other));
        Set<String> shared = ids(here);
        shared.retainAll(ids(there));
        // what this paper printed as the other did is told in its own notice
        shared.removeAll(alike(before, there));
        points.addAll(differences(other, of(there, shared), of(here, shared), revisions));
      }
    }
    return points;
  }

  private List<Point> differences(
      IssueRow other, List<Fact> there, List<Fact> here, Revisions revisions) {
    List<Point> points = new ArrayList<>();
    Optional<IssuedPapers.Moved> moved = Optional.empty();
    for (String id : ids(here)) {
      List<Fact> now = of(here, Set.of(id));
      for (Notice.Change change : revisions.changes(of(there, Set.of(id)), now)) {
        if (moved.isEmpty()) {
          moved = Optional.of(papers.movedSince(other));
        }
        Optional<Correction> by = moved.get().by(now.get(0));
        if (by.filter(c -> isTold(other, c)).isEmpty()) {
          points.add(point(other, change, by));
        }
      }
    }
    return points;
  }

  private static List<Fact> compared(List<Fact> facts) {
    return facts.stream()
        .filter(f -> !f.indicator().isEmpty() && COMPARED.contains(f.what()))
        .toList();
  }

  private static Set<String> ids(List<Fact> facts) {
    return facts.stream().map(Fact::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Fact> of(List<Fact> facts, Set<String> ids) {
    return facts.stream().filter(f -> ids.contains(f.id())).toList();
  }

  /** The ids of what both print in the same words. */
  private static Set<String> alike(List<Fact> ones, List<Fact> others) {
    Set<List<String>> said = new HashSet<>();
    ones.forEach(f -> said.add(List.of(f.id(), f.shown())));
    return ids(others.stream().filter(f -> said.contains(List.of(f.id(), f.shown()))).toList());
  }

  /** Whether a committee's next paper tells it, or has told it, of what became of an issue. */
  private boolean isTold(IssueRow other, Correction correction) {
    return correction.nextPaper() && papers.committee(other).equals(spec.committee());
  }

  private Point point(IssueRow other, Notice.Change change, Optional<Correction> correction) {
    String place = String.join("; ", change.places());
    if (spec.isPublic() && !other.isPublic()) {
      return new Point(
          Point.Weight.OPEN,
          change.label() + " is printed otherwise in a paper that is not public",
          place,
          "The clerk knows which one: find out which of the two is right.");
    }
    String words =
        change.label()
            + " is "
            + change.after()
            + " here and "
            + change.before()
            + " in "
            + papers.title(other)
            + correction.map(AcrossPapers::corrected).orElse("");
    return new Point(Point.Weight.OPEN, words, place, remedy(other, correction));
  }

  private static String corrected(Correction correction) {
    return ", corrected on "
        + Wording.date(correction.act().known())
        + " by "
        + correction.act().by()
        + ": "
        + Wording.sentence(correction.act().reason());
  }

  private String remedy(IssueRow other, Optional<Correction> correction) {
    if (correction.isEmpty()) {
      return "Nothing in the record explains it: find out which of the two is right before either"
          + " is read.";
    }
    Optional<IssueRow> withdrawn = papers.withdrawnAfter(other);
    if (withdrawn.isPresent()) {
      return "Version "
          + withdrawn.get().number()
          + " of that paper was withdrawn: the clerk can issue it again.";
    }
    return correction.get().nextPaper()
        ? "The next paper to "
            + papers.committee(other)
            + " says so; this one goes to "
            + spec.committee()
            + ". Who issues it says with --accept-open why they differ, and it is printed."
        : "The next version of that paper waits until its commentary is confirmed or replaced.";
  }
}
