package org.quarterday;

import java.nio.file.Path;
import org.quarterday.command.Root;

/** Arguments in, exit code out. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Path root = Path.of(System.getProperty("quarterday.root", ".")).toAbsolutePath().normalize();
    String program = System.getProperty("quarterday.program", "unstamped");
    System.exit(new Root(root, program).run(arguments));
  }
}
