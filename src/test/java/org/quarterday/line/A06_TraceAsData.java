package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A trace for a program: the figure, its target and every cell, each with all of its file's hash.
 */
class A06_TraceAsData {
  @TempDir private Path folder;

  @Test
  void itNamesTheTargetAndEveryCellWithTheWholeHash() {
    Workplace workplace = Wexcombe.withHousing(folder);
    workplace.run("run", Wexcombe.NIGHTLY);

    String json =
        workplace.run("trace", "wexcombe", "C1", "2017-18-Q2", "--format", "json").results();

    List<String> what =
        json.lines()
            .filter(line -> line.contains("\"what\":"))
            .map(line -> line.replaceAll(".*: \"|\",?$", ""))
            .toList();
    assertThat(what).startsWith("figure", "target").contains("value");
    assertThat(json).containsPattern("\"sha256\": \"[0-9a-f]{64}\"");
    assertThat(json).containsPattern("\"cell\": \"[A-Z]+[0-9]+\"");
    assertThat(json).contains("the period's own target");
  }
}
