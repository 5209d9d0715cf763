package org.quarterday.batch;

import java.util.ArrayList;
import java.util.List;
import org.quarterday.accept.Act;
import org.quarterday.accept.HeldRow;
import org.quarterday.accept.HeldRows;
import org.quarterday.accept.Moment;
import org.quarterday.render.Wording;

/** Writes down that held values are not wanted, so that they wait for nobody any more. */
final class Declining {
  private final ActDesk desk;

  Declining(ActDesk desk) {
    this.desk = desk;
  }

  RunOutcome decline(List<String> places, String reason) {
    HeldRows held =
        HeldRows.of(
            desk.ledger()
                .held(desk.request().settings().council().calendar().yearStarts(), Moment.NOW));
    List<HeldRow> meant = new ArrayList<>();
    for (String place : places) {
      List<HeldRow> here = held.from(place);
      if (here.isEmpty()) {
        return RunOutcome.wrong("Nothing is held that came in " + place + ".");
      }
      meant.addAll(here);
    }
    CouncilActs.begin(desk.sources());
    Act wanted = desk.request().act(Act.Kind.DECLINE, reason);
    desk.ledger()
        .whole(
            () -> {
              Act act = desk.ledger().act(wanted);
              desk.ledger().end(meant, act, false);
              return act;
            });
    List<String> moves = new ArrayList<>();
    meant.forEach(row -> moves.addAll(row.moves()));
    return new RunOutcome(
        RunOutcome.Kind.DONE,
        "declined "
            + Wording.count(meant.size())
            + Wording.agree(meant.size(), " held value: ", " held values: ")
            + String.join(" ", moves),
        List.of(),
        List.of(),
        true);
  }
}
