package org.quarterday.intake;

import java.util.List;

/**
 * How a table is written as text.
 *
 * @param always whether every cell is quoted
 * @param escape what stands before a quotation mark inside a quoted cell
 * @param needs the characters that make a cell be quoted; those of the delimiter where it is empty
 */
record WrittenAs(
    String delimiter, String quote, String escape, String lineEnd, boolean always, String needs) {

  static final WrittenAs RFC = new WrittenAs(",", "\"", "\"", "\r\n", false, "");

  WrittenAs delimiter(String other) {
    return new WrittenAs(other, quote, escape, lineEnd, always, needs);
  }

  WrittenAs quote(String other) {
    return new WrittenAs(delimiter, other, other, lineEnd, always, needs);
  }

  WrittenAs escape(String other) {
    return new WrittenAs(delimiter, quote, other, lineEnd, always, needs);
  }

  WrittenAs lineEnd(String other) {
    return new WrittenAs(delimiter, quote, escape, other, always, needs);
  }

  WrittenAs quotingAll() {
    return new WrittenAs(delimiter, quote, escape, lineEnd, true, needs);
  }

  /** Quoted as if the delimiter were a comma, whatever it is. */
  WrittenAs quotingForCommas() {
    return new WrittenAs(delimiter, quote, escape, lineEnd, always, ",");
  }

  String row(List<String> cells) {
    return String.join(delimiter, cells.stream().map(this::cell).toList());
  }

  String cell(String text) {
    boolean breaks = text.contains("\n") || text.contains(quote);
    String reason = needs.isEmpty() ? delimiter : needs;
    return always || breaks || text.contains(reason) ? quoted(text) : text;
  }

  String quoted(String text) {
    return quote + text.replace(quote, escape + quote) + quote;
  }
}
