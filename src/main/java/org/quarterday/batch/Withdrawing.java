package org.quarterday.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.accept.Act;
import org.quarterday.accept.HeldRow;
import org.quarterday.accept.HeldRows;
import org.quarterday.accept.IssueRow;
import org.quarterday.accept.Layer;
import org.quarterday.accept.Moment;
import org.quarterday.accept.StandingValues;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.render.Wording;

/**
 * Takes an issue back. It is kept, and what no other issue printed is open again: values that were
 * held because of it stand from now on.
 */
final class Withdrawing {
  private final ActDesk desk;
  private final Settings settings;

  Withdrawing(ActDesk desk) {
    this.desk = desk;
    this.settings = desk.request().settings();
  }

  RunOutcome withdraw(String paper, Period period, int number, String reason) {
    Optional<IssueRow> issue =
        desk.ledger().issues().at(Moment.NOW).stream()
            .filter(i -> i.isOf(period.code(), paper) && i.number() == number)
            .findFirst();
    String named = "version " + number + " of " + paper + " for " + period.words();
    if (issue.isEmpty()) {
      return RunOutcome.wrong("There is no " + named + ".");
    }
    if (!issue.get().stands()) {
      return new RunOutcome(
          RunOutcome.Kind.NOTHING_NEW,
          named + " was withdrawn already",
          List.of(),
          List.of(),
          true);
    }
    CouncilActs.begin(desk.sources());
    Act wanted = desk.request().act(Act.Kind.WITHDRAW, reason);
    int released =
        desk.ledger()
            .whole(
                () -> {
                  Act act = desk.ledger().act(wanted);
                  desk.ledger().issues().withdraw(act, issue.get());
                  return release(act);
                });
    return new RunOutcome(
        RunOutcome.Kind.DONE,
        named
            + " is withdrawn, and kept"
            + (released == 0
                ? ""
                : "; "
                    + Wording.count(released)
                    + Wording.agree(released, " held value stands", " held values stand")
                    + " now"),
        List.of(),
        List.of(),
        true);
  }

  /** Held rows that move no printed figure any more are laid over what stands. */
  private int release(Act act) {
    Closing closing = new Closing(ClosedFigures.of(desk.sources(), settings));
    StandingValues standing = desk.sources().view(settings.council(), Moment.NOW).standing();
    List<HeldRow> free = new ArrayList<>();
    for (HeldRow row :
        HeldRows.of(desk.ledger().held(settings.council().calendar().yearStarts(), Moment.NOW))
            .waiting()) {
      Map<?, ?> moves = closing.held(standing, List.of(row.entry()), row.arrival());
      if (moves.isEmpty()) {
        standing.lay(new Layer(row.arrival(), row.entry()));
        free.add(row);
      }
    }
    desk.ledger().end(free, act, true);
    return free.size();
  }
}
