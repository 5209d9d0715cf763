package org.quarterday.command;

import java.io.PrintStream;
import java.io.PrintWriter;

/** The two streams: results to one and nothing else, messages to the other. */
final class Console {
  private final PrintStream results;
  private final PrintStream messages;

  Console() {
    this(System.out, System.err);
  }

  Console(PrintStream results, PrintStream messages) {
    this.results = results;
    this.messages = messages;
  }

  /** For what picocli writes: help, and the version. */
  PrintWriter resultsWriter() {
    return new PrintWriter(results, true);
  }

  /** For what picocli writes: mistakes in the arguments. */
  PrintWriter messagesWriter() {
    return new PrintWriter(messages, true);
  }

  /** A result, as it is. */
  void result(String text) {
    results.print(text);
    results.flush();
  }

  /** A message, one line: what a sender put into a name never steers the terminal. */
  void say(String line) {
    messages.println(line.replaceAll("\\p{Cntrl}", " "));
  }
}
