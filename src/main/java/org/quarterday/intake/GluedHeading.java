package org.quarterday.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parts one heading that is two, where the headings are one fewer than the columns below: at the
 * place after which most headings stand above a column that they fit, and where the halves look
 * like words of their own. Where no place is better than the next, nothing is parted.
 */
final class GluedHeading {

  private static final Map<CellKind, Set<String>> WORDS =
      Map.of(
          CellKind.DATE,
              Set.of(
                  "date",
                  "day",
                  "due",
                  "received",
                  "created",
                  "updated",
                  "start",
                  "end",
                  "deadline"),
          CellKind.TIME, Set.of("time", "hour", "at"),
          CellKind.ADDRESS, Set.of("url", "link", "web", "website", "email", "e-mail", "page"),
          CellKind.NUMBER,
              Set.of(
                  "qty",
                  "quantity",
                  "units",
                  "number",
                  "count",
                  "total",
                  "price",
                  "cost",
                  "amount",
                  "spend",
                  "value",
                  "actual",
                  "target",
                  "year",
                  "days",
                  "hours",
                  "score",
                  "rate",
                  "budget",
                  "answers",
                  "id"),
          CellKind.CODE, Set.of("id", "code", "ref", "reference", "number", "no"),
          CellKind.TEXT,
              Set.of(
                  "name",
                  "description",
                  "comment",
                  "comments",
                  "note",
                  "notes",
                  "remarks",
                  "type",
                  "category",
                  "service",
                  "status",
                  "owner",
                  "title",
                  "action",
                  "team",
                  "project",
                  "area",
                  "place",
                  "question",
                  "decision",
                  "ward"));

  private static final double CLEARLY = 0.4;

  private final List<String> cells;
  private final CellKind[] kinds;
  private List<String> best = List.of();
  private double bestScore = Double.NEGATIVE_INFINITY;
  private double nextScore = Double.NEGATIVE_INFINITY;

  private GluedHeading(List<String> cells, CellKind... kinds) {
    this.cells = cells;
    this.kinds = kinds;
  }

  /**
   * Parts one heading in two.
   *
   * @param kinds of the columns, one more than there are headings
   */
  static Optional<List<String>> part(List<String> cells, CellKind... kinds) {
    GluedHeading heading = new GluedHeading(cells, kinds);
    for (int i = 0; i < cells.size(); i++) {
      for (int at = 1; at < cells.get(i).length(); at++) {
        heading.weigh(i, at);
      }
    }
    return heading.bestScore > heading.nextScore + CLEARLY && heading.bestScore > 0
        ? Optional.of(heading.best)
        : Optional.empty();
  }

  private void weigh(int i, int at) {
    String cell = cells.get(i);
    List<String> parted = new ArrayList<>(cells);
    parted.set(i, cell.substring(0, at));
    parted.add(i + 1, cell.substring(at));
    if (Blank.is(parted.get(i)) || Blank.is(parted.get(i + 1))) {
      return;
    }
    double score = seam(cell.charAt(at - 1), cell.charAt(at));
    score += PeriodRun.is(parted) ? 2 : 0;
    score += isWord(parted.get(i)) + isWord(parted.get(i + 1));
    for (int column = 0; column < parted.size(); column++) {
      score += fit(parted.get(column), kinds[column]);
    }
    if (score > bestScore) {
      nextScore = bestScore;
      bestScore = score;
      best = parted;
    } else if (score > nextScore) {
      nextScore = score;
    }
  }

  /** A small letter or a digit before a capital, as between two headings; hardly a space. */
  private static double seam(char left, char right) {
    boolean hump = !Character.isUpperCase(left) && Character.isUpperCase(right);
    boolean spaced = Character.isWhitespace(left) || Character.isWhitespace(right);
    boolean small = Character.isLowerCase(right);
    return spaced ? -1.5 : hump ? 1 : small ? -1 : 0;
  }

  private static double isWord(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    return WORDS.values().stream().anyMatch(words -> words.contains(key)) ? 1 : 0;
  }

  private static double fit(String name, CellKind kind) {
    String[] words = name.strip().split("(?<=\\p{Ll})(?=\\p{Lu})|[\\s_-]+");
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    boolean fits = WORDS.getOrDefault(kind, Set.of()).contains(last);
    boolean elsewhere = WORDS.values().stream().anyMatch(each -> each.contains(last));
    return fits ? 1 : elsewhere ? -0.5 : 0;
  }
}
