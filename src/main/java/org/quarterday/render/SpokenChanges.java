package org.quarterday.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is printed otherwise as a chair would read it out: "The value of Calls answered (C1) was
 * 90.0% and is now 79.4%; its status was Just short and is now Off target. The number of indicators
 * On target was 16 and is now 15."
 */
final class SpokenChanges {
  private static final int MOST = 6;
  private static final Set<String> OF_A_FIGURE = Set.of("value", "status", "target", "forecast");
  private static final Pattern COUNT = Pattern.compile("((?:Number|Percentage) of .+?): (.+)");

  private SpokenChanges() {}

  /** Whole sentences, the first with a space before it; empty where nothing changed. */
  static String of(List<Notice.Change> changes) {
    Map<String, List<Notice.Change>> bySubject = new LinkedHashMap<>();
    List<Notice.Change> said = changes.subList(0, Math.min(MOST, changes.size()));
    said.forEach(c -> bySubject.computeIfAbsent(subject(c), s -> new ArrayList<>()).add(c));
    StringBuilder spoken = new StringBuilder();
    bySubject.forEach((subject, all) -> spoken.append(' ').append(sentence(subject, all)));
    int more = changes.size() - said.size();
    if (more > 0) {
      String figures = Wording.agree(more, " more figure", " more figures") + " changed with ";
      spoken.append(' ').append(Wording.capital(Wording.count(more))).append(figures);
      spoken.append(said.size() == 1 ? "it." : "them.");
    }
    return spoken.toString();
  }

  private static String sentence(String subject, List<Notice.Change> changes) {
    Matcher count = COUNT.matcher(subject);
    boolean counted = count.matches();
    List<Notice.Change> valueFirst = new ArrayList<>(changes);
    valueFirst.sort(Comparator.comparing(c -> !aspect(c).equals("value")));
    List<String> parts = new ArrayList<>();
    for (Notice.Change change : valueFirst) {
      String aspect = aspect(change);
      String what =
          counted
              ? parts.isEmpty() ? counted(count, aspect) : aspect
              : parts.isEmpty() ? ofFigure(subject, aspect) : "its " + aspect;
      parts.add(what + moved(change));
    }
    return String.join("; ", parts) + ".";
  }

  private static String ofFigure(String subject, String aspect) {
    if (aspect.isEmpty()) {
      return subject;
    }
    return OF_A_FIGURE.contains(aspect)
        ? "The " + aspect + " of " + subject
        : subject + ", " + aspect + ",";
  }

  private static String counted(Matcher count, String status) {
    String what = count.group(1).toLowerCase(Locale.ROOT);
    String group = count.group(2);
    boolean all = group.toLowerCase(Locale.ROOT).startsWith("all ");
    return "The " + what + (status.isEmpty() ? "" : " " + status) + (all ? "" : " (" + group + ")");
  }

  private static String moved(Notice.Change change) {
    if (change.before().equals(Revisions.NOTHING)) {
      return " was not printed and is now " + change.after();
    }
    return change.after().equals(Revisions.NOTHING)
        ? " was " + change.before() + " and is no longer printed"
        : " was " + change.before() + " and is now " + change.after();
  }

  private static String subject(Notice.Change change) {
    int comma = change.label().lastIndexOf(", ");
    return comma < 0 ? change.label() : change.label().substring(0, comma);
  }

  private static String aspect(Notice.Change change) {
    int comma = change.label().lastIndexOf(", ");
    return comma < 0 ? "" : change.label().substring(comma + 2);
  }
}
