package org.quarterday.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsSnapshotTest {
  private static final SettingsFile ONE = new SettingsFile("a.csv", Path.of("a"), "1".repeat(64));
  private static final SettingsFile TWO = new SettingsFile("b.csv", Path.of("b"), "2".repeat(64));

  @Test
  void theOrderInWhichFilesAreFoundDoesNotMatter() {
    assertThat(new SettingsSnapshot(List.of(TWO, ONE)))
        .isEqualTo(new SettingsSnapshot(List.of(ONE, TWO)));
    assertThat(new SettingsSnapshot(List.of(TWO, ONE)).sha256())
        .isEqualTo(new SettingsSnapshot(List.of(ONE, TWO)).sha256())
        .isNotEqualTo(new SettingsSnapshot(List.of(ONE)).sha256());
  }

  /** As "sha256sum" writes its lists, so that anyone can check it. */
  @Test
  void itIsTheHashOfTheListOfHashes() {
    assertThat(new SettingsSnapshot(List.of(ONE)).sha256())
        .isEqualTo(
            SettingsSnapshot.hash(("1".repeat(64) + "  a.csv\n").getBytes(StandardCharsets.UTF_8)));
    assertThat(SettingsSnapshot.hash(new byte[0]))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void returnsAndNobodysFilesDoNotChangeItAndSettingsDo(@TempDir Path parent) {
    Path folder = SettingsFixture.folder(parent, Map.of());
    String before = SettingsFixture.read(folder).snapshot().sha256();
    for (String place :
        List.of(
            "returns/q1.csv",
            ".DS_Store",
            "~$council.xlsx",
            "half.tmp",
            "papers/report/.x.md",
            "papers/report/words.md.part",
            "README.md")) {
      SettingsFixture.write(folder.resolve(place), "x");
    }
    assertThat(SettingsFixture.read(folder).snapshot().sha256()).isEqualTo(before);
    SettingsFixture.write(folder.resolve("papers/report/words.md"), "x");
    assertThat(SettingsFixture.read(folder).snapshot().sha256()).isNotEqualTo(before);
  }
}
