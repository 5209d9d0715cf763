package org.quarterday.command;

import java.io.PrintStream;

/** The two streams: results to one and nothing else, messages to the other. */
final class Console {
  private final PrintStream results;
  private final PrintStream messages;

  Console() {
    this.results = System.out;
    this.messages = System.err;
  }

  /** A result, as it is. */
  void result(String text) {
    results.print(text);
    results.flush();
  }

  /** A message, one line. */
  void say(String line) {
    messages.println(line);
  }
}
