package org.quarterday.render.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quarterday.council.Council;
import org.quarterday.council.Service;
import org.quarterday.period.Period;
import org.quarterday.render.Wording;

/** The first sheet of a return that is sent out: what it is, by when, and how to fill it in. */
final class HowToFill {
  private HowToFill() {}

  static Tab tab(
      Council council, Service service, Period period, LocalDate due, boolean hasActions) {
    List<List<Box>> rows = new ArrayList<>();
    rows.add(List.of(Box.of(Wording.plain(council.name()), Look.QUIET)));
    rows.add(List.of(Box.of(OtherTabs.title(service, period), Look.TITLE)));
    rows.add(List.of(Box.of("Please return it by " + Wording.date(due) + ".", Look.PLAIN)));
    rows.add(List.of());
    for (String line : lines(hasActions)) {
      rows.add(List.of(Box.of(line, Look.QUIET)));
    }
    return new Tab("How to fill this in", rows, List.of(100), 0, true, List.of());
  }

  private static List<String> lines(boolean hasActions) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Fill in the cells under the yellow headings. Everything else is there for you to read, and"
            + " is locked so that it stays as it is.");
    lines.add(
        "A cell that you leave empty says nothing, and replaces nothing that you have sent before.");
    lines.add(
        "Numbers: type them in digits. If there is no figure, write “not available” as the value"
            + " and say why under Commentary.");
    lines.add(
        "Small numbers: write “below 5”, or an asterisk, where the number could point to a person."
            + " It is then printed nowhere.");
    lines.add(
        "Numerator and denominator: give both where the cells are open. Without them figures cannot"
            + " be combined.");
    lines.add(
        "If a value is not on target, say why under Commentary, and what is being done under"
            + " Action.");
    lines.add(
        "If something looks odd but is right, say why under Explanation, and nobody will ask"
            + " again.");
    if (hasActions) {
      lines.add(
          "Actions: choose a status for each. Give a date under Due only where the planned date has"
              + " moved.");
    }
    lines.add("Risks and notes: leave those sheets empty if there is nothing to report.");
    lines.add("Save the workbook as it is (.xlsx) and send it back under the same name.");
    return lines;
  }
}
