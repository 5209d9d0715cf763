package org.quarterday.batch;

/** A run was asked to stop and did, with nothing half done. */
final class StopAsked extends RuntimeException {
  private static final long serialVersionUID = 1L;
  static final String WORDS =
      "Stopped, because that was asked for. The record is whole; the next run completes what was"
          + " begun.";

  StopAsked() {
    super(WORDS);
  }
}
