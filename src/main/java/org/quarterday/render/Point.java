package org.quarterday.render;

/**
 * Something that a paper lacks or contradicts, found before it is handed over (the contract,
 * section 8).
 *
 * @param weight whether it stops an issue or stays open until somebody accepts it
 * @param words what is the matter, a sentence that may be printed
 * @param place where it stands in the paper, as a reader would say it; empty for the whole paper
 * @param remedy who can mend it, and how
 */
public record Point(Weight weight, String words, String place, String remedy) {

  /** What a point does to an issue. */
  public enum Weight {
    STOPS,
    OPEN
  }

  public boolean stops() {
    return weight == Weight.STOPS;
  }

  /** All of it as one line: "Open: Housing has not sent its return. Housing can send it." */
  public String line() {
    return (stops() ? "To be put right: " : "Open: ")
        + Wording.sentence(words)
        + (place.isEmpty() ? "" : " (" + place + ")")
        + (remedy.isEmpty() ? "" : " " + Wording.sentence(remedy));
  }
}
