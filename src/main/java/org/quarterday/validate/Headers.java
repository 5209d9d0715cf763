package org.quarterday.validate;

import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterday.council.Spelling;
import org.quarterday.intake.Cell;
import org.quarterday.intake.Row;
import org.quarterday.period.PeriodReading;
import org.quarterday.period.PeriodText;

/**
 * Reads the cells of a row as headings of one kind of table, whatever their order, case or
 * punctuation, with the usual aliases.
 *
 * <p>A heading that is a period ("Q1", "Sept 2017", "Q1 Actual") makes a table wide.
 */
final class Headers {
  private static final Set<String> ANOTHER =
      Set.of(
          "target",
          "targets",
          "last",
          "previous",
          "prior",
          "variance",
          "average",
          "national",
          "benchmark",
          "baseline",
          "threshold",
          "tolerance",
          "weight",
          "change",
          "no",
          "number",
          "order",
          "rank");

  private final Month yearStarts;
  private final Map<String, String> stated;

  /**
   * @param stated by the spelling of a heading the column that the council's settings say it is
   */
  Headers(Month yearStarts, Map<String, String> stated) {
    this.yearStarts = yearStarts;
    this.stated = stated;
  }

  /** The contract's name of a column, when the heading is a known name for it. */
  static Optional<String> nameOf(TableKind kind, String heading) {
    Map<String, String> names = HeaderAliases.of(kind);
    String key = Spelling.key(heading);
    String name = names.get(key);
    if (name == null && key.endsWith(" percent")) {
      name = names.get(key.substring(0, key.length() - " percent".length()));
    }
    if (name == null) {
      // "K.P.I. Ref." is "KPI Ref"
      name = names.get(Spelling.key(heading.replace(".", "")));
    }
    if (name == null) {
      int bracket = heading.indexOf('(');
      name = bracket > 0 ? names.get(Spelling.key(heading.substring(0, bracket))) : null;
    }
    return Optional.ofNullable(name)
        .or(() -> twoNames(names, heading))
        .or(() -> commentary(kind, key));
  }

  /** "Comments / actions", "Commentary on performance": whatever follows, it is what people say. */
  private static Optional<String> commentary(TableKind kind, String key) {
    String first = key.split(" ", 2)[0];
    boolean comments =
        kind == TableKind.INDICATORS
            && key.length() > first.length()
            && (first.equals("comment") || first.equals("comments") || first.equals("commentary"));
    return comments ? Optional.of(Field.COMMENTARY.columnName()) : Optional.empty();
  }

