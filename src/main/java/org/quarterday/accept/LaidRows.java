package org.quarterday.accept;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.quarterday.period.Period;
import org.quarterday.validate.Entry;
import org.quarterday.validate.Key;
import org.quarterday.validate.TableKind;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows of all returns in the order in which they were laid over one another, as of any moment:
 * what stands is made from these.
 */
final class LaidRows {
  private final JdbcTemplate jdbc;
  private final ArrivalRows arrivals;
  private final HoldRows holds;
  private final ConfirmationRows confirmations;

  LaidRows(
      JdbcTemplate jdbc, ArrivalRows arrivals, HoldRows holds, ConfirmationRows confirmations) {
    this.jdbc = jdbc;
    this.arrivals = arrivals;
    this.holds = holds;
    this.confirmations = confirmations;
  }

  /**
   * Every row that was laid over what stands by a moment, in the order in which it was: a row that
   * was held and then released is laid where it was released.
   */
  List<Layer> layers(Month yearStarts, Moment moment) {
    List<Layer> layers = new ArrayList<>();
    laid(yearStarts, moment).forEach(laid -> layers.add(laid.layer()));
    return layers;
  }

  /** What stands at a moment, with what was confirmed of its commentary. */
  StandingValues standing(Month yearStarts, Moment moment) {
    List<Laid> laid = laid(yearStarts, moment);
    return StandingValues.of(
        laid.stream().map(Laid::layer).toList(), confirmed(laid, yearStarts, moment));
  }

  /** What had been confirmed of commentary by a moment, among the rows laid by then. */
  List<Confirmed> confirmed(Month yearStarts, Moment moment) {
    return confirmed(laid(yearStarts, moment), yearStarts, moment);
  }

  private List<Confirmed> confirmed(List<Laid> laid, Month yearStarts, Moment moment) {
    List<Confirmed> all = new ArrayList<>();
    int after = 0;
    for (Map.Entry<Long, List<Key>> act : confirmations.at(yearStarts, moment).entrySet()) {
      while (after < laid.size() && laid.get(after).at() < act.getKey()) {
        after++;
      }
      for (Key key : act.getValue()) {
        all.add(new Confirmed(after, key));
      }
    }
    return all;
  }

  /** A row, and the number of the arrival or act that laid it over what stood. */
  private record Laid(long at, Layer layer) {}

  private List<Laid> laid(Month yearStarts, Moment moment) {
    Map<HoldRows.Place, HoldRows.Hold> held = holds.at(moment);
    List<Laid> laid = new ArrayList<>();
    rows(
        yearStarts,
        moment,
        (arrival, entry) -> {
          Layer layer = new Layer(arrival, entry);
          HoldRows.Hold hold =
              held.isEmpty() ? null : held.get(HoldRows.Place.of(arrival.id(), entry));
          if (hold == null) {
            laid.add(new Laid(arrival.id(), layer));
          } else {
            hold.end()
                .filter(HoldRows.End::released)
                .ifPresent(end -> laid.add(new Laid(end.act(), layer)));
          }
        });
    if (!held.isEmpty()) {
      laid.sort(Comparator.comparingLong(Laid::at)); // stable: rows of one arrival keep their order
    }
    return laid;
  }

  /** Every row of every arrival, held ones too, in the order of arrival: what was ever told. */
  List<Layer> told(Month yearStarts) {
    List<Layer> told = new ArrayList<>();
    rows(yearStarts, Moment.NOW, (arrival, entry) -> told.add(new Layer(arrival, entry)));
    return told;
  }

  /** Every row that was ever held, and what became of it by a moment, in the order of arrival. */
  List<HeldRow> held(Month yearStarts, Moment moment) {
    Map<HoldRows.Place, HoldRows.Hold> held = holds.at(moment);
    List<HeldRow> rows = new ArrayList<>();
    if (held.isEmpty()) {
      return rows;
    }
    rows(
        yearStarts,
        moment,
        (arrival, entry) -> {
          HoldRows.Hold hold = held.get(HoldRows.Place.of(arrival.id(), entry));
          if (hold != null) {
            rows.add(new HeldRow(hold.id(), arrival, entry, hold.moves(), fate(hold)));
          }
        });
    return rows;
  }

  private static HeldRow.Fate fate(HoldRows.Hold hold) {
    if (hold.end().isEmpty()) {
      return HeldRow.Fate.WAITS;
    }
    return hold.end().get().released() ? HeldRow.Fate.RELEASED : HeldRow.Fate.DECLINED;
  }

  private void rows(Month yearStarts, Moment moment, BiConsumer<Arrival, Entry> taker) {
    Map<Long, Arrival> byNumber = arrivals.all();
    Blocks.Reader reader = new Blocks.Reader(code -> Period.ofCode(code, yearStarts).orElseThrow());
    jdbc.query(
        "SELECT " + Blocks.COLUMNS + " FROM block b ORDER BY b.arrival, b.seq",
        row -> {
          Arrival arrival = byNumber.get(row.getLong("arrival"));
          if (moment.includes(arrival.id(), arrival.known())) {
            for (Entry entry : reader.entries(row)) {
              taker.accept(arrival, entry);
            }
          }
        });
  }

  /** Every row of a kind of table but indicators that was taken, in the order of arrival. */
  List<WorkLayer> workLayers(TableKind kind, Month yearStarts, Moment moment) {
    Map<Long, Arrival> byNumber = arrivals.all();
    WorkRows.Reader reader = new WorkRows.Reader(kind, yearStarts);
    jdbc.query(
        WorkRows.SELECT,
        row -> {
          Arrival arrival = byNumber.get(row.getLong("arrival"));
          if (moment.includes(arrival.id(), arrival.known())) {
            reader.add(arrival, row);
          }
        },
        kind.word());
    return reader.layers();
  }
}
