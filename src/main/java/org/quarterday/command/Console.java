package org.quarterday.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

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
    return writer(results);
  }

  /** For what picocli writes: mistakes in the arguments. */
  PrintWriter messagesWriter() {
    return writer(messages);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
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
