package org.quarterday.intake;

/** Why a file could not be read. */
public enum Reason {
  /** No bytes, or nothing but blanks. */
  EMPTY,
  /** It begins like a workbook but cannot be followed to its end. */
  DAMAGED,
  /** It opens only with a password. */
  ENCRYPTED,
  /** More bytes, cells, columns or text than the limits allow. */
  TOO_LARGE,
  /** A link, a folder, a pipe: it is not followed. */
  NOT_A_PLAIN_FILE,
  /** It may not be read, is gone, or changed while it was read. */
  CANNOT_BE_OPENED,
  /** A document of another kind: .xls, .ods, .pdf, a picture. */
  NO_TABLE_FORMAT
}
