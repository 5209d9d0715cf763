package org.quarterday.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.quarterday.jobs.ConfigProblems;

/** One council after another: one that fails does not keep the others (the contract, section 9). */
final class Councils {
  static final int USAGE = 2;
  static final int FAILED = 3;
  static final int BUSY = 4;
  private static final List<Integer> WORST_FIRST = List.of(FAILED, BUSY, USAGE, 1, 0);

  private Councils() {}

  static int worse(int one, int other) {
    return WORST_FIRST.indexOf(one) < WORST_FIRST.indexOf(other) ? one : other;
  }

  /** The exit code of what is done for one council, whatever befalls it. */
  static int code(String council, Path home, Console console, IntSupplier work) {
    try {
      return work.getAsInt();
    } catch (ConfigProblems problems) {
      problems.problems().forEach(p -> console.say(council + ": " + p.words()));
      console.say(council + ": " + Words.problems(problems.problems().size()));
      return USAGE;
    } catch (RuntimeException fault) {
      return ended(fault, council + ": ", home, console);
    }
  }

  /**
   * Says what went wrong, a fault of ours with where in the program; gives the exit code.
   *
   * @param home where the program writes: a full disk is no fault of ours
   */
  static int ended(Exception fault, String before, Path home, Console console) {
    if (fault instanceof UsageProblem) {
      console.say(before + fault.getMessage());
      return USAGE;
    }
    if (fault instanceof Busy) {
      console.say(before + fault.getMessage());
      return BUSY;
    }
    Optional<String> room = Room.lacking(home, Room.LEAST);
    if (room.isPresent()) {
      console.say(before + room.get());
      return FAILED;
    }
    console.say(before + "Quarterday has a fault of its own: " + fault);
    for (StackTraceElement element : fault.getStackTrace()) {
      console.say(before + "  at " + element);
    }
    return FAILED;
  }
}
