package org.quarterday.render.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterday.accept.Receipt;
import org.quarterday.period.Period;
import org.quarterday.validate.TableKind;
import org.quarterday.validate.TableRead;
import org.quarterday.validate.Verdict;

/** Pages of a fictional council, as its officers would see them. */
final class Pages {
  static final LocalDate OCTOBER = LocalDate.of(2017, 10, 20);
  static final Period Q2 = period("2017-18-Q2");
  static final Period H1 = period("2017-18-H1");
  static final String SHA256 = "0a1b2c3d".repeat(8);

  private Pages() {}

  static Period period(String code) {
    return Period.ofCode(code, Month.APRIL).orElseThrow();
  }

  static Receipt.Line line(
      String severity, String code, String cell, String text, String message, String remedy) {
    String column = cell.replaceAll("[0-9]", "");
    String row = cell.replaceAll("[A-Z]", "");
    return new Receipt.Line(
        severity,
        code,
        "Q2",
        cell,
        row.isEmpty() ? 0 : Integer.parseInt(row),
        column,
        column.equals("A") ? "Indicator" : column.isEmpty() ? "" : "Actual",
        text,
        message,
        remedy,
        "");
  }

  static Receipt.Line notANumber(String cell) {
    return line(
        "error",
        "value-not-a-number",
        cell,
        "n/k",
        "“n/k” is not a number.",
        "Type the number in digits, or “not available” with the reason.");
  }

  static Receipt.Line overHundred(String cell) {
    return line(
        "query",
        "percent-over-100",
        cell,
        "104.2%",
        "The percentage is over 100.",
        "Check the value, or explain how it can be over 100%.");
  }

  static Receipt.Line explained(Receipt.Line line, String answer) {
    return new Receipt.Line(
        line.severity(),
        line.code(),
        line.sheet(),
        line.cell(),
        line.row(),
        line.column(),
        line.header(),
        line.text(),
        line.message(),
        line.remedy(),
        answer);
  }

  static Receipt receipt(Verdict.Status status, int rows, int accepted, List<Receipt.Line> lines) {
    return new Receipt(
        "2017-18/q2/housing.xlsx",
        SHA256,
        status,
        OCTOBER,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        rows == 0
            ? List.of()
            : List.of(new TableRead("Q2", TableKind.INDICATORS, 4, rows, accepted)),
        lines);
  }

  static Receipt partlyAccepted() {
    return new Receipt(
        "2017-18/q2/housing.xlsx",
        SHA256,
        Verdict.Status.PARTLY_ACCEPTED,
        OCTOBER,
        Optional.of("housing@thamesmere.example"),
        Optional.of("11223344"),
        Optional.of("Windows-1252"),
        List.of(
            new TableRead("Q2", TableKind.INDICATORS, 4, 12, 9),
            new TableRead("Actions", TableKind.ACTIONS, 1, 6, 6)),
        List.of(
            notANumber("D9"),
            overHundred("D12"),
            notANumber("D14"),
            line(
                "error",
                "indicator-unknown",
                "A17",
                "HS 99",
                "No indicator is called “HS 99”.",
                "Use the code or name in the catalogue; the nearest is “HS 09 Homes let within"
                    + " target”."),
            notANumber("D20"),
            explained(overHundred("D22"), "Carried forward from June. Housing lead, until March."),
            line(
                "note",
                "header-alias",
                "D4",
                "Actual",
                "“Actual” was read as the value.",
                "Nothing to do, if it was understood as you meant it.")));
  }