  /** "Cyf / Ref": a heading in two languages, or two names for one column. */
  private static Optional<String> twoNames(Map<String, String> names, String heading) {
    String[] parts = heading.split("\\s*[/|\\r\\n]+\\s*");
    if (parts.length != 2) {
      return Optional.empty();
    }
    Set<String> found = new LinkedHashSet<>();
    for (String part : parts) {
      if (Spelling.key(part).isEmpty() || isKnownAside(part)) {
        return Optional.empty();
      }
      Optional.ofNullable(names.get(Spelling.key(part))).ifPresent(found::add);
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** Whether any cell is a name of a column; a quick look that spares most rows the long one. */
  boolean mayStandIn(Row row) {
    for (int column = 1; column <= row.width(); column++) {
      String text = row.text(column);
      if (!text.isEmpty() && text.length() <= 60 && isName(text)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(String text) {
    if (stated.containsKey(Spelling.key(text))) {
      return true;
    }
    for (TableKind kind : TableKind.values()) {
      if (nameOf(kind, text).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The headings of a row for a kind of table, cells that say nothing left out. */
  List<Heading> read(Iterable<Cell> cells, TableKind kind) {
    List<Heading> headings = new ArrayList<>();
    for (Cell cell : cells) {
      if (!Typed.isBlank(cell.text())) {
        headings.add(read(cell, kind));
      }
    }
    return headings;
  }

  /** One cell as a heading. */
  Heading read(Cell cell, TableKind kind) {
    String text = Typed.words(cell.text());
    String key = Spelling.key(text);
    if (Heading.isForInformation(text)) {
      return new Heading(cell.row(), cell.column(), text, "", Optional.empty(), false);
    }
    String said = stated.get(key);
    if (said != null) {
      return new Heading(cell.row(), cell.column(), text, said, Optional.empty(), false);
    }
    if (kind == TableKind.INDICATORS && text.length() <= 60) {
      Optional<Heading> bracketed = bracketed(cell, text);
      if (bracketed.isPresent()) {
        return bracketed.get();
      }
    }
    Optional<String> name = text.length() > 60 ? Optional.empty() : nameOf(kind, text);
    if (name.isPresent()) {
      boolean alias = !key.equals(Spelling.key(name.get()));
      return new Heading(cell.row(), cell.column(), text, name.get(), Optional.empty(), alias);
    }
    if (kind == TableKind.INDICATORS && text.length() <= 60) {
      Optional<Heading> wide = wide(cell, text);
      if (wide.isPresent()) {
        return wide.get();
      }
    }
    return new Heading(cell.row(), cell.column(), text, "", Optional.empty(), false);
  }

  /** "Actual (Q1 2016/17)": the period stands in brackets. */
  private Optional<Heading> bracketed(Cell cell, String text) {
    int open = text.indexOf('(');
    int shut = text.lastIndexOf(')');
    if (open < 1 || shut != text.length() - 1) {
      return Optional.empty();
    }
    PeriodReading period = PeriodText.read(text.substring(open + 1, shut), yearStarts);
    return isPeriod(period)
        ? nameOf(TableKind.INDICATORS, text.substring(0, open))
            .filter(Headers::canBeWide)
            .map(
                name ->
                    new Heading(cell.row(), cell.column(), text, name, Optional.of(period), false))
        : Optional.empty();
  }

  private Optional<Heading> wide(Cell cell, String text) {
    PeriodReading whole =
        cell.date()
            .map(day -> PeriodText.readDate(day, yearStarts, false))
            .orElseGet(() -> PeriodText.read(text, yearStarts));
    if (isPeriod(whole)) {
      return Optional.of(
          new Heading(
              cell.row(),
              cell.column(),
              text,
              Field.VALUE.columnName(),
              Optional.of(whole),
              false));
    }
    String[] words = Typed.tidy(text).split(" ");
    for (int taken = 1; taken < words.length; taken++) {
      Optional<Heading> found = wide(cell, text, words, taken, words.length);
      if (found.isEmpty()) {
        found = wide(cell, text, words, 0, words.length - taken);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "Q1 Actual" or "Actual Q1": words from..to are the column's name, the others the period. */
  private Optional<Heading> wide(Cell cell, String text, String[] words, int from, int to) {
    String named = String.join(" ", List.of(words).subList(from, to));
    String rest =
        String.join(
            " ",
            from > 0 ? List.of(words).subList(0, from) : List.of(words).subList(to, words.length));
    Optional<String> name = nameOf(TableKind.INDICATORS, named).filter(Headers::canBeWide);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    PeriodReading period = PeriodText.read(rest, yearStarts);
    return isPeriod(period)
        ? Optional.of(
            new Heading(cell.row(), cell.column(), text, name.get(), Optional.of(period), false))
        : Optional.empty();
  }

  private static boolean canBeWide(String name) {
    for (Field field : Field.values()) {
      if (field.columnName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is a period or a part of one, and nothing else. */
  boolean isPeriod(String text) {
    return text.length() <= 60 && isPeriod(PeriodText.read(text, yearStarts));
  }

  /** Whether a text is a name of a column that a period can have: "Actual", "Comments". */
  static boolean isField(String text) {
    return text.length() <= 60
        && nameOf(TableKind.INDICATORS, text).filter(Headers::canBeWide).isPresent();
  }

  /** "Target 2016/17" beside "Q1" and "Q2" says whose quarters they are. */
  static boolean isTargetOfAYear(String text) {
    List<String> words = List.of(Spelling.key(text).split(" "));
    return words.contains("target") && words.size() <= 5;
  }

  /** Whether a heading speaks of something beside the value: "Q2 Target", "Same time last year". */
  static boolean speaksOfAnother(String text) {
    for (String word : Spelling.key(text).split(" ")) {
      if (ANOTHER.contains(word)) {
        return true;
      }
    }
    return isKnownAside(text);
  }

  /** Whether a text is a usual heading of a column that is not read: "Target". */
  static boolean isKnownAside(String text) {
    return HeaderAliases.ASIDE.contains(Spelling.key(text));
  }

  private static boolean isPeriod(PeriodReading reading) {
    return !reading.saysNothing() && reading.refusal().isEmpty();
  }
}
