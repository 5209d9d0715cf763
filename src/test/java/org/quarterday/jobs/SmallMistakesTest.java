package org.quarterday.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A right folder in which one file is wrong in one way: one problem, with its place. */
class SmallMistakesTest {
  private static final String BANDS =
      "name: W\nschemes:\n  - name: s\n    bands:\n      - {status: green, when: [met]}\n";
  private static final String REST = "      - {status: red, when: [otherwise]}\n";

  @Test
  void theFolderItselfIsRight(@TempDir Path parent) {
    assertThat(SettingsFixture.problems(SettingsFixture.folder(parent, Map.of()))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource({"councilYaml", "tables", "papersAndJobs"})
  void oneMistakeIsOneProblem(
      String file, String text, String place, String message, @TempDir Path parent) {
    Path folder = SettingsFixture.folder(parent, Map.of(file, text));
    assertThat(SettingsFixture.problems(folder))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo(file);
              assertThat(problem.place()).isEqualTo(place);
              assertThat(problem.message()).contains(message);
            });
  }

  private static Arguments council(String text, int line, String message) {
    return Arguments.of("council.yaml", text, "line " + line, message);
  }

  private static Arguments more(String text, String message) {
    return council(
        SettingsFixture.COUNCIL + text, SettingsFixture.COUNCIL.split("\n").length + 1, message);
  }

  static Stream<Arguments> councilYaml() {
    return Stream.of(
        council(SettingsFixture.COUNCIL.replace("name: Wex", "#"), 2, "“name” is missing"),
        council("name: W\n", 1, "“schemes” is missing"),
        council("name: W: X\n" + REST, 1, "cannot be read as YAML"),
        council("\tname: W\n", 1, "cannot be read as YAML"),
        council("- name: W\n", 1, "should hold settings"),
        more("name: Another\n", "“name” stands here a second time"),
        more("time-zone: Europe/Londn\n", "not a time zone"),
        more("bank-holidays: wales\n", "not one of the words"),
        more("returns-due: soon\n", "does not say when returns are due"),
        more("first-period: the beginning\n", "is not a period"),
        more("accept: everything\n", "not one of the words"),
        more("limits: {file-size: large}\n", "not the size of a file"),
        more("limits: {cells: 1e6}\n", "not a whole number"),
        more("limits: {columns: none}\n", "not a whole number"),
        more("limits: {lines: 5}\n", "no setting “lines”"),
        more("percentages: {base: some}\n", "not one of the words"),
        more("percentages: {groups: {off: [amber]}}\n", "not a status of any scheme"),
        more("action-statuses: [{status: Done}]\n", "cannot be a status"),
        more("action-statuses: [{status: done, closed: perhaps}]\n", "neither yes nor no"),
        more("action-statuses: [{status: done, plan: XX}]\n", "names no plan"),
        more("style: {wordmark: [b]}\n", "wants a text"),
        more("style: &all {wordmark: b}\n", "Anchors and aliases"),
        more("style: !secret x\n", "Tags"),
        more("returns: .\n", "cannot be the returns folder"),
        council(BANDS + "      - {status: red, when: [within 10%]}\n", 6, "left without a status"),
        council(BANDS.replace("met", "otherwise") + REST, 5, "No value can reach the bands below"),
        council(BANDS.replace(", when: [met]", "") + REST, 5, "has no “when”"),
        council(BANDS.replace("met", "within 10") + REST, 5, "no test of a band"),
        council(BANDS.replace("met", "improved shrt") + REST, 5, "names no direction of travel"),
        council(BANDS.replace("green", "Green!") + REST, 5, "cannot be a status"),
        council(BANDS.replace("green", "red") + REST, 6, "has a band already"),
        council(BANDS + REST + BANDS.substring(17) + REST, 7, "begin at the same time"),
        council(
            BANDS + REST + "travel: [{name: x, against: last week}]\n", 7, "nothing to compare"),
        council(
            BANDS + REST + "travel: [{name: X y, against: previous period}]\n", 7, "be a name"));
  }

  private static Arguments indicators(String was, String is, String cell, String message) {
    return Arguments.of(
        "indicators.csv", SettingsFixture.INDICATORS.replace(was, is), cell, message);
  }

  private static Arguments targets(String rows, String cell, String message) {
    return Arguments.of(
        "targets.csv",
        "indicator,period,target,service,amber,lower,upper,decided,state\n" + rows,
        cell,
        message);
  }

