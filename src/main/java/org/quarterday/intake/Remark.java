package org.quarterday.intake;

import java.util.Optional;

/**
 * Something worth a note about how a file was read.
 *
 * @param detail in plain words
 * @param sheet the tab it stands on, for a workbook
 * @param row as the sender sees it, where it is about one row
 */
public record Remark(Kind kind, String detail, Optional<String> sheet, Optional<Integer> row) {

  /** What a remark is about. */
  public enum Kind {
    /** The file does not say its encoding, and it is not UTF-8. */
    ENCODING_GUESSED,
    /** Something other than a comma parts the cells, or other marks than " stand around them. */
    DELIMITER_FOUND,
    /** Quotation marks did not pair up; the row was read as its other rows suggest. */
    QUOTE_REPAIRED,
    /** A row had more, fewer or other delimiters; it was read as the other rows suggest. */
    DELIMITER_REPAIRED,
    /** Macros are in the workbook; they were not run. */
    MACROS_NOT_RUN;

    /** Whether a row was read otherwise than by the letter. */
    public boolean isRepair() {
      return this == QUOTE_REPAIRED || this == DELIMITER_REPAIRED;
    }
  }

  static Remark ofFile(Kind kind, String detail) {
    return new Remark(kind, detail, Optional.empty(), Optional.empty());
  }

  static Remark ofRow(Kind kind, String detail, int row) {
    return new Remark(kind, detail, Optional.empty(), Optional.of(row));
  }
}
