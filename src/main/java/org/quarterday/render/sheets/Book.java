package org.quarterday.render.sheets;

import java.util.List;

/** A workbook, its tabs in order; the first is the one that opens. */
public record Book(List<Tab> tabs) {
  public Book {
    tabs = List.copyOf(tabs);
  }
}
