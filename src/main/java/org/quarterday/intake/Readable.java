package org.quarterday.intake;

import java.util.List;
import java.util.Optional;

/**
 * A file that could be read.
 *
 * @param sheets in the order of the workbook; one for a CSV file
 * @param encoding "UTF-8", "UTF-8 with a mark", "UTF-16LE", "UTF-16BE" or "Windows-1252"; empty for
 *     a workbook
 * @param dialect what parts the cells, for people: "comma", "semicolon", "tab", "vertical bar",
 *     "one column" or "Excel workbook"
 * @param remarks what was found or mended on the way, in order of row
 */
public record Readable(
    List<Sheet> sheets, Optional<String> encoding, String dialect, List<Remark> remarks)
    implements Reading {

  public Readable {
    sheets = List.copyOf(sheets);
    remarks = List.copyOf(remarks);
  }

  @Override
  public Optional<Readable> readable() {
    return Optional.of(this);
  }

  @Override
  public Optional<Unreadable> unreadable() {
    return Optional.empty();
  }
}
