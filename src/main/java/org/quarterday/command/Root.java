package org.quarterday.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.batch.StopSignal;
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
    footer = {
      "",
      "It ends 0 when all is done; 1 when something needs a person; 2 when the command or the",
      "settings are wrong and nothing was run; 3 when a run failed, with nothing half-done left;",
      "4 when another run holds the record."
    },
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      ReadCommand.class,
      FiguresCommand.class,
      SummaryCommand.class,
      TraceCommand.class,
      IssueCommand.class,
      TemplateCommand.class,
      InitCommand.class,
      CorrectCommand.class,
      ConfirmCommand.class,
      DeclineCommand.class,
      WithdrawCommand.class,
      PaperCommand.class,
      ChangesCommand.class,
      HistoryCommand.class,
      DoctorCommand.class,
      RecoverCommand.class,
      ScheduleCommand.class,
      DueCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      ExplainCommand.class,
      PackCommand.class,
      VerifyCommand.class,
      RehearseCommand.class,
      EraseCommand.class
    })
public final class Root implements Callable<Integer> {
  private final Console console;
  private final Path root;
  private final String program;
  private final Map<String, String> environment;
  private final StopSignal stop;

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
    this(root, program, new StopSignal());
  }

  /**
   * That can be stopped.
   *
   * @param stop ends what runs at the next safe point
   */
  public Root(Path root, String program, StopSignal stop) {
    this(root, program, System.getenv(), new Console(), stop);
  }

  /**
   * In surroundings of the caller's own.
   *
   * @param environment where {@code QUARTERDAY_HOME} and {@code QUARTERDAY_NOW} may stand
   */
  public Root(
      Path root,
      String program,
      Map<String, String> environment,
      PrintStream results,
      PrintStream messages) {
    this(root, program, environment, new Console(results, messages), new StopSignal());
  }

  private Root(
      Path root,
      String program,
      Map<String, String> environment,
      Console console,
      StopSignal stop) {
    this.console = console;
    this.root = root;
    this.program = program;
    this.environment = Map.copyOf(environment);
    this.stop = stop;
  }

  /** Runs a command line; gives the exit code of the contract, section 9. */
  public int run(String... arguments) {
    CommandLine line = new CommandLine(this);
    line.setOut(console.resultsWriter());
    line.setErr(console.messagesWriter());
    line.setExecutionExceptionHandler(
        (fault, command, parsed) -> ended(fault, new NamedPaths(parsed)));
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError full) {
      console.say(
          "The program ran out of memory, and nothing half-done is left. Give it more with"
              + " QUARTERDAY_JAVA_OPTS=-Xmx2g, and run it again.");
      return Councils.FAILED;
    }
  }

  private int ended(Exception fault, NamedPaths named) {
    Optional<String> trouble = named.trouble(fault);
    if (trouble.isPresent()) {
      console.say(trouble.get());
      return Councils.USAGE;
    }
    if (fault instanceof ConfigProblems problems) {
      problems.problems().forEach(p -> console.say(p.words()));
      console.say(Words.problems(problems.problems().size()));
      return Councils.USAGE;
    }
    return Councils.ended(fault, "", home(), console);
  }

  Console console() {
    return console;
  }

  StopSignal stop() {
    return stop;
  }

  private Path home() {
    String stated = environment.get("QUARTERDAY_HOME");
    Path place = home;
    if (place == null) {
      place = stated == null || stated.isBlank() ? root : Path.of(stated);
    }
    return place.toAbsolutePath().normalize();
  }

  Workplace workplace() {
    Clock clock = ClockFromEnvironment.of(Optional.ofNullable(environment.get("QUARTERDAY_NOW")));
    return new Workplace(root, home(), clock, program);
  }

  @Override
  public Integer call() {
    return new NightlyRuns(workplace(), console, stop).run();
  }
}
