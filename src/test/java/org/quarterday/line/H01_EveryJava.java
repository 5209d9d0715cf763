package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes on every Java that is installed here, whatever the machine's language. */
class H01_EveryJava {
  @TempDir private Path folder;

  /** By feature version, the homes of the Javas that are found. */
  private static Map<String, Path> javas() throws IOException {
    Map<String, Path> javas = new TreeMap<>();
    Path all = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(all)) {
      try (var homes = Files.newDirectoryStream(all)) {
        for (Path home : homes) {
          Path release = home.resolve("release");
          if (Files.isExecutable(home.resolve("bin/java")) && Files.isReadable(release)) {
            String version =
                Files.readString(release).replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1");
            if (version.matches("\\d{2}") && Integer.parseInt(version) >= 17) {
              javas.putIfAbsent(version, home);
            }
          }
        }
      }
    }
    return javas;
  }

  @Test
  void thePapersAreTheSameByteForByte() throws IOException {
    Map<String, Path> javas = javas();
    assumeThat(javas.size()).as("two Javas to compare").isGreaterThan(1);
    Map<String, Map<String, String>> papers = new TreeMap<>();
    for (Map.Entry<String, Path> java : javas.entrySet()) {
      Workplace workplace = Workplace.withSamples(folder.resolve(java.getKey()));
      try (SecondJvm run =
          SecondJvm.start(java.getValue(), workplace, "run", "thamesmere/nightly")) {
        Ended ended = run.ended();
        assertThat(ended.code()).as(ended.messages()).isZero();
      }
      papers.put(java.getKey(), Tree.withoutRuns(workplace.out("thamesmere")));
    }
    Workplace here = Thamesmere.run(folder.resolve("here"));

    assertThat(papers)
        .allSatisfy(
            (version, tree) ->
                assertThat(tree)
                    .as("Java " + version)
                    .isEqualTo(Tree.withoutRuns(here.out("thamesmere"))));
  }
}
