package org.quarterday.period;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/** A holiday added or dropped by proclamation, from the table beside this class. */
record MovedHoliday(LocalDate day, boolean added, String where, String reason) {
  private static final String TABLE = "bank-holidays.csv";
  private static final String EVERYWHERE = "all";
  private static final List<MovedHoliday> ALL = load();

  static List<MovedHoliday> in(int year) {
    return ALL.stream().filter(each -> each.day.getYear() == year).toList();
  }

  void applyTo(SortedSet<LocalDate> days, BankHolidays part) {
    if (!where.equals(EVERYWHERE) && part != BankHolidays.of(where).orElseThrow()) {
      return;
    }
    boolean changed = added ? days.add(day) : days.remove(day);
    if (!changed) {
      throw new IllegalStateException(TABLE + " changes nothing on " + day + ": " + reason);
    }
  }

  private static List<MovedHoliday> load() {
    try (InputStream table = MovedHoliday.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException(TABLE + " is missing from the program");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("date,"))
          .map(MovedHoliday::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MovedHoliday of(String line) {
    String[] cells = line.split(",", 4);
    return new MovedHoliday(
        LocalDate.parse(cells[0]), cells[1].equals("added"), cells[2], cells[3]);
  }
}