  private static Arguments services(String rows, String cell, String message) {
    return Arguments.of(
        "services.csv",
        "code,name,aliases,email,replaced-by,from,to\nleisure,Leisure,,,,,\nhousing,Housing" + rows,
        cell,
        message);
  }

  static Stream<Arguments> tables() {
    return Stream.of(
        indicators("lower,latest", "down,latest", "C2", "not one of the words"),
        indicators("unit,priority", "units,priority", "E1", "no column “units”"),
        indicators("homes,housing\nC1", "homes,housin\nC1", "G2", "names no service"),
        indicators("unit,priority", "Name,priority", "E1", "second column “Name”"),
        indicators("range,mean,degrees,,", "range,mean,degrees,,,spare", "H4", "without a header"),
        targets("H9,2017-18,5\n", "A2", "names no indicator"),
        targets("H1,,5\n", "B2", "“period” of this row is missing"),
        targets("H1,2017-18,5,park\n", "D2", "names no service"),
        targets("H1,2017-18,5,,some\n", "E2", "not a number"),
        targets("P1,2017-18,\n", "F2", "lacks an edge"),
        targets("P1,2017-18,5\n", "C2", "lacks an edge"),
        targets("P1,2017-18,,,,30,20\n", "F2", "above the upper edge"),
        targets("H1,2017-18,,,,3,\n", "F2", "not better inside a range"),
        targets("H1,2017-18,5,,,,,last June\n", "H2", "not a date"),
        targets("H1,2017-18,5,,,,,,maybe\n", "I2", "not one of the words"),
        targets("H1,2017-18,5\nEmpty homes,2017/18,6\n", "C3", "second target of H1"),
        Arguments.of("targets.csv", "indicator,target\nH1,\n", "line 1", "which period"),
        Arguments.of(
            "targets.csv", "indicator,2017-18,2017-18\nH1,5,\n", "C1", "second column “2017-18”"),
        Arguments.of(
            "targets.csv", "indicator,target,2017-18\nH1,5,\n", "B2", "stands in “target”"),
        Arguments.of(
            "targets.csv", "indicator,Q1 2017/18,2017-18-Q1\nH1,5,6\n", "C2", "second target"),
        Arguments.of("targets.csv", "indicator,summer\nH1,5\n", "B1", "is not a period"),
        services(",,housing@council,,,\n", "D3", "not an e-mail address"),
        services(",,,parks,,\n", "E3", "not the code of a service"),
        services(",,,,2018-19,2017-18\n", "F3", "begins after the row has ended"),
        services(",leisure,,,,\n", "C3", "would mean both"),
        services(",,,,,\nhousing,Homes,,,,,\n", "A4", "in force at the same time"),
        Arguments.of("priorities.csv", "code,order\nhomes,1\n", "line 1", "“name” is missing"),
        Arguments.of("priorities.csv", "", "", "cannot be read as a table"),
        Arguments.of("target.csv", "indicator\n", "", "No table of the settings"),
        Arguments.of("plans.csv", "code,name\nCP,\n", "B2", "“name” of this row is missing"),
        Arguments.of("actions.csv", "code,name,plan\nA1,Build,CP\n", "C2", "names no plan"),
        Arguments.of("actions.csv", "code,name,parent\nA1,Build,A1\n", "C2", "a part of itself"),
        Arguments.of("meetings.csv", "committee,date\nCabinet,soon\n", "B2", "not a date"),
        Arguments.of(
            "meetings.csv",
            "committee,date,paper\nCabinet,2017-11-14,reprot\n",
            "C2",
            "not a paper of this council"));
  }

  private static Arguments paper(String text, String place, String message) {
    return Arguments.of(
        "papers/report/paper.yaml",
        "title: T\ncommittee: Cabinet\nperiod: quarter\n" + text,
        place,
        message);
  }

