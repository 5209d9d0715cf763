package org.quarterday.accept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterday.validate.Finding;
import org.quarterday.validate.FindingPlace;
import org.quarterday.validate.TableRead;
import org.quarterday.validate.Verdict;

/**
 * What became of one return: the proof that a sender keeps (the contract, section 6).
 *
 * @param file its place below the returns folder
 * @param received the date of the run that first saw it, or as stated in the settings
 * @param replaces the place of the same content, for "unchanged"; the 8 first of the SHA-256 of
 *     what stood at this place before, for a replacement
 * @param encoding as found; empty for a workbook
 */
public record Receipt(
    String file,
    String sha256,
    Verdict.Status status,
    LocalDate received,
    Optional<String> sender,
    Optional<String> replaces,
    Optional<String> encoding,
    List<TableRead> tables,
    List<Line> findings) {

  /**
   * One finding as the receipt says it, which stays as it is whatever becomes of the catalogue.
   *
   * @param severity "error", "query" or "note"
   * @param row 0 where it is about no row
   */
  public record Line(
      String severity,
      String code,
      String sheet,
      String cell,
      int row,
      String column,
      String header,
      String text,
      String message,
      String remedy,
      String explained) {

    /** A finding as a receipt says it. */
    public static Line of(Finding finding) {
      FindingPlace nowhere = new FindingPlace("", "", 0, "", "");
      FindingPlace place = finding.place().orElse(nowhere);
      return new Line(
          finding.code().severity().code(),
          finding.code().code(),
          place.sheet(),
          place.cell(),
          place.row(),
          place.column(),
          place.header(),
          finding.text(),
          finding.message(),
          finding.remedy(),
          finding.explained().orElse(""));
    }
  }

  public Receipt {
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }

  /** How many findings of a severity are not yet explained. */
  public long open(String severity) {
    return findings.stream()
        .filter(f -> f.severity().equals(severity) && f.explained().isEmpty())
        .count();
  }

  /** Rows of all its tables that were taken. */
  public int accepted() {
    return tables.stream().mapToInt(TableRead::accepted).sum();
  }
}
