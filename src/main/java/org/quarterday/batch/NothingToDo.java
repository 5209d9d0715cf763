package org.quarterday.batch;

/** What somebody asked for has no effect: all that was begun for it is taken back. */
final class NothingToDo extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NothingToDo(String words) {
    super(words);
  }
}
