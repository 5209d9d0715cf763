package org.quarterday;

import java.nio.file.Path;
import org.quarterday.batch.StopSignal;
import org.quarterday.command.Root;

/** Arguments in, exit code out. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Path root = Path.of(System.getProperty("quarterday.root", ".")).toAbsolutePath().normalize();
    String program = System.getProperty("quarterday.program", "unstamped");
    StopSignal stop = new StopSignal();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAtSafePoint(stop)));
    int code = new Root(root, program, stop).run(arguments);
    stop.ended(code);
    System.exit(code);
  }

  /** A signal asks the program to end; a run comes to its next safe point first. */
  private static void stopAtSafePoint(StopSignal stop) {
    stop.ask();
    if (!stop.isRunning()) {
      return;
    }
    try {
      Runtime.getRuntime().halt(stop.awaitEnd());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
