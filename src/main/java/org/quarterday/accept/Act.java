package org.quarterday.accept;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that a person decided about the record.
 *
 * @param id in one sequence with arrivals; 0 before the ledger has numbered it
 * @param known the clock's date in the council's zone
 * @param by the name given on the command line
 * @param osUser who was logged in to the machine
 */
public record Act(
    long id, Kind kind, Instant at, LocalDate known, String by, String osUser, String reason) {
  /** The kinds there are. */
  public enum Kind {
    ISSUE("issue"),
    CORRECT("correct"),
    DECLINE("decline"),
    CONFIRM("confirm"),
    EXPLAIN("explain"),
    WITHDRAW("withdraw"),
    ERASE("erase");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    static Kind of(String word) {
      for (Kind kind : values()) {
        if (kind.word.equals(word)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no kind of act is called " + word);
    }
  }

  Act numbered(long number) {
    return new Act(number, kind, at, known, by, osUser, reason);
  }
}
