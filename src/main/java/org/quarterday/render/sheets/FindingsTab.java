package org.quarterday.render.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.quarterday.accept.Receipt;
import org.quarterday.render.FindingWords;
import org.quarterday.render.Wording;

/** The sheet that lists what was found in a return, the gravest first, with links to its cells. */
public final class FindingsTab {
  /** What a person can still work through; the JSON receipt has all. */
  private static final int MOST = 5_000;

  private static final List<String> GRAVEST_FIRST = List.of("error", "query", "note");

  private FindingsTab() {}

  /** What a finding's row says it is about: an indicator and a period, as typed. */
  public record Label(String about, String period) {
    public static final Label NONE = new Label("", "");
  }

  /**
   * @param name of the tab
   * @param explanation what this workbook is, a sentence each
   * @param tabOf the tab on which a finding's sheet stands; empty for one that is not there
   */
  public static Tab of(
      Receipt receipt,
      String name,
      List<String> explanation,
      Function<Receipt.Line, Label> label,
      Function<String, String> tabOf) {
    List<List<Box>> rows = new ArrayList<>();
    rows.add(List.of(Box.of("What we found in your return", Look.TITLE)));
    rows.add(List.of(Box.of(Wording.plain(receipt.file()), Look.PLAIN)));
    explanation.forEach(line -> rows.add(List.of(Box.of(line, Look.PLAIN))));
    int left = receipt.findings().size() - MOST;
    if (left > 0) {
      String more = "The receipt as data (JSON) has " + Wording.digits(left) + " more.";
      rows.add(List.of(Box.of(more, Look.PLAIN)));
    }
    rows.add(List.of());
    rows.add(
        List.of("About", "Period", "What we found", "What to do", "How much it matters", "Where")
            .stream()
            .map(heading -> Box.of(heading, Look.HEAD))
            .toList());
    int frozen = rows.size();
    int listed = 0;
    for (int gravity = 0; gravity <= GRAVEST_FIRST.size(); gravity++) {
      for (Receipt.Line line : receipt.findings()) {
        if (gravity(line) == gravity && listed < MOST) {
          rows.add(row(line, label.apply(line), tabOf));
          listed++;
        }
      }
    }
    return Tab.toRead(name, rows, List.of(28, 18, 56, 48, 22, 20), frozen);
  }

  /** 0 for the gravest. */
  private static int gravity(Receipt.Line line) {
    return line.explained().isEmpty()
        ? GRAVEST_FIRST.indexOf(line.severity())
        : GRAVEST_FIRST.size();
  }

  private static List<Box> row(Receipt.Line line, Label label, Function<String, String> tabOf) {
    String matter =
        line.explained().isEmpty()
            ? FindingWords.severity(line.severity())
            : "Explained: " + Wording.plain(line.explained());
    String tab = tabOf.apply(line.sheet());
    Box where = Box.of(where(line), tab.isEmpty() ? Look.WRAPPED : Look.LINK);
    return List.of(
        Box.of(Wording.plain(label.about()), Look.WRAPPED),
        Box.of(Wording.plain(label.period()), Look.WRAPPED),
        Box.of(
            FindingWords.title(line.code()) + ". " + Wording.sentence(line.message()),
            Look.WRAPPED),
        Box.of(Wording.sentence(line.remedy()), Look.WRAPPED),
        Box.of(matter, Look.WRAPPED),
        tab.isEmpty() ? where : where.leadingTo(address(tab, line)));
  }

  private static String where(Receipt.Line line) {
    String sheet = line.sheet().isEmpty() ? "" : Wording.plain(line.sheet()) + ", ";
    if (!line.cell().isEmpty()) {
      return sheet + line.cell();
    }
    if (line.row() > 0) {
      return sheet + "row " + line.row();
    }
    return line.sheet().isEmpty() ? "the whole file" : "sheet " + Wording.plain(line.sheet());
  }

  private static String address(String tab, Receipt.Line line) {
    String cell = line.cell().isEmpty() ? "A" + Math.max(1, line.row()) : line.cell();
    return "'" + tab.replace("'", "''") + "'!" + cell;
  }

  /** What a comment on a cell says of one finding. */
  public static String comment(Receipt.Line line) {
    String said = FindingWords.title(line.code()) + ". " + Wording.sentence(line.message());
    return line.explained().isEmpty()
        ? FindingWords.severity(line.severity())
            + ":\n"
            + said
            + "\nWhat to do: "
            + Wording.sentence(line.remedy())
        : "Explained: " + Wording.plain(line.explained()) + "\n" + said;
  }
}
