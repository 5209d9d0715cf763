package org.quarterday.accept;

import java.util.List;
import org.quarterday.validate.Entry;

/**
 * A row of a return that is kept but not laid over what stands, because it would move a figure that
 * an issued paper printed.
 *
 * @param id 0 before the ledger has numbered it
 * @param moves which figures it would move, a sentence each, with the old and the new
 */
public record HeldRow(long id, Arrival arrival, Entry entry, List<String> moves, Fate fate) {
  /** What became of it. */
  public enum Fate {
    WAITS,
    RELEASED,
    DECLINED
  }

  public HeldRow {
    moves = List.copyOf(moves);
  }
}