  static IndexPage index() {
    return new IndexPage(
        "Thamesmere Borough Council (fictional)",
        "Quarterly performance report",
        "quarters 1 and 2, 2017/18",
        Optional.of(LocalDate.of(2017, 11, 20)),
        List.of(
            new IndexPage.Need(
                "2017-18/q2/planning-without-references.csv was rejected: it has no column that"
                    + " names the indicator",
                Optional.of(
                    new Link(
                        "See its receipt",
                        "receipts/2017-18/q2/planning-without-references.csv.html"))),
            new IndexPage.Need(
                "Customer and Revenues has not sent its return for quarter 2, 2017/18, due 20"
                    + " October 2017",
                Optional.of(new Link("Who owes what", "returns.html")))),
        List.of(
            new IndexPage.Paper(
                "Performance Report",
                "Overview and Scrutiny Commission",
                H1,
                "Draft",
                true,
                "papers/2017-18-H1/performance",
                List.of())),
        List.of(
            sent("2017-18/q2/communities.xlsx", Verdict.Status.ACCEPTED, 6, 6),
            sent("2017-18/q2/housing.csv", Verdict.Status.PARTLY_ACCEPTED, 12, 11),
            sent("2017-18/q2/housing_resent.csv", Verdict.Status.UNCHANGED, 12, 0),
            sent("2017-18/q2/planning-without-references.csv", Verdict.Status.REJECTED, 0, 0),
            sent("2017-18/q2/workforce.xlsx", Verdict.Status.ACCEPTED_WITH_QUERIES, 3, 3)),
        List.of(new IndexPage.Missing("Customer and Revenues", Q2, Optional.of(OCTOBER))),
        List.of(
            new IndexPage.Figures(
                H1, List.of("2017-18-H1.csv", "2017-18-H1.json", "2017-18-H1-summary.csv")),
            new IndexPage.Figures(Q2, List.of("2017-18-Q2.csv", "2017-18-Q2.json"))));
  }

  private static IndexPage.Sent sent(String place, Verdict.Status status, int rows, int taken) {
    return new IndexPage.Sent(
        place, status, rows, taken, OCTOBER, "", "receipts/" + place + ".html");
  }

  static ReturnsPage returns() {
    return new ReturnsPage(
        "Thamesmere Borough Council (fictional)",
        Optional.of(LocalDate.of(2017, 11, 20)),
        List.of(
            row("housing", "Housing", 0, 5, 5, 0, List.of()),
            row("planning", "Planning and Economic Growth", 31, 4, 3, 0, List.of("Appeals won")),
            row("workforce", "Workforce", 0, 3, 3, 1, List.of()),
            row("highways", "Highways", 0, 2, 0, 0, List.of("Roads", "Footways")),
            row(
                "customer-revenues",
                "Customer and Revenues",
                31,
                3,
                0,
                0,
                List.of("Calls answered", "Council tax collected", "Complaints answered"))));
  }

  static ReturnsPage.Row row(
      String code, String name, int late, int owed, int in, int queries, List<String> missing) {
    return new ReturnsPage.Row(
        code,
        name,
        code + "@thamesmere.example",
        Q2,
        Optional.of(OCTOBER),
        late,
        late * 5 / 7,
        owed,
        in,
        queries,
        missing,
        in == 0 ? Optional.empty() : Optional.of("2017-18/q2/" + code + ".csv"),
        in == 0 ? Optional.empty() : Optional.of(OCTOBER));
  }

  static RunsPage runs() {
    LocalDateTime first = LocalDateTime.of(2017, 10, 21, 6, 0, 4);
    return new RunsPage(
        "Thamesmere Borough Council (fictional)",
        List.of(
            new RunsPage.Run(
                first,
                "Quarterly performance report",
                "quarter 2, 2017/18",
                OCTOBER,
                new RunsPage.Taken(19, 1, 1, 0, 1),
                1),
            new RunsPage.Run(
                first.plusDays(30),
                "Quarterly performance report",
                "quarters 1 and 2, 2017/18",
                OCTOBER.plusDays(30),
                new RunsPage.Taken(1, 0, 0, 0, 0),
                0)));
  }

  /** A receipt with more findings than a page can list. */
  static Receipt longOne() {
    List<Receipt.Line> lines =
        Stream.concat(
                IntStream.rangeClosed(1, 440).mapToObj(row -> notANumber("D" + row)),
                IntStream.rangeClosed(1, 100)
                    .mapToObj(
                        row ->
                            line(
                                "query",
                                "unlike-history",
                                "E" + row,
                                "" + row,
                                "It was " + row * 100 + " before.",
                                "Check the value and its unit, or explain what has changed.")))
            .toList();
    return receipt(Verdict.Status.PARTLY_ACCEPTED, 1000, 560, lines);
  }
}
