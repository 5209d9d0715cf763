package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a return is called, it has a receipt, and nobody else's receipt is in its way. */
class E03_OddNames {
  @TempDir private Path folder;

  private static String lessons(int value) {
    return Wexcombe.rows("W1,Q2 2017/18,," + value + ",,,");
  }

  @Test
  void namesInAnyScriptAndWithAnySign() {
    Workplace workplace = Wexcombe.in(folder);
    List<String> names =
        List.of(
            "Größe – année.csv",
            "Ωμέγα/отчёт.csv",
            "四半期.csv",
            "q2 50% & <b>more</b> #1?.csv",
            "a;b'c\"d.csv",
            "back\\slash.csv",
            "no-extension");
    for (String name : names) {
      workplace.write(Wexcombe.RETURNS + name, lessons(300));
    }

    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(names)
        .allSatisfy(
            name -> {
              assertThat(workplace.receipt("wexcombe", name).get("file").asString())
                  .isEqualTo(name);
              assertThat(workplace.out("wexcombe").resolve("receipts/" + name + ".html")).exists();
            });
    assertThat(workplace.published("wexcombe", "index.html")).doesNotContain("<b>more</b>");
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).lastMessage())
        .contains("nothing new")
        .doesNotContain("made again");
  }

  @Test
  void aVeryLongNameIsReplacedByItsHash() {
    Workplace workplace = Wexcombe.in(folder);
    String name = "q".repeat(247) + ".csv";
    workplace.write(Wexcombe.RETURNS + name, lessons(300));

    assertThat(workplace.run("run", Wexcombe.NIGHTLY).code()).isZero();

    String hash =
        org.quarterday.publish.Publisher.sha256(
                name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .substring(0, 16);
    assertThat(workplace.receipt("wexcombe", hash).get("file").asString()).isEqualTo(name);
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).lastMessage()).contains("nothing new");
  }

  @Test
  void aNameThatIsNotUtf8AndOneWithALineBreak() throws Exception {
    Workplace workplace = Wexcombe.in(folder);
    workplace.write("lessons.csv", lessons(300));
    Process shell =
        new ProcessBuilder(
                "sh",
                "-c",
                "cp lessons.csv \"returns/wexcombe/$(printf 'Gr\\366\\337e.csv')\" &&"
                    + " cp lessons.csv \"returns/wexcombe/$(printf 'two\\nlines\\033[31m.csv')\"")
            .directory(folder.toFile())
            .start();
    assertThat(shell.waitFor()).isZero();

    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(run.messages()).doesNotContain("\033");
    assertThat(run.lastMessage()).contains("2 returns");
    assertThat(Tree.of(workplace.out("wexcombe").resolve("receipts")).keySet())
        .hasSize(4)
        .allMatch(name -> name.matches("[0-9a-f]{16}\\.(json|html)"));
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).lastMessage())
        .contains("nothing new")
        .doesNotContain("made again");
  }

  @Test
  void aFolderNamedLikeAReceipt() {
    Workplace workplace = Wexcombe.in(folder);
    workplace.write(Wexcombe.RETURNS + "q2.csv", lessons(300));
    workplace.run("run", Wexcombe.NIGHTLY);
    workplace.write(Wexcombe.RETURNS + "q2.csv.json/q1.csv", lessons(300));
    workplace.write(Wexcombe.RETURNS + "q2.csv.html", "Not a return");

    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(workplace.status("wexcombe", "q2.csv")).isEqualTo("accepted");
    assertThat(Tree.of(workplace.out("wexcombe").resolve("receipts")))
        .as("two files a receipt, and a copy with comments of the one that is no return")
        .hasSize(7);
    assertThat(workplace.run("run", Wexcombe.NIGHTLY).lastMessage())
        .contains("nothing new")
        .doesNotContain("made again");
  }

  @Test
  void aFileThatGivesWayToAFolderOfItsName() {
    Workplace workplace = Wexcombe.in(folder);
    workplace.write(Wexcombe.RETURNS + "q2.csv", lessons(300));
    workplace.run("run", Wexcombe.NIGHTLY);
    workplace.delete(Wexcombe.RETURNS + "q2.csv");
    workplace.write(Wexcombe.RETURNS + "q2.csv/part.csv", lessons(310));

    Ended run = workplace.run("run", Wexcombe.NIGHTLY);

    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(workplace.status("wexcombe", "q2.csv/part.csv")).isEqualTo("accepted");
    assertThat(workplace.status("wexcombe", "q2.csv")).isEqualTo("accepted");
  }
}
