package org.quarterday.period;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The bank holidays of the years for which the government publishes them, from the table beside.
 */
final class PublishedHolidays {
  private static final String TABLE = "bank-holidays-published.csv";

  private record Year(BankHolidays where, int year) {}

  private static final Map<Year, SortedSet<LocalDate>> ALL = load();

  private PublishedHolidays() {}

  static Optional<SortedSet<LocalDate>> find(BankHolidays where, int year) {
    return Optional.ofNullable(ALL.get(new Year(where, year)));
  }

  private static Map<Year, SortedSet<LocalDate>> load() {
    try (InputStream table = PublishedHolidays.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException(TABLE + " is missing from the program");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("division,"))
          .map(line -> line.split(","))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells ->
                      new Year(BankHolidays.of(cells[0]).orElseThrow(), Integer.parseInt(cells[1])),
                  cells -> days(cells[1], cells[2])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedSet<LocalDate> days(String year, String monthDays) {
    return Arrays.stream(monthDays.split(" "))
        .map(day -> LocalDate.parse(year + "-" + day))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