  static Stream<Arguments> papersAndJobs() {
    return Stream.of(
        Arguments.of(
            "papers/report/paper.yaml", "title: T\nperiod: year\n", "line 1", "“committee”"),
        Arguments.of(
            "papers/report/paper.yaml",
            "title: T\ncommittee: C\nperiod: term\n",
            "line 3",
            "not one of the words"),
        paper("by: ward\n", "line 4", "not one of the words"),
        paper("order: [parks]\n", "line 4", "names no priority"),
        paper("include: [H9]\n", "line 4", "names no indicator"),
        paper("include:\n  - H1\n  - set:core\n", "line 6", "names no set"),
        paper("include: [ward:north]\n", "line 4", "includes nothing"),
        paper("raise: [status purple]\n", "line 4", "names no status"),
        paper("raise: [anything]\n", "line 4", "raises nothing"),
        paper("template: own\n", "line 4", "not a template"),
        paper("scheme: strict\n", "line 4", "names no scheme"),
        paper("like: report\n", "line 4", "like itself"),
        paper("like: reprot\n", "line 4", "not a paper"),
        paper("publik: yes\n", "line 4", "no setting “publik”"),
        Arguments.of("papers/notes.md", "x", "", "belongs to no paper"),
        Arguments.of("papers/report/logo.png", "x", "", "Nothing in a paper uses"),
        Arguments.of("papers/report/options.csv", "a\nb,c\n", "B2", "without a header"),
        Arguments.of("nightly.yaml", "papers: all\n", "line 1", "“description” is missing"),
        Arguments.of("nightly.yaml", "description: d\nmissed: twice\n", "line 2", "words"),
        Arguments.of("nightly.yaml", "description: d\nschedule: 61 * * * *\n", "line 2", "run"),
        Arguments.of("nightly.yaml", "description: d\nas-of: 31 June 2017\n", "line 2", "date"),
        Arguments.of("Weekly.yaml", "description: d\n", "", "cannot be a name"),
        Arguments.of("weekly.yml", "description: d\n", "", "end in .yaml"),
        Arguments.of("returns.yaml", "files: x\n", "line 1", "a list of entries"),
        Arguments.of("returns.yaml", "- sheet: Q2\n", "line 1", "“files” is missing"),
        Arguments.of(
            "returns.yaml", "- files: x\n  service: parks\n", "line 2", "names no service"),
        Arguments.of(
            "returns.yaml",
            "- files: x\n  columns: {A: valeu}\n",
            "line 2",
            "not a column of a return"));
  }

  /** Aliases that lie in each other are neither followed for ever nor multiplied. */
  @Test
  void hostileYamlIsToldAndNoMore(@TempDir Path parent) {
    String nested = "name: " + "[".repeat(5000) + "]".repeat(5000) + "\n";
    String bomb = SettingsFixture.COUNCIL + "style: &a {wordmark: *a, crest: *a}\n";
    assertThat(
            SettingsFixture.problems(
                SettingsFixture.folder(parent, Map.of("council.yaml", nested))))
        .singleElement()
        .satisfies(p -> assertThat(p.remedy()).contains("20 deep"));
    assertThat(
            SettingsFixture.problems(SettingsFixture.folder(parent, Map.of("council.yaml", bomb))))
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("Anchors and aliases"));
  }

  @Test
  void aBrokenFileIsNotToldAgainByEachNameThatItWouldHaveListed(@TempDir Path parent) {
    Path folder =
        SettingsFixture.folder(
            parent,
            Map.of(
                "council.yaml",
                "name: [\n",
                "services.csv",
                "code\nhousing\n",
                "papers/report/paper.yaml",
                "title: T\ncommittee: C\nperiod: year\nscheme: standard\nraise: [status red]\n"));
    assertThat(SettingsFixture.problems(folder))
        .extracting(ConfigProblem::file)
        .containsExactly("council.yaml", "services.csv");
  }

  @Test
  void aPaperWithoutItsFileIsOneProblem(@TempDir Path parent) {
    Path folder = SettingsFixture.folder(parent, Map.of("papers/empty/words.md", "Words.\n"));
    assertThat(SettingsFixture.problems(folder))
        .extracting(ConfigProblem::words)
        .singleElement()
        .asString()
        .startsWith("papers/empty: The folder of this paper has no paper.yaml.");
  }

  @Test
  void aFolderThatIsNearlyPapersIsOneProblem(@TempDir Path parent) {
    Path folder = SettingsFixture.folder(parent, Map.of("paper/report/paper.yaml", "title: T\n"));
    assertThat(SettingsFixture.problems(folder))
        .extracting(ConfigProblem::words)
        .containsExactly("paper: Nothing is read from a folder of this name. Did you mean papers?");
  }

  @Test
  void twoPapersThatAreLikeEachOtherAreToldOnce(@TempDir Path parent) {
    Path folder =
        SettingsFixture.folder(
            parent,
            Map.of(
                "papers/report/paper.yaml", "like: other\n",
                "papers/other/paper.yaml", "like: report\n"));
    assertThat(SettingsFixture.problems(folder))
        .hasSize(2)
        .allMatch(p -> p.place().equals("line 1"));
  }
}
