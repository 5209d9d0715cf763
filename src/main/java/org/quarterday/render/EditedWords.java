package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Remark;
import org.quarterday.rollup.Unrated;

/**
 * Commentary as a performance officer has edited it, in the table {@code edited-commentary.csv} of
 * the paper's folder: {@code indicator}, {@code commentary}, {@code by} and, where it was written
 * about a figure, {@code about}. It stands before the service's own words, which stay beside it
 * with the cell that they came in.
 */
final class EditedWords {
  static final String TABLE = "edited-commentary";

  private EditedWords() {}

  /** The commentary on a figure: edited if somebody has edited it, and as sent. */
  static List<Inline> commentary(Figure figure, Paper paper) {
    List<Inline> sent = OffTargetBlocks.said(figure, Remark::commentary, paper);
    Optional<Map<String, String>> edited = row(figure, paper);
    if (edited.isEmpty()) {
      return sent;
    }
    Line line = new Line().words(Wording.sentence(cell(edited.get(), "commentary")));
    String about = cell(edited.get(), "about");
    String now =
        figure.shown().isEmpty()
            ? PlainText.of(FigureText.value(figure))
            : Wording.number(figure.shown(), figure.indicator().measure().unit());
    if (!about.isEmpty() && !Wording.plain(about).equals(now)) {
      line.words(
          FigureText.isA(figure, Unrated.SUPPRESSED)
              ? " [Written about an earlier value; now suppressed.]"
              : " [Written when this was " + Wording.plain(about) + "; now " + now + ".]");
    }
    String by = cell(edited.get(), "by");
    line.add(
        Inline.quiet(
            " (edited"
                + (by.isEmpty() ? " for this paper" : " by " + Wording.plain(by))
                + (sent.isEmpty() ? ")" : "; as sent" + places(figure) + ":)")));
    if (!sent.isEmpty()) {
      line.words(" ").add(sent);
    }
    return line.text();
  }

  private static Optional<Map<String, String>> row(Figure figure, Paper paper) {
    return paper.spec().tables().getOrDefault(TABLE, List.of()).stream()
        .filter(row -> figure.indicator().isCalled(cell(row, "indicator")))
        .filter(row -> cell(row, "service").equals(figure.service()))
        .filter(row -> !cell(row, "commentary").isEmpty())
        .findFirst();
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "").strip();
  }

  private static String places(Figure figure) {
    List<String> places = new ArrayList<>();
    figure.remarks().stream()
        .filter(r -> !r.commentary().isEmpty())
        .map(Remark::place)
        .filter(place -> !place.isEmpty() && !places.contains(place))
        .forEach(places::add);
    return places.isEmpty() ? "" : " in " + Wording.plain(Wording.list(places));
  }
}
