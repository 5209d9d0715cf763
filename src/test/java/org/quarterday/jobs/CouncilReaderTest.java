package org.quarterday.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterday.council.Action;
import org.quarterday.council.Band;
import org.quarterday.council.BandTest;
import org.quarterday.council.Council;
import org.quarterday.council.DueRule;
import org.quarterday.council.Indicator;
import org.quarterday.council.Limits;
import org.quarterday.council.Margin;
import org.quarterday.council.Meeting;
import org.quarterday.council.Owners;
import org.quarterday.council.Percentages;
import org.quarterday.council.Polarity;
import org.quarterday.council.Service;
import org.quarterday.council.StatusScheme;
import org.quarterday.council.StatusScheme.Judge;
import org.quarterday.council.Target;
import org.quarterday.council.TravelComparator;
import org.quarterday.council.TravelComparator.Against;
import org.quarterday.council.TravelComparator.Cumulative;
import org.quarterday.period.BankHolidays;
import org.quarterday.period.Frequency;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.render.PaperSpec;
import org.quarterday.validate.ReturnForm;

/** One good folder, of the fictional Wexcombe, read whole. */
class CouncilReaderTest {
  private static final Settings SETTINGS =
      SettingsFixture.read(SettingsFixture.resource("wexcombe"));
  private static final Council COUNCIL = SETTINGS.council();

  private static Period period(String code) {
    return Period.ofCode(code, Month.APRIL).orElseThrow();
  }

  @Test
  void theCouncilSaysWhoItIsAndWhenItsYearAndItsReturnsAre() {
    assertThat(COUNCIL.folder()).isEqualTo("wexcombe");
    assertThat(COUNCIL.name()).isEqualTo("Wexcombe District Council");
    assertThat(COUNCIL.calendar().yearStarts()).isEqualTo(Month.APRIL);
    assertThat(COUNCIL.calendar().zone().getId()).isEqualTo("Europe/London");
    assertThat(COUNCIL.calendar().bankHolidays()).isEqualTo(BankHolidays.ENGLAND_AND_WALES);
    assertThat(COUNCIL.calendar().returnsDue()).isEqualTo(new DueRule(20, true));
    assertThat(COUNCIL.calendar().firstPeriod()).contains(period("2016-17"));
    assertThat(COUNCIL.goodRowsOnly()).isFalse();
    assertThat(COUNCIL.limits())
        .isEqualTo(
            new Limits(
                120_000_000, 1_000_000_000, 2_000_000, 300, 2_000_000, 100_000, 250_000_000));
    assertThat(COUNCIL.style()).isEqualTo(Map.of("word-total", "All", "wordmark", "no"));
  }

  @Test
  void schemesAreVersionsWithTheirBands() {
    List<StatusScheme> schemes = COUNCIL.judging().schemes();
    assertThat(schemes)
        .extracting(StatusScheme::name)
        .containsExactly("standard", "standard", "views");
    assertThat(schemes)
        .extracting(StatusScheme::judge)
        .containsExactly(Judge.VALUE, Judge.YEAR_TO_DATE, Judge.SERVICE);
    assertThat(schemes.get(0).bands().get(1))
        .isEqualTo(
            new Band(
                "amber",
                "Just short",
                "just short of target",
                List.of(
                    BandTest.of(BandTest.Kind.WITHIN, new Margin(BigDecimal.TEN, true)),
                    BandTest.of(BandTest.Kind.WITHIN_TOLERANCE))));
    assertThat(schemes.get(0).bands().get(2))
        .isEqualTo(new Band("red", "Red", "red", List.of(BandTest.of(BandTest.Kind.OTHERWISE))));
    assertThat(schemes.get(1).from()).contains(period("2018-19"));
    assertThat(schemes.get(1).compareShown()).isTrue();
    assertThat(schemes.get(1).bands().get(0).when())
        .contains(BandTest.of(BandTest.Kind.IMPROVED, "short"));
    assertThat(schemes.get(2).bands()).extracting(Band::word).containsExactly("No worry", "Worry");
  }

  @Test
  void directionsPercentagesAndActionStatusesAreAsWritten() {
    assertThat(COUNCIL.judging().travel())
        .containsExactly(
            new TravelComparator(
                "short", Against.PREVIOUS_PERIOD, 1, Margin.ZERO, Cumulative.WHOLE_YEARS),
            new TravelComparator(
                "long",
                Against.SAME_PERIOD_LAST_YEAR,
                1,
                new Margin(new BigDecimal(5), true),
                Cumulative.ALWAYS),
            new TravelComparator(
                "usual", Against.AVERAGE_OF_LAST, 4, Margin.ZERO, Cumulative.WHOLE_YEARS));
    assertThat(COUNCIL.judging().percentages())
        .isEqualTo(
            new Percentages(
                Percentages.Base.BOTH, 1, Map.of("off target", List.of("amber", "red"))));
    assertThat(COUNCIL.work().statuses().get(0).also()).containsExactly("complete", "achieved");
    assertThat(COUNCIL.work().statuses().get(0).closed()).isTrue();
    assertThat(COUNCIL.work().statuses().get(1).plan()).contains("CP");
    assertThat(COUNCIL.work().statuses().get(1).also()).containsExactly("overdue");
  }

