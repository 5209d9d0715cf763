package org.quarterday.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CouncilFoldersTest {
  @TempDir private Path jobs;
  private CouncilFolders folders;

  @BeforeEach
  void oneCouncilIsThere() {
    SettingsFixture.folder(jobs, Map.of());
    folders = new CouncilFolders(jobs);
  }

  @Test
  void aCouncilIsFoundByNameOrByPath() {
    assertThat(folders.names()).containsExactly("wexcombe");
    assertThat(folders.find("wexcombe")).isEqualTo(jobs.resolve("wexcombe"));
    assertThat(folders.find("wexcombe/")).isEqualTo(jobs.resolve("wexcombe"));
    assertThat(folders.find(jobs.resolve("wexcombe").toString()))
        .isEqualTo(jobs.resolve("wexcombe"));
  }

  @Test
  void aJobIsFoundByNameOrByPathWithOrWithoutItsEnding() {
    CouncilFolders.JobPlace nightly =
        new CouncilFolders.JobPlace(jobs.resolve("wexcombe"), "nightly");
    assertThat(folders.findJob("wexcombe/nightly")).isEqualTo(nightly);
    assertThat(folders.findJob("wexcombe/nightly.yaml")).isEqualTo(nightly);
    assertThat(folders.findJob(jobs.resolve("wexcombe/nightly").toString())).isEqualTo(nightly);
    assertThat(folders.findJob(jobs.resolve("wexcombe/nightly.yaml").toString()))
        .isEqualTo(nightly);
    assertThat(folders.withJob("nightly")).containsExactly(nightly);
    assertThat(folders.withJob("year-end")).isEmpty();
  }

  @Test
  void aFolderWithAJobAndNoCouncilIsNotPassedOverInSilence() {
    SettingsFixture.write(jobs.resolve("half/nightly.yaml"), "description: d\n");
    assertThat(folders.names()).containsExactly("wexcombe");
    assertThat(folders.withJob("nightly"))
        .extracting(CouncilFolders.JobPlace::councilFolder)
        .containsExactly(jobs.resolve("half"), jobs.resolve("wexcombe"));
  }

  @Test
  void whatIsUnknownIsAnsweredWithTheNearestNames() {
    assertThatThrownBy(() -> folders.find("wexcomb"))
        .isInstanceOf(ConfigProblems.class)
        .hasMessageStartingWith("wexcomb: There is no council of this name")
        .hasMessageEndingWith("Did you mean wexcombe?");
    assertThatThrownBy(() -> folders.find("elsewhere"))
        .hasMessageEndingWith("The councils are wexcombe.");
    assertThatThrownBy(() -> folders.findJob("wexcombe/nightley"))
        .hasMessageEndingWith("Did you mean nightly?");
    assertThatThrownBy(() -> folders.findJob("wexcombe/council"))
        .hasMessageContaining("There is no job of this name in wexcombe.");
    assertThatThrownBy(() -> folders.findJob("nightly"))
        .hasMessageEndingWith("Write it as wexcombe/nightly.");
  }
}
