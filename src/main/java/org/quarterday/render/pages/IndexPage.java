package org.quarterday.render.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterday.period.Period;
import org.quarterday.render.Point;
import org.quarterday.validate.Verdict;

/**
 * Where things stand: what needs a person first, then papers, returns and figures. All paths are
 * from {@code out/<council>/}.
 *
 * @param council its name
 * @param job what the job is for, in words
 * @param period what it reported on, in words: "quarters 1 and 2, 2017/18"
 * @param asOf the date that the position is of; empty shows none
 * @param returns in the order of their places; the page puts first what needs somebody
 * @param missing who has not sent what was due
 */
public record IndexPage(
    String council,
    String job,
    String period,
    Optional<LocalDate> asOf,
    List<Need> needs,
    List<Paper> papers,
    List<Sent> returns,
    List<Missing> missing,
    List<Figures> figures) {
  public IndexPage {
    needs = List.copyOf(needs);
    papers = List.copyOf(papers);
    returns = List.copyOf(returns);
    missing = List.copyOf(missing);
    figures = List.copyOf(figures);
  }

  /**
   * Something that a person has to do.
   *
   * @param sentence what it is, whole: "Housing has not sent its return for quarter 2, 2017/18."
   * @param link where to see it, or empty
   */
  public record Need(String sentence, Optional<Link> link) {}

  /**
   * A paper.
   *
   * @param standing "Draft", or "Published version 2, corrected"
   * @param folder where it lies: "papers/2017-18-H1/performance"
   * @param points what stops its issue, and what is open
   */
  public record Paper(
      String title,
      String committee,
      Period period,
      String standing,
      boolean draft,
      String folder,
      List<Point> points) {
    public Paper {
      points = List.copyOf(points);
    }
  }

  /**
   * A return and what became of it.
   *
   * @param rows how many it holds
   * @param accepted how many of them were taken
   * @param since what has happened to it since, in words; empty for nothing
   * @param receipt the path of its page: "receipts/housing/q2.xlsx.html"
   */
  public record Sent(
      String place,
      Verdict.Status status,
      int rows,
      int accepted,
      LocalDate received,
      String since,
      String receipt) {}

  /**
   * A return that is due and has not come.
   *
   * @param due empty where the council has set no date
   */
  public record Missing(String service, Period period, Optional<LocalDate> due) {}

  /**
   * The figures of one period as files.
   *
   * @param files their names below {@code figures/}
   */
  public record Figures(Period period, List<String> files) {
    public Figures {
      files = List.copyOf(files);
    }
  }
}
