package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;

/** A sentence being put together from words and figures. */
final class Line {
  private final List<Inline> runs = new ArrayList<>();

  Line words(String text) {
    runs.add(new Inline.Words(text));
    return this;
  }

  Line add(Inline... more) {
    runs.addAll(List.of(more));
    return this;
  }

  Line add(List<Inline> more) {
    runs.addAll(more);
    return this;
  }

  /** "a, b and c", each a run of text. */
  Line listed(List<List<Inline>> items) {
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        words(i == items.size() - 1 ? " and " : ", ");
      }
      add(items.get(i));
    }
    return this;
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  List<Inline> text() {
    return List.copyOf(runs);
  }

  Block paragraph() {
    return Block.Paragraph.of(runs);
  }
}
