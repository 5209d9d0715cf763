package org.quarterday.command;

import picocli.CommandLine.Option;

/** Who decides what a command does, and why; neither may be blank. */
final class Decision {
  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "why")
  private String reason = "";

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "who decides it")
  private String by = "";

  String reason() {
    return Acts.required(reason, "--reason");
  }

  String by() {
    return Acts.required(by, "--by");
  }
}
