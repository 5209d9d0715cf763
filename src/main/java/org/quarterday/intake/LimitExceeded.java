package org.quarterday.intake;

import java.io.IOException;

/** A file holds more than the limits allow; the message says what, in plain words. */
final class LimitExceeded extends IOException {

  private static final long serialVersionUID = 1L;

  LimitExceeded(String message) {
    super(message);
  }
}
