package org.quarterday.command;

import java.util.List;
import java.util.function.IntSupplier;
import org.quarterday.jobs.ConfigProblems;

/** One council after another: one that fails does not keep the others (the contract, section 9). */
final class Councils {
  private static final List<Integer> WORST_FIRST = List.of(3, 4, 2, 1, 0);

  private Councils() {}

  static int worse(int one, int other) {
    return WORST_FIRST.indexOf(one) < WORST_FIRST.indexOf(other) ? one : other;
  }

  /** The exit code of what is done for one council, whatever befalls it. */
  static int code(String council, Console console, IntSupplier work) {
    try {
      return work.getAsInt();
    } catch (ConfigProblems problems) {
      problems.problems().forEach(p -> console.say(council + ": " + p.words()));
      console.say(council + ": " + Words.problems(problems.problems().size()));
      return 2;
    } catch (RuntimeException fault) {
      console.say(council + ": Quarterday has a fault of its own: " + fault);
      return 3;
    }
  }
}
