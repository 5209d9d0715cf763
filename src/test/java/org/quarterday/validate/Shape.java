package org.quarterday.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One return in one of the shapes that people send it in, and what its receipt must say was found.
 *
 * @param encoding empty for a workbook
 * @param dialect as a person calls it
 * @param sheet empty for a text
 * @param found the codes of all findings
 */
public record Shape(
    String name,
    byte[] bytes,
    Optional<String> encoding,
    String dialect,
    String sheet,
    int headerRow,
    List<String> found) {

  static final List<String> HEADINGS =
      List.of("Indicator", "Period", "Service", "Value", "Numerator", "Denominator", "Commentary");

  /** With commas, marks, line breaks and a pound sign inside. */
  static final List<List<String>> ROWS =
      List.of(
          List.of("CS01", "Q2 2017/18", "Finance", "82.1%", "821", "1,000", "Busy; \"hot\", dry."),
          List.of("EN01", "Q2 2017/18", "", "1,234", "", "", "£12 a household, or 5% less"),
          List.of("HS01", "Q2 2017/18", "Housing Services", "91%", "", "", "Two\nlines"),
          List.of("HS01", "Q2 2017/18", "Finance", "88.5%", "", "", "It's done"));

  static Shape text(String name, byte[] bytes, String encoding, String dialect, int headerRow) {
    List<String> found = new ArrayList<>();
    if (!dialect.equals("comma")) {
      found.add("delimiter-found");
    }
    if (encoding.equals("Windows-1252")) {
      found.add("encoding-guessed");
    }
    return new Shape(name, bytes, Optional.of(encoding), dialect, "", headerRow, found);
  }

  static Shape workbook(String name, byte[] bytes, String sheet, int headerRow) {
    return new Shape(name, bytes, Optional.empty(), "Excel workbook", sheet, headerRow, List.of());
  }

  /** This, of which the receipt says more. */
  Shape finding(List<String> codes) {
    List<String> all = new ArrayList<>(found);
    all.addAll(codes);
    return new Shape(name, bytes, encoding, dialect, sheet, headerRow, all);
  }

  /** A name for its file. */
  public String file() {
    String plain = name.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
    int mark = Math.floorMod(name.hashCode(), 1000);
    return plain + mark + (encoding.isEmpty() ? ".xlsx" : ".csv");
  }

  @Override
  public String toString() {
    return name;
  }
}
