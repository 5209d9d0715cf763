package org.quarterday.validate;

import static org.quarterday.validate.Fixture.csv;
import static org.quarterday.validate.Fixture.named;
import static org.quarterday.validate.Fixture.readable;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.intake.Readable;
import org.quarterday.intake.Reason;
import org.quarterday.intake.Remark;
import org.quarterday.intake.Row;
import org.quarterday.intake.RowBuilder;
import org.quarterday.intake.Sheet;
import org.quarterday.intake.Trait;
import org.quarterday.intake.Unreadable;

/** One return for each thing that can be found, named for it, and what is found with its cell. */
record Faulty(
    ReturnInput input,
    Prior before,
    Map<Key, String> conflicting,
    Outlook outlook,
    List<String> finds) {
  Faulty(ReturnInput input, Prior before, Map<Key, String> conflicting, List<String> finds) {
    this(input, before, conflicting, Outlook.NONE, finds);
  }

  private static final String HEAD = "Indicator|Period|Service|Value|Numerator|Denominator|State";

  /** A return about a quarter that an issued paper has printed. */
  private static final String CLOSED = "printed.csv";

  Verdict verdict() {
    ReturnDraft draft = Drafting.draft(input, Fixture.council(), ReturnForm.NONE, Fixture.OCTOBER);
    Verdict verdict = Validator.judge(draft, before, Fixture.OCTOBER, conflicting, outlook);
    if (!input.file().equals(CLOSED)) {
      return verdict;
    }
    Map<Entry, List<String>> held = new LinkedHashMap<>();
    verdict
        .entries()
        .forEach(e -> held.put(e, List.of("Calls answered (EN01): 41 would become 38.")));
    return Holding.of(draft, verdict, held);
  }

  static Map<String, Faulty> all() {
    Map<String, Faulty> all = new LinkedHashMap<>();
    files(all);
    naming(all);
    values(all);
    history(all);
    workbooks(all);
    return all;
  }

  private static void files(Map<String, Faulty> all) {
    put(all, "a damaged file", unreadable(Reason.DAMAGED), "file-unreadable");
    put(all, "a link", unreadable(Reason.NOT_A_PLAIN_FILE), "file-unreadable");
    put(all, "a password", unreadable(Reason.ENCRYPTED), "file-encrypted");
    put(all, "a huge file", unreadable(Reason.TOO_LARGE), "file-too-large");
    put(all, "an empty file", unreadable(Reason.EMPTY), "not-a-return");
    put(all, "a letter", csv("Dear all,", "figures will follow."), "not-a-return");
    put(all, "no indicators", csv("Period|Service|Actual", "Q2|IT|4"), "column-missing row 1");
    put(all, "no values", csv("Indicator|Period|Service", "EN01|Q2|IT"), "column-missing row 1");
    put(all, "an empty table", csv(HEAD, "EN01|Q2 2017/18|||||"), "empty-table row 1");
    put(all, "semicolons", remark(Remark.Kind.DELIMITER_FOUND), "delimiter-found");
    put(all, "a guessed encoding", remark(Remark.Kind.ENCODING_GUESSED), "encoding-guessed");
    put(all, "a mended row", remark(Remark.Kind.QUOTE_REPAIRED), "row-repaired row 2");
    List<Sheet> printed =
        List.of(Sheet.of(Fixture.rows("Indicator|Period|Value", "EN01|Q2 2017/18|38")));
    Readable late = new Readable(printed, Optional.of("UTF-8"), "comma", List.of());
    put(all, "a printed figure", new ReturnInput(CLOSED, late), "period-closed C2");
    put(all, "macros", remark(Remark.Kind.MACROS_NOT_RUN), "macros-not-run");
    put(all, "an alias", csv("KPI|Period|Value", "EN01|Q2 2017/18|38"), "header-alias A1");
    put(
        all,
        "a column too many",
        csv("Indicator|Hue|Value|Period", "EN01||38|Q2 2017/18"),
        "column-ignored B1");
  }

  private static void naming(Map<String, Faulty> all) {
    rows(all, "an unknown indicator", "CS99|Q2 2017/18||82%|||", "indicator-unknown A2");
    rows(all, "no indicator", "|Q2 2017/18||82%|||", "indicator-unknown A2");
    put(
        all,
        "two indicators",
        csv(
            "Indicator|Indicator|Period|Value",
            "EN01|Missed collections|Q2 2017/18|38",
            "EN01|Sickness absence|Q1 2017/18|38"),
        "indicator-unknown B3");
    put(
        all,
        "an unknown action",
        csv("Action|Status|Period", "A2|Completed|Q2 2017/18"),
        "action-unknown A2");
    put(
        all,
        "an unknown status of an action",
        csv("Action|Status|Period", "A1|Nearly|Q2 2017/18"),
        "status-unknown B2");
    put(
        all,
        "an action's day that is not one",
        csv("Action|Status|Period|Due", "A1|Completed|Q2 2017/18|end of summer"),
        "date-unclear D2");
    rows(all, "no year", "EN01|Q2||38|||", "period-unknown B2");
    rows(all, "a day", "EN01|15/08/2017||38|||", "period-from-date B2");
    rows(all, "no such period", "EN01|Lent||38|||", "period-unknown B2");
    rows(all, "an unknown service", "HS01|Q2 2017/18|Hosing Services|9|||", "service-unknown C2");
    put(
        all,
        "no service said",
        csv("Indicator|Period|Value", "HS01|Q2 2017/18|91"),
        "service-unknown row 2");
    rows(all, "a period to come", "EN01|Q3 2017/18||38|||", "period-in-future B2");
    rows(all, "before the first period", "EN01|Q4 2014/15||38|||", "not-collected B2");
    rows(all, "no longer in force", "OLD1|Q2 2017/18||38|||", "not-collected B2");
    rows(all, "another service's", "HS01|Q2 2017/18|IT|91|||", "not-collected C2");
    rows(all, "another's, of one owner", "CS01|Q2 2017/18|IT|8%|8|100|", "not-collected C2");
  }

  private static void values(Map<String, Faulty> all) {
    rows(all, "not a number", "EN01|Q2 2017/18||n/k|||", "value-not-a-number D2");
    rows(all, "a shortened number", "EN01|Q2 2017/18||3k|||", "value-not-a-number D2");
    rows(all, "a percentage of people", "CS01|Q2 2017/18||8%|8%|100|", "value-not-a-number E2");
    rows(all, "an error for a formula", "EN01|Q2 2017/18||#REF!|||", "formula-error D2");
    rows(all, "nothing to divide by", "CS01|Q2 2017/18|||0|0|", "denominator-zero F2");
    rows(all, "a state nobody knows", "EN01|Q2 2017/18||38|||maybe", "status-unknown G2");
    put(
        all,
        "two values",
        csv(HEAD, "EN01|Q2 2017/18||38|||", "EN01|Quarter 2 2017/18||39|||"),
        "duplicate-row D2",
        "duplicate-row D3");
    put(
        all,
        "twice the same",
        csv(HEAD, "EN01|Q2 2017/18||38|||", "EN01|Q2 2017/18||38.0|||"),
        "repeated-row A3");
    all.put(
        "another return says else",
        new Faulty(
            csv(HEAD, "EN01|Q2 2017/18||38|||"),
            Prior.NOTHING,
            Map.of(Fixture.key("EN01", "", "2017-18-Q2"), " as 39 (b/q2.csv, D2)"),
            List.of("conflicting-returns D2")));
    rows(all, "not what its parts make", "CS01|Q2 2017/18||82.2|821|1000|", "value-disagrees D2");
    rows(all, "no parts", "CS01|Q2 2017/18||82.1%|||", "parts-missing D2");
    rows(all, "half its parts", "CS01|Q2 2017/18||82.1%|821||", "parts-missing D2");
    rows(all, "over 100 percent", "CS01|Q2 2017/18||101%|101|100|", "percent-over-100 D2");
    rows(all, "a fraction", "AN01|2016/17||0.821|||", "looks-like-a-fraction D2");
    rows(all, "twice the target and more", "EN01|Q2 2017/18||81|||", "far-from-target D2");
    rows(all, "under half the target", "EN01|Q2 2017/18||19|||", "far-from-target D2");
    rows(all, "a doubtful zero", "EN01|Q2 2017/18||0|||", "zero-may-be-blank D2");
    rows(all, "nil", "EN01|Q2 2017/18||nil|||", "nil-read-as-zero D2");
    put(
        all,
        "two columns of values",
        csv("Indicator|Period|Value|Value", "EN01|Q2 2017/18|38|39"),
        "column-ignored D1",
        "column-repeated D2");
    put(
        all,
        "a total",
        csv(HEAD, "EN01|Q2 2017/18||38|||", "Total|Q2 2017/18||38|||"),
        "row-ignored A3");
    rows(all, "a mark", "EN01|Q2 2017/18||38p|||", "mark-read D2");
  }

  private static void history(Map<String, Faulty> all) {
    after(
        all,
        "last period's value",
        Fixture.prior("EN01//2017-18-Q1", "38.5"),
        "38.5",
        "same-as-last-period D2");
    after(
        all,
        "unlike four before",
        Fixture.prior(
            "EN01//2017-18-Q1",
            "30",
            "EN01//2016-17-Q4",
            "31",
            "EN01//2016-17-Q3",
            "32",
            "EN01//2016-17-Q2",
            "33"),
        "37",
        "unlike-history D2");
    all.put(
        "an earlier period restated",
        new Faulty(
            named("q2.csv", HEAD, "EN01|Q1 2017/18||41|||", "EN01|Q2 2017/18||38|||"),
            Fixture.prior("EN01//2017-18-Q1", "40"),
            Map.of(),
            List.of("restates-earlier-period D2")));
    all.put(
        "a half year that is not its quarters",
        new Faulty(
            csv(HEAD, "EN01|H1 2017/18||41|||"),
            Prior.NOTHING,
            Map.of(),
            new Outlook(
                key ->
                    Optional.of(
                        new Outlook.Parts(
                            new BigDecimal("38"),
                            "quarter 1, 2017/18 20 in q1.csv, D2; quarter 2, 2017/18 18 in q2.csv, D2")),
                key -> Optional.empty(),
                List.of()),
            List.of("rollup-disagrees D2")));
    all.put(
        "off target without a word",
        new Faulty(
            csv(HEAD, "EN01|Q2 2017/18||44|||"),
            Prior.NOTHING,
            Map.of(),
            new Outlook(
                key -> Optional.empty(),
                key -> Optional.of("Amber: 44 against 40, lower is better, within 10% (44)."),
                List.of()),
            List.of("commentary-missing D2")));
    Key gone = Fixture.key("CS01", "", "2017-18-Q2");
    all.put(
        "an indicator that came before",
        new Faulty(
            csv(HEAD, "EN01|Q2 2017/18||38|||"),
            Prior.NOTHING,
            Map.of(),
            new Outlook(
                key -> Optional.empty(),
                key -> Optional.empty(),
                List.of(
                    new Outlook.Lapsed(
                        gone, Fixture.key("CS01", "", "2017-18-Q1"), "82.1", "q1.csv, D2"))),
            List.of("no-longer-sent A1")));
  }

  private static void workbooks(Map<String, Faulty> all) {
    Row header = Row.of(1, "Indicator", "Period", "Value");
    put(
        all,
        "a formula",
        book(false, header, row("EN01", "38", Trait.FORMULA)),
        "formula-result-used C2");
    put(
        all,
        "a formula that failed",
        book(false, header, row("EN01", "#REF!", Trait.ERROR)),
        "formula-error C2");
    put(
        all,
        "a hidden column",
        book(false, header, row("EN01", "38", Trait.HIDDEN)),
        "hidden-content C1");
    Row hidden =
        new RowBuilder()
            .add("EN01", Trait.HIDDEN)
            .add("Q2 2017/18", Trait.HIDDEN)
            .add("38", new BigDecimal("38"), Trait.HIDDEN)
            .build(2);
    put(all, "a hidden row", book(false, header, hidden), "hidden-content row 2");
    put(all, "a hidden sheet", book(true, header, hidden), "hidden-content row 0");
  }

  private static Row row(String code, String value, Trait trait) {
    return new RowBuilder().add(code).add("Q2 2017/18").add(value, trait).build(2);
  }

  private static ReturnInput book(boolean hidden, Row... rows) {
    Sheet sheet = new Sheet(Optional.of("Return"), hidden, List.of(rows), List.of());
    return new ReturnInput("q.xlsx", readable(sheet));
  }

  private static ReturnInput unreadable(Reason reason) {
    return new ReturnInput("q2.xlsx", new Unreadable(reason, "It could not be opened."));
  }

  private static ReturnInput remark(Remark.Kind kind) {
    Optional<Integer> row = kind == Remark.Kind.QUOTE_REPAIRED ? Optional.of(2) : Optional.empty();
    Remark remark = new Remark(kind, "Something was noticed.", Optional.empty(), row);
    List<Sheet> sheets =
        List.of(Sheet.of(Fixture.rows("Indicator|Period|Value", "EN01|Q2 2017/18|38")));
    return new ReturnInput(
        "q2.csv", new Readable(sheets, Optional.of("UTF-8"), "comma", List.of(remark)));
  }

  private static void rows(Map<String, Faulty> all, String name, String row, String... finds) {
    put(all, name, csv(HEAD, row), finds);
  }

  private static void after(
      Map<String, Faulty> all, String name, Prior prior, String value, String finds) {
    ReturnInput input = csv(HEAD, "EN01|Q2 2017/18||" + value + "|||");
    all.put(name, new Faulty(input, prior, Map.of(), List.of(finds)));
  }

  private static void put(
      Map<String, Faulty> all, String name, ReturnInput input, String... finds) {
    all.put(name, new Faulty(input, Prior.NOTHING, Map.of(), List.of(finds)));
  }
}
