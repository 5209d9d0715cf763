package org.quarterday.intake;

/** The returns folder is missing or may not be read; the message says so in plain words. */
public final class InboxUnavailable extends Exception {

  private static final long serialVersionUID = 1L;

  public InboxUnavailable(String message) {
    super(message);
  }

  public InboxUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
