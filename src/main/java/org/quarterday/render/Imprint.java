package org.quarterday.render;

import java.util.List;
import java.util.Set;

/**
 * What an issue says of itself above everything else.
 *
 * @param accepted what was open when it was issued and was accepted; empty when nothing was
 * @param acceptance by whom the open points were accepted and why; empty with them
 * @param notices what was revised, the newest first
 * @param revised ids of facts that are marked as revised
 * @param elsewhere open points that the paper alone does not show: what other papers print
 *     otherwise. A draft lists them; an issue has them among those that were accepted
 */
public record Imprint(
    List<Point> accepted,
    String acceptance,
    List<Notice> notices,
    Set<String> revised,
    List<Point> elsewhere) {
  public static final Imprint NONE = Imprint.of(List.of(), Set.of());

  public Imprint {
    accepted = List.copyOf(accepted);
    notices = List.copyOf(notices);
    revised = Set.copyOf(revised);
    elsewhere = List.copyOf(elsewhere);
  }

  /** With nothing open. */
  public static Imprint of(List<Notice> notices, Set<String> revised) {
    return new Imprint(List.of(), "", notices, revised, List.of());
  }

  /** The same with open points that somebody accepted. */
  public Imprint accepting(List<Point> points, String acceptedBy) {
    return new Imprint(points, acceptedBy, notices, revised, List.of());
  }

  /** The same with what only a look at other papers shows. */
  public Imprint besides(List<Point> points) {
    return new Imprint(accepted, acceptance, notices, revised, points);
  }
}
