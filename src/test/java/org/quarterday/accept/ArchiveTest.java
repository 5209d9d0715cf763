package org.quarterday.accept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir private Path home;
  private RecordFolder record;
  private Archive archive;

  @BeforeEach
  void anEmptyArchive() throws IOException {
    record = RecordFixture.in(home);
    archive = new Archive(record);
  }

  private Path sent(String name, String text) throws IOException {
    return Files.writeString(home.resolve(name), text);
  }

  @Test
  void aReturnIsKeptUnderTheHashOfItsContentOnce() throws IOException {
    Archive.Kept one = archive.keep(sent("q2.csv", "abc"), "q2.csv");
    Archive.Kept again = archive.keep(sent("copy.CSV", "abc"), "copy.CSV");

    assertThat(one.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(again.path()).isEqualTo(one.path());
    assertThat(record.returns()).isDirectoryContaining(f -> f.equals(one.path()));
    assertThat(Files.readString(one.path())).isEqualTo("abc");
    assertThat(archive.damaged()).isEmpty();
  }

  @Test
  void anEndingThatIsNoneBecomesBin() throws IOException {
    for (String name : List.of("no ending", "odd.c/v", "long.endingending", "ends.")) {
      assertThat(archive.keep(sent("x", name), name).extension()).as(name).isEqualTo("bin");
    }
  }

  @Test
  void whatIsNoLongerWhatWasSentIsFound() throws IOException {
    Archive.Kept kept = archive.keep(sent("q2.csv", "abc"), "q2.csv");
    Files.writeString(kept.path(), "abd");

    assertThat(archive.damaged()).containsExactly(kept.path().getFileName().toString());
  }

  @Test
  void settingsAreKeptOncePerContentAndWhole() throws IOException {
    Path file = sent("council.yaml", "name: Wexcombe");
    archive.keepSettings("aa", List.of(new Archive.SettingsFile("papers/x/paper.yaml", file)));
    Files.writeString(file, "name: Other");
    archive.keepSettings("aa", List.of(new Archive.SettingsFile("papers/x/paper.yaml", file)));

    assertThat(record.settings("aa").resolve("papers/x/paper.yaml")).hasContent("name: Wexcombe");
  }

  @Test
  void whatAKillLeftHalfCopiedIsClearedAway() throws IOException {
    Path half = Files.writeString(record.returns().resolve(".keeping-1.part"), "ab");
    Path folder = Files.createDirectories(record.settings(".keeping-2").resolve("papers"));
    Archive.Kept kept = archive.keep(sent("q2.csv", "abc"), "q2.csv");

    archive.clear();

    assertThat(half).doesNotExist();
    assertThat(folder.getParent()).doesNotExist();
    assertThat(kept.path()).exists();
  }
}
