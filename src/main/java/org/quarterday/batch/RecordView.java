package org.quarterday.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quarterday.accept.ActionReports;
import org.quarterday.accept.Answers;
import org.quarterday.accept.Draft;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.Moment;
import org.quarterday.accept.Receipt;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Council;
import org.quarterday.period.Period;
import org.quarterday.rollup.ReportedRows;
import org.quarterday.validate.TableKind;

/**
 * All that pages and papers are made from, read once.
 *
 * @param receipts in the order of arrival; the last of a place is the one that stands
 * @param gone places whose file lies in the returns folder no more
 */
record RecordView(
    StandingValues standing,
    ActionReports actions,
    ReportedRows risks,
    ReportedRows notes,
    List<Receipt> receipts,
    Set<String> gone,
    List<Draft> drafts,
    Enclosing enclosing) {

  static RecordView read(Ledger ledger, Council council) {
    return read(ledger, council, Moment.NOW);
  }

  /** With what stood at a moment; receipts and drafts are those of now. */
  static RecordView read(Ledger ledger, Council council, Moment moment) {
    return new RecordView(
        ledger.standing(council.calendar().yearStarts(), moment),
        ActionReports.of(
            ledger.workLayers(TableKind.ACTIONS, council.calendar().yearStarts(), moment)),
        ReportedRows.of(
            ledger.workLayers(TableKind.RISKS, council.calendar().yearStarts(), moment), "risk"),
        ReportedRows.of(
            ledger.workLayers(TableKind.NOTES, council.calendar().yearStarts(), moment), "kind"),
        ledger.receipts(),
        ledger.gonePlaces(),
        ledger.drafts(),
        Enclosing.NOTHING);
  }

  /** With the issues that a paper may lay in. */
  RecordView with(Enclosing issued) {
    return new RecordView(standing, actions, risks, notes, receipts, gone, drafts, issued);
  }

  /** With the queries of all receipts shown as answered. */
  RecordView with(Answers answers) {
    return new RecordView(
        standing, actions, risks, notes, answers.in(receipts), gone, drafts, enclosing);
  }

  /** Every period in which something accepted lies: a value, or a report of an action. */
  Set<Period> periods() {
    Set<Period> periods = new TreeSet<>(actions.periods());
    standing.all().forEach(value -> periods.add(value.key().period()));
    return periods;
  }

  /** The receipt that stands at each place, by place. */
  Map<String, Receipt> standingReceipts() {
    Map<String, Receipt> standing = new LinkedHashMap<>();
    receipts.forEach(r -> standing.put(r.file(), r));
    return new TreeMap<>(standing);
  }
}