  @Test
  void servicesAndPrioritiesAreFoundWhateverTheOrderAndSpellingOfTheColumns() {
    List<Service> services = COUNCIL.catalogue().services();
    assertThat(services)
        .extracting(Service::code)
        .containsExactly("housing", "benefits", "customer");
    assertThat(services.get(0).aliases()).containsExactly("Homes", "Housing & Homelessness");
    assertThat(services.get(0).email()).isEqualTo("housing@wexcombe.example");
    assertThat(services.get(1).replacedBy()).contains("customer");
    assertThat(services.get(1).inForce().to()).contains(period("2016-17"));
    assertThat(COUNCIL.catalogue().priorities())
        .extracting(p -> p.code())
        .containsExactly("homes", "safe");
  }

  @Test
  void indicatorsHaveEverythingLookedUp() {
    List<Indicator> rows = COUNCIL.catalogue().indicators();
    assertThat(rows).extracting(Indicator::code).containsExactly("H1", "H1", "C1", "P1");
    Indicator homeless = rows.get(0);
    assertThat(homeless.aliases()).containsExactly("B&B");
    assertThat(homeless.owners()).isEqualTo(new Owners(false, List.of("housing")));
    assertThat(homeless.tolerance()).contains(new Margin(new BigDecimal(2), false));
    assertThat(homeless.measure().decimals()).contains(0);
    assertThat(homeless.measure().frequency()).isEqualTo(Frequency.QUARTERLY);
    assertThat(homeless.placing().set()).isEqualTo("core");
    assertThat(homeless.notes().more()).isEqualTo(Map.of("x-icon", "roof"));
    assertThat(homeless.inForce().to()).contains(period("2017-18"));
    assertThat(rows.get(1).proposed()).isTrue();
    assertThat(rows.get(1).scheme()).contains("views");
    assertThat(rows.get(2).measure().frequency()).isEqualTo(Frequency.MONTHLY);
    assertThat(rows.get(3).measure().polarity()).isEqualTo(Polarity.RANGE);
    assertThat(rows.get(3).owners()).isEqualTo(Owners.EVERY);
    assertThat(rows.get(3).placing().priorities()).containsExactly("safe", "homes");
  }

