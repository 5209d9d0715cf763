package org.quarterday.validate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a council's settings say about one return beforehand (the contract, section 4, {@code
 * returns.yaml}); all of it optional.
 *
 * @param sheet the only sheet to be read
 * @param headerRow the row of headings, as a spreadsheet counts
 * @param columns by heading as typed, the contract's name of its column
 * @param period as people write it
 * @param year as people write it
 * @param service its code, name or alias
 * @param received when it came, if that is stated; no check here uses it
 */
public record ReturnForm(
    Optional<String> sheet,
    Optional<Integer> headerRow,
    Map<String, String> columns,
    Optional<String> period,
    Optional<String> year,
    Optional<String> service,
    Optional<LocalDate> received) {
  public static final ReturnForm NONE =
      new ReturnForm(
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public ReturnForm {
    columns = Map.copyOf(columns);
  }
}
