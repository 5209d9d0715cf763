package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.rollup.ActionFigure;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Figures;

/**
 * What is raised by a paper's tests: indicators by status or forecast, actions that are overdue.
 *
 * @param of an indicator, or an action; exactly one of the two is there
 * @param why each test that raised it, in words
 */
record Raise(Optional<Figure> figure, Optional<ActionFigure> action, List<String> why) {
  private static final Pattern STATUS =
      Pattern.compile("(status|forecast) ([a-z-]+)(?: for ([1-9]\\d?) periods?)?");

  Raise {
    why = List.copyOf(why);
  }

  /** Everything raised, indicators first, each in the order of the catalogue. */
  static List<Raise> of(Paper paper) {
    List<Raise> raised = new ArrayList<>();
    for (Figure figure : paper.figures().councils()) {
      List<String> why = new ArrayList<>();
      for (String test : paper.spec().wishes().raise()) {
        if (!figure.indicator().proposed()) {
          why(test, figure, paper).ifPresent(why::add);
        }
      }
      if (!why.isEmpty()) {
        raised.add(new Raise(Optional.of(figure), Optional.empty(), why));
      }
    }
    if (paper.spec().wishes().raise().contains("action overdue")) {
      paper.reported().actions().overdue().stream()
          .map(a -> new Raise(Optional.empty(), Optional.of(a), List.of("it is overdue")))
          .forEach(raised::add);
    }
    return raised;
  }

  private static Optional<String> why(String test, Figure figure, Paper paper) {
    Matcher read = STATUS.matcher(test);
    if (!read.matches()) {
      return Optional.empty();
    }
    String status = read.group(2);
    if (read.group(1).equals("forecast")) {
      return paper
          .reported()
          .forecasts()
          .flatMap(f -> f.find(figure.indicator().code(), ""))
          .filter(f -> f.judgement().status().equals(status))
          .map(f -> "its forecast for the year is " + Wording.plain(f.judgement().phrase()));
    }
    int periods = read.group(3) == null ? 1 : Integer.parseInt(read.group(3));
    boolean held = isA(figure, status);
    List<Figures> earlier = paper.reported().earlier();
    for (int i = 0; i < periods - 1; i++) {
      held &=
          i < earlier.size()
              && earlier
                  .get(i)
                  .find(figure.indicator().code(), "")
                  .filter(f -> isA(f, status))
                  .isPresent();
    }
    if (!held) {
      return Optional.empty();
    }
    String phrase = "it is " + Wording.plain(figure.judgement().phrase());
    return Optional.of(
        periods == 1
            ? phrase
            : phrase + ", in each of the last " + Wording.count(periods) + " periods");
  }

  private static boolean isA(Figure figure, String status) {
    return figure.judgement().status().equals(status);
  }

  /** The tests in words, for the paper that records that none was met. */
  static List<String> tests(Paper paper) {
    return paper.spec().wishes().raise().stream().map(test -> inWords(test, paper)).toList();
  }

  private static String inWords(String test, Paper paper) {
    Matcher read = STATUS.matcher(test);
    if (!read.matches()) {
      return "no action was overdue";
    }
    String phrase =
        paper.figures().schemes().stream()
            .flatMap(s -> s.band(read.group(2)).stream())
            .map(b -> Wording.plain(b.phrase()))
            .findFirst()
            .orElse(read.group(2).replace('-', ' '));
    if (read.group(1).equals("forecast")) {
      return "no indicator was forecast to be " + phrase + " at the end of the year";
    }
    return "no indicator was "
        + phrase
        + (read.group(3) == null || read.group(3).equals("1")
            ? ""
            : " for " + Wording.count(Integer.parseInt(read.group(3))) + " periods in a row");
  }
}
