package org.quarterday.accept;

import java.time.LocalDate;
import java.util.List;

/**
 * One content at one place, taken in: what a value's source refers to.
 *
 * @param id in the order in which arrivals were taken in
 * @param place the path below the returns folder
 * @param sha256 of the content, which is archived under it
 * @param extension of the archived file
 * @param sheets the sheet each of its tables stands in, by number of table; empty for CSV
 * @param received as its receipt states it
 * @param known the date of the run that took it in
 */
public record Arrival(
    long id,
    String place,
    String sha256,
    String extension,
    List<String> sheets,
    LocalDate received,
    LocalDate known) {
  public Arrival {
    sheets = List.copyOf(sheets);
  }
}
