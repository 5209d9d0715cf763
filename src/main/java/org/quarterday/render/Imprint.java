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
 */
public record Imprint(
    List<Point> accepted, String acceptance, List<Notice> notices, Set<String> revised) {
  public static final Imprint NONE = new Imprint(List.of(), "", List.of(), Set.of());

  public Imprint {
    accepted = List.copyOf(accepted);
    notices = List.copyOf(notices);
    revised = Set.copyOf(revised);
  }

  /** The same with open points that somebody accepted. */
  public Imprint accepting(List<Point> points, String acceptedBy) {
    return new Imprint(points, acceptedBy, notices, revised);
  }
}
