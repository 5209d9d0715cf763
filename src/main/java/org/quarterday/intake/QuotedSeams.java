package org.quarterday.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands between a closing and an opening quotation mark, in a text whose lines nearly all
 * begin and end with one: that is the delimiter, whatever else the cells hold.
 */
final class QuotedSeams {

  private static final String MARKS = "\"'";
  private static final int LONGEST = 4;
  private static final double MOST_LINES = 0.6;
  private static final double NEARLY_ALL = 0.8;

  private final char mark;
  private final Map<String, Integer> seams = new HashMap<>();
  private int lines;
  private int whole;

  private QuotedSeams(char mark) {
    this.mark = mark;
  }

  static Optional<Delimiter> find(List<String> samples) {
    for (char mark : MARKS.toCharArray()) {
      QuotedSeams found = new QuotedSeams(mark);
      samples.forEach(sample -> sample.lines().forEach(found::line));
      Optional<Delimiter> delimiter = found.delimiter();
      if (delimiter.isPresent()) {
        return delimiter;
      }
    }
    return Optional.empty();
  }

  private void line(String line) {
    int last = line.length() - 1;
    if (last < 0) {
      return;
    }
    lines++;
    if (last == 0 || line.charAt(0) != mark || line.charAt(last) != mark) {
      return;
    }
    whole++;
    int closed = 0;
    boolean inside = true;
    for (int i = 1; i < last; i++) {
      if (line.charAt(i) == mark) {
        boolean doubled = inside && line.charAt(i + 1) == mark && i + 1 < last;
        if (doubled) {
          i++;
        } else if (inside) {
          closed = i;
          inside = false;
        } else {
          seam(line.substring(closed + 1, i));
          inside = true;
        }
      }
    }
  }

  private void seam(String between) {
    boolean word = between.chars().anyMatch(Character::isLetterOrDigit);
    if (!between.isEmpty() && between.length() <= LONGEST && !word) {
      seams.merge(between, 1, Integer::sum);
    }
  }

  private Optional<Delimiter> delimiter() {
    int all = seams.values().stream().mapToInt(Integer::intValue).sum();
    return seams.entrySet().stream()
        .filter(seam -> seam.getValue() >= whole && seam.getValue() >= NEARLY_ALL * all)
        .filter(seam -> whole > 1 && whole >= MOST_LINES * lines)
        .map(seam -> Delimiter.of(seam.getKey()))
        .findFirst();
  }
}
