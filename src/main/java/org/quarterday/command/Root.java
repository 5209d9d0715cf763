package org.quarterday.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.jobs.ConfigProblems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code quarterday}: with no command, every nightly job there is. */
@Command(
    name = "quarterday",
    description = "Takes in a council's returns and renders committee papers.",
    mixinStandardHelpOptions = true,
    version = "Quarterday 0.1.0",
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      ReadCommand.class,
      FiguresCommand.class,
      SummaryCommand.class,
      TraceCommand.class,
      HistoryCommand.class,
      DoctorCommand.class,
      RecoverCommand.class
    })
public final class Root implements Callable<Integer> {
  private final Console console;
  private final Path root;
  private final String program;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "where record and out lie; else QUARTERDAY_HOME, else the program's folder")
  private @Nullable Path home;

  /**
   * @param root the folder that holds {@code jobs}
   * @param program the version of the program
   */
  public Root(Path root, String program) {
    this.console = new Console();
    this.root = root;
    this.program = program;
  }

  /** Runs a command line; gives the exit code of the contract, section 9. */
  public int run(String... arguments) {
    CommandLine line = new CommandLine(this);
    line.setExecutionExceptionHandler((fault, command, parsed) -> ended(fault));
    return line.execute(arguments);
  }

  private int ended(Exception fault) {
    if (fault instanceof ConfigProblems problems) {
      problems.problems().forEach(p -> console.say(p.words()));
      console.say(Words.problems(problems.problems().size()));
      return 2;
    }
    if (fault instanceof UsageProblem) {
      console.say(fault.getMessage());
      return 2;
    }
    if (fault instanceof Busy) {
      console.say(fault.getMessage());
      return 4;
    }
    console.say("Quarterday has a fault of its own: " + fault);
    for (StackTraceElement element : fault.getStackTrace()) {
      console.say("  at " + element);
    }
    return 3;
  }

  Console console() {
    return console;
  }

  Workplace workplace() {
    String stated = System.getenv("QUARTERDAY_HOME");
    Path place = home;
    if (place == null) {
      place = stated == null || stated.isBlank() ? root : Path.of(stated);
    }
    Clock clock = ClockFromEnvironment.of(Optional.ofNullable(System.getenv("QUARTERDAY_NOW")));
    return new Workplace(root, place.toAbsolutePath().normalize(), clock, program);
  }

  @Override
  public Integer call() {
    return new NightlyRuns(workplace(), console).run();
  }
}