  @Test
  void wideTargetsAreOneForEachCellThatIsFilled() {
    assertThat(COUNCIL.targets())
        .extracting(t -> t.indicator() + " " + t.period().code() + " " + t.text())
        .containsExactly(
            "H1 2016-17 < 12",
            "H1 2017-18-Q1 at most 10",
            "H1 2017-18-H1 top quartile",
            "C1 2016-17 82.5%",
            "C1 2017-18-Q1 90",
            "P1 2016-17 27..29",
            "P1 2017-18-H1 27..29.5");
    Target calls = COUNCIL.targets().get(3);
    assertThat(calls.amber()).contains(new BigDecimal(75));
    assertThat(calls.decided()).contains(LocalDate.of(2017, 6, 1));
    assertThat(calls.target().orElseThrow().number()).contains(new BigDecimal("82.5"));
    assertThat(COUNCIL.targets()).extracting(Target::order).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void plansActionsAndMeetingsAreRead() {
    Action land = COUNCIL.work().actions().get(1);
    assertThat(land.parent()).contains("A1");
    assertThat(land.plan()).contains("CP");
    assertThat(land.due()).contains(LocalDate.of(2017, 9, 30));
    assertThat(COUNCIL.work().meetings())
        .containsExactly(
            new Meeting(
                "Scrutiny committee",
                LocalDate.of(2017, 11, 14),
                Optional.of(LocalDate.of(2017, 11, 6)),
                "scrutiny",
                "2017-18-Q2",
                Map.of()));
  }

  @Test
  void returnFormsHoldForTheFilesThatFitTheLaterBeforeTheEarlier() {
    ReturnForm form = SETTINGS.returnForms().forReturn("housing/q2.xlsx");
    assertThat(form.columns()).containsEntry("Local name", "indicator");
    assertThat(form.headerRow()).contains(4);
    assertThat(form.period()).contains("Quarter 2");
    assertThat(form.service()).contains("housing");
    assertThat(form.received()).contains(LocalDate.of(2017, 10, 5));
    assertThat(SETTINGS.returnForms().forReturn("q2.xlsx").headerRow()).isEmpty();
    assertThat(SETTINGS.returnsFolder())
        .isEqualTo(SettingsFixture.resource("wexcombe/returns").toAbsolutePath());
  }

  @Test
  void jobsAreWhatTheirFilesSay() {
    assertThat(SETTINGS.jobs()).extracting(JobFile::name).containsExactly("nightly", "replay");
    JobFile nightly = SETTINGS.job("nightly").orElseThrow();
    assertThat(nightly.schedule().orElseThrow().weekdays()).containsExactly(1, 2, 3, 4, 5);
    assertThat(nightly.period()).isEmpty();
    assertThat(SETTINGS.papersOf(nightly)).hasSize(2);
    JobFile replay = SETTINGS.job("replay").orElseThrow();
    assertThat(replay.period()).contains(period("2017-18-Q2"));
    assertThat(replay.asOf()).contains(LocalDate.of(2017, 10, 20));
    assertThat(replay.missed()).isEqualTo(JobFile.Missed.SKIP);
    assertThat(replay.deadline().map(Deadline::text)).contains("07:30");
    assertThat(SETTINGS.papersOf(replay))
        .extracting(PaperSettings::name)
        .containsExactly("scrutiny");
  }

  @Test
  void aPaperHasItsKeysPassagesAndTables() {
    PaperSettings paper = SETTINGS.paper("performance").orElseThrow();
    PaperSpec report = paper.spec();
    assertThat(report.period()).isEqualTo(PeriodKind.QUARTER);
    assertThat(report.order()).containsExactly("safe");
    assertThat(report.include()).containsExactly("C1", "set:core", "priority:homes");
    assertThat(report.wishes().raise())
        .containsExactly("status red for 2 periods", "action overdue");
    assertThat(report.header().keySet()).containsExactly("Report of", "Ward");
    assertThat(report.isPublic()).isFalse();
    assertThat(report.with())
        .isEqualTo(Map.of("crest", Map.of("width", "010"), "notes", List.of("yes", "no")));
    assertThat(report.passages().keySet()).containsExactly("closing", "introduction");
    assertThat(report.tables().get("options").get(1))
        .isEqualTo(Map.of("option", "Do it, slowly", "cost", "120"));
  }

  @Test
  void whatIsNearestStands() {
    PaperSettings paper = SETTINGS.paper("scrutiny").orElseThrow();
    PaperSpec scrutiny = paper.spec();
    assertThat(scrutiny.title()).isEqualTo("Performance report");
    assertThat(scrutiny.committee()).isEqualTo("Scrutiny committee");
    assertThat(scrutiny.isPublic()).isTrue();
    assertThat(scrutiny.exempt()).isEmpty();
    assertThat(scrutiny.template()).contains("scrutiny");
    assertThat(scrutiny.passages().get("closing")).isEqualTo("For scrutiny.\n");
    PaperSpec second = paper.forPeriod(period("2017-18-Q2")).spec();
    assertThat(second.title()).isEqualTo("Performance report for the second quarter");
    assertThat(second.passages().get("introduction")).contains("fire");
    assertThat(second.passages().get("closing")).isEqualTo("For scrutiny.\n");
    assertThat(paper.forPeriod(period("2017-18-Q1"))).isSameAs(paper);
  }

  @Test
  void theSnapshotHasEverySettingAndNothingElse() {
    assertThat(SETTINGS.snapshot().files())
        .extracting(SettingsFile::place)
        .containsExactly(
            "actions.csv",
            "council.yaml",
            "indicators.csv",
            "meetings.csv",
            "nightly.yaml",
            "papers/performance/2017-18-Q2/introduction.md",
            "papers/performance/2017-18-Q2/paper.yaml",
            "papers/performance/closing.md",
            "papers/performance/introduction.md",
            "papers/performance/options.csv",
            "papers/performance/paper.yaml",
            "papers/scrutiny/closing.md",
            "papers/scrutiny/paper.yaml",
            "plans.csv",
            "priorities.csv",
            "replay.yaml",
            "returns.yaml",
            "services.csv",
            "targets.csv",
            "templates/scrutiny.ftl");
    assertThat(SETTINGS.templates()).containsOnlyKeys("scrutiny.ftl");
  }

  @Test
  void readAgainItIsTheSame() {
    Path folder = SettingsFixture.resource("wexcombe");
    assertThat(SettingsFixture.read(folder).snapshot()).isEqualTo(SETTINGS.snapshot());
  }
}
