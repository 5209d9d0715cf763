package org.quarterday.validate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the entries of a draft by key: four bytes an entry and a little room, where a map of a
 * million keys would take forty.
 */
final class KeyIndex {
  private final List<Entry> entries;
  private final int[] slots;

  KeyIndex(List<Entry> entries) {
    this.entries = entries;
    this.slots = new int[Math.max(16, Integer.highestOneBit(Math.max(1, entries.size())) * 4)];
    Arrays.fill(slots, -1);
    for (int i = 0; i < entries.size(); i++) {
      int slot = slotOf(entries.get(i).key());
      if (slots[slot] < 0) {
        slots[slot] = i;
      }
    }
  }

  /** The place of the first entry with a key in the list of entries, -1 when there is none. */
  int first(Key key) {
    return slots[slotOf(key)];
  }

  Optional<Entry> find(Key key) {
    int first = first(key);
    return first < 0 ? Optional.empty() : Optional.of(entries.get(first));
  }

  /** Where a key stands, or the free slot where it would. */
  private int slotOf(Key key) {
    int slot = key.hashCode() & (slots.length - 1);
    while (slots[slot] >= 0 && !entries.get(slots[slot]).key().equals(key)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
