package org.quarterday.render.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.render.Wording;

/** "Who owes what" as its template sees it. */
record ReturnsView(String council, Optional<LocalDate> asOf, String lead, List<Row> rows) {
  /** How many missing indicators a row names; chase.csv names all of them. */
  private static final int NAMES_SHOWN = 20;

  static ReturnsView of(ReturnsPage page) {
    return new ReturnsView(
        page.council(),
        page.asOf(),
        lead(page.rows()),
        page.byUrgency().stream().map(ReturnsView::row).toList());
  }

  /**
   * A row of the table.
   *
   * @param email only where there is something to chase
   */
  record Row(
      String name,
      String email,
      String period,
      Sign sign,
      String in,
      String missing,
      Optional<LocalDate> due,
      String late,
      Optional<String> lastFile,
      Optional<LocalDate> lastReceived) {}

  private static Row row(ReturnsPage.Row row) {
    return new Row(
        row.name(),
        row.in() < row.owed() ? row.email() : "",
        Wording.capital(row.period().words()),
        row.state().sign(),
        Wording.digits(row.in()) + " of " + Wording.digits(row.owed()),
        missing(row),
        row.due(),
        late(row),
        row.lastFile(),
        row.lastReceived());
  }

  private static String missing(ReturnsPage.Row row) {
    if (row.missing().isEmpty()) {
      return row.in() == row.owed() ? "nothing" : Wording.digits(row.owed() - row.in());
    }
    List<String> names = new ArrayList<>();
    row.missing().stream().limit(NAMES_SHOWN).map(Wording::plain).forEach(names::add);
    int more = row.missing().size() - names.size();
    if (more > 0) {
      names.add(Wording.digits(more) + " more");
    }
    return Wording.list(names);
  }

  private static String late(ReturnsPage.Row row) {
    if (row.daysLate() == 0) {
      return "";
    }
    return days(row.daysLate())
        + " late ("
        + Wording.digits(row.workingDaysLate())
        + Wording.agree(row.workingDaysLate(), " working day)", " working days)");
  }

  private static String days(int days) {
    return Wording.digits(days) + Wording.agree(days, " day", " days");
  }

  private static String lead(List<ReturnsPage.Row> rows) {
    if (rows.isEmpty()) {
      return "Nothing is owed now: no return is due yet, or its paper has been published.";
    }
    long late = rows.stream().filter(row -> row.daysLate() > 0).count();
    long waiting =
        rows.stream().filter(row -> row.in() < row.owed() && row.daysLate() == 0).count();
    long queried = rows.stream().filter(row -> row.state() == ReturnState.QUERIED).count();
    if (late + waiting + queried == 0) {
      return "Everything that is owed has come.";
    }
    String lead =
        late == 0
            ? "Nothing is late"
            : Wording.capital(Wording.count((int) late))
                + Wording.agree((int) late, " return is late", " returns are late");
    if (waiting > 0) {
      lead +=
          ", "
              + Wording.count((int) waiting)
              + Wording.agree((int) waiting, " is not due yet", " are not due yet");
    }
    if (queried > 0) {
      lead +=
          ", "
              + Wording.count((int) queried)
              + Wording.agree((int) queried, " has open queries", " have open queries");
    }
    return lead + ".";
  }
}
