package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of settings would do is said over the whole record, and nothing is written. */
class K05_Rehearsal {
  @TempDir private Path folder;
  private Workplace workplace;
  private Map<String, String> home;

  @BeforeEach
  void anIssuedPaperAndADraft() {
    workplace = Wexcombe.withHousing(folder.resolve("council"));
    workplace.run("run", Wexcombe.NIGHTLY);
    home = Tree.withTimes(workplace.root());
  }

  private Path changed(String file, String from, String to) {
    Path with = folder.resolve("with");
    Workplace.copy(workplace.root().resolve(Wexcombe.JOBS), with);
    Workplace.in(with).alter(file, from, to);
    return with;
  }

  private Ended rehearsed(Path with) {
    Ended ended = workplace.run("rehearse", "wexcombe", "--with", with.toString());
    assertThat(Tree.withTimes(workplace.root())).as("not a byte").isEqualTo(home);
    return ended;
  }

  @Test
  void theSameSettingsDoNothing() {
    Ended ended = rehearsed(workplace.root().resolve(Wexcombe.JOBS));

    assertThat(ended.code()).as(ended.messages()).isZero();
    assertThat(ended.results()).isEqualTo("what,name,where,now,then\n");
    assertThat(ended.lastMessage()).endsWith("Nothing was changed.");
  }

  @Test
  void anotherTargetFlipsAStatusAndTheSectionsThatSaySoAreNamed() {
    Ended ended = rehearsed(changed("targets.csv", "H1,2017-18-Q2,45", "H1,2017-18-Q2,35"));

    assertThat(ended.code()).as(ended.messages()).isZero();
    assertThat(ended.lines())
        .contains("status,H1,2017-18-Q2,green,red")
        .anyMatch(line -> line.startsWith("draft,report 2017-18-Q2,"))
        .noneMatch(line -> line.startsWith("status,C1"));
    assertThat(ended.lastMessage()).contains("statuses that would change 1");
  }

  @Test
  void anIndicatorThatIsNoMoreIsFoundInTheArchivedReturn() {
    Path with = changed("indicators.csv", "H1,Empty homes", "H2,Empty houses");
    Workplace.in(with).alter("targets.csv", "H1,2017-18-Q2,45\n", "");

    Ended ended = rehearsed(with);

    assertThat(ended.lines())
        .anyMatch(line -> line.matches("return,housing-q2.csv,,accepted.*,partly-accepted"))
        .anyMatch(
            line ->
                line.startsWith("finding,housing-q2.csv,\"error indicator-unknown")
                    || line.startsWith("finding,housing-q2.csv,error indicator-unknown"))
        .contains("status,H1,2017-18-Q2,green,no such figure");
  }

  @Test
  void aTemplateByItselfIsLaidOverTheSettings() {
    Path with = folder.resolve("with");
    Workplace.in(with).write("style.css", "h1 { color: teal }\n");
    Ended style = rehearsed(with);
    assertThat(style.code()).as(style.messages()).isZero();

    Path paper = folder.resolve("paper");
    Workplace.in(paper)
        .write(
            "papers/report/paper.yaml",
            "title: Another title\ncommittee: Cabinet\nperiod: quarter\nby: priority\n");
    assertThat(rehearsed(paper).results()).contains("draft,report 2017-18-Q2,");
  }

  @Test
  void anIssuedPaperIsNamedAndStaysAsItIs() {
    Issues.issue(workplace, "2017-18-Q2", "--accept-open", "Leisure reports next month");
    home = Tree.withTimes(workplace.root());

    Ended ended = rehearsed(changed("targets.csv", "H1,2017-18-Q2,45", "H1,2017-18-Q2,35"));

    assertThat(ended.results()).contains("issued,report 2017-18-Q2,").doesNotContain("draft,");
  }

  @Test
  void mistakesInTheSettingsThatAreTriedAreAllSaid() {
    Ended ended = rehearsed(changed("targets.csv", "H1,2017-18-Q2,45", "H9,2017-18-Q2,forty"));

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.messages()).contains("H9");
  }
}
