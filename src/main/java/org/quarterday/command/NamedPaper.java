package org.quarterday.command;

import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which paper a command is about: COUNCIL PAPER --period P. */
final class NamedPaper {
  @Parameters(index = "0", paramLabel = "COUNCIL", description = "its name, or its folder")
  private String council = "";

  @Parameters(index = "1", paramLabel = "PAPER", description = "the name of the paper")
  private String paper = "";

  @Option(names = "--period", paramLabel = "P", required = true, description = "its period")
  private String period = "";

  Settings settings(Workplace workplace) {
    return workplace.settings(council);
  }

  String name() {
    return paper;
  }

  Period period(Settings settings) {
    return Dates.period(period, settings);
  }
}
