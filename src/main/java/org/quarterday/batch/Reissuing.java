package org.quarterday.batch;

import java.util.List;
import java.util.Set;
import org.quarterday.accept.Act;
import org.quarterday.accept.Correction;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Standing;
import org.quarterday.render.Imprint;
import org.quarterday.render.Point;
import org.quarterday.render.Wording;
import org.quarterday.validate.Key;

/** Makes the next issue of a paper that was corrected, with the notice that says so. */
final class Reissuing {
  private final ActDesk desk;
  private final IssuedPapers papers;

  Reissuing(ActDesk desk, IssuedPapers papers) {
    this.desk = desk;
    this.papers = papers;
  }

  /** Whether words about a corrected figure still have to be confirmed or replaced. */
  boolean waits(IssuedPapers.Redrawn paper, Set<Key> touched) {
    return paper.made().record().standing().all().stream()
        .filter(s -> touched.contains(s.key()))
        .anyMatch(s -> s.writtenAbout().isPresent());
  }

  /** Whether any words about a figure of the paper's indicators and period have to be. */
  boolean waits(IssuedPapers.Redrawn paper, IssueRow issue) {
    Set<String> printed = papers.indicators(issue);
    for (Standing standing : paper.made().record().standing().all()) {
      boolean here =
          printed.contains(standing.key().indicator())
              && paper.made().planned().period().contains(standing.key().period());
      if (here && standing.writtenAbout().isPresent()) {
        return true;
      }
    }
    return false;
  }

  IssueRow reissue(
      Act act, IssueRow before, IssuedPapers.Redrawn paper, List<Correction> corrections) {
    Imprint imprint = papers.corrected(before, paper.draft(), corrections);
    List<Point> open = paper.draft().document().points();
    if (!open.isEmpty()) {
      imprint =
          imprint.accepting(
              open,
              before.acceptedOpen().isEmpty()
                  ? "Open when this version was made."
                  : "Accepted when version "
                      + before.number()
                      + " was issued: "
                      + Wording.sentence(before.acceptedOpen()));
    }
    String kind = corrections.get(corrections.size() - 1).kind();
    return new Freezing(desk.sources(), desk.request().program())
        .freeze(act, kind, paper.made(), imprint, before.acceptedOpen());
  }
}
