package org.quarterday.render;

/** A paper cannot be written; the message says why in plain words, and nothing of it is kept. */
public class PaperFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PaperFault(String message) {
    super(message);
  }

  PaperFault(String message, Throwable cause) {
    super(message, cause);
  }

  /** The same of a paper, for one who has several before him. */
  public PaperFault in(String paper) {
    return new PaperFault(paper + ": " + getMessage(), this);
  }
}
