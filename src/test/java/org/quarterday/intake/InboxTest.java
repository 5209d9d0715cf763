package org.quarterday.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.intake.SentFile.Nature;

class InboxTest {

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void makeFolder() throws Exception {
    folder = Files.createDirectory(temporary.resolve("returns"));
  }

  @Test
  void filesAreListedInOrderOfTheirPlaces() throws Exception {
    write("housing/q2.xlsx", "zip");
    write("housing-repairs.csv", "x");
    write("adults/q2.csv", "a,b");
    write("Z.csv", "");

    assertThat(Inbox.list(folder).files())
        .extracting(SentFile::place, SentFile::nature, SentFile::size)
        .containsExactly(
            tuple("Z.csv", Nature.PLAIN_FILE, 0L),
            tuple("adults/q2.csv", Nature.PLAIN_FILE, 3L),
            tuple("housing-repairs.csv", Nature.PLAIN_FILE, 1L),
            tuple("housing/q2.xlsx", Nature.PLAIN_FILE, 3L));
  }

  @Test
  void whatPeopleAndSystemsLeaveLyingAboutIsIgnored() throws Exception {
    for (String name :
        new String[] {
          ".hidden.csv",
          ".git/config",
          "~$q2.xlsx",
          "q2.csv.tmp",
          "q2.xlsx.part",
          "Q2.TMP",
          "Thumbs.db",
          "THUMBS.DB",
          "Desktop.ini",
          "housing/.DS_Store",
          "__MACOSX/q2.csv"
        }) {
      write(name, "x");
    }
    write("tmp.csv", "kept");
    write("thumbs.db.csv", "kept");

    assertThat(Inbox.list(folder).files())
        .extracting(SentFile::place)
        .containsExactly("thumbs.db.csv", "tmp.csv");
  }

  @Test
  void aLinkIsListedButNotFollowed() throws Exception {
    Path outside = Files.writeString(temporary.resolve("outside.csv"), "secret");
    Files.createSymbolicLink(folder.resolve("link.csv"), outside);
    Files.createSymbolicLink(folder.resolve("folder"), temporary);

    assertThat(Inbox.list(folder).files())
        .extracting(SentFile::place, SentFile::nature)
        .containsExactly(
            tuple("folder", Nature.NOT_A_PLAIN_FILE), tuple("link.csv", Nature.NOT_A_PLAIN_FILE));
  }

  @Test
  void theFolderItselfMayBeALink() throws Exception {
    write("a.csv", "x");
    Path link = Files.createSymbolicLink(temporary.resolve("elsewhere"), folder);

    assertThat(Inbox.list(link).files()).hasSize(1);
  }

  @Test
  void aFileThatMayNotBeReadIsListedAsSuch() throws Exception {
    Path secret = write("secret.csv", "x");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(secret)).as("the superuser reads everything").isFalse();

    assertThat(Inbox.list(folder).files())
        .extracting(SentFile::nature)
        .containsExactly(Nature.UNREADABLE);
  }

  @Test
  void anEmptyFolderIsAnEmptyListing() throws Exception {
    Files.createDirectory(folder.resolve("empty"));

    assertThat(Inbox.list(folder).isEmpty()).isTrue();
  }

  @Test
  void aMissingFolderIsSaidInWords() {
    assertThatThrownBy(() -> Inbox.list(temporary.resolve("nowhere")))
        .isInstanceOf(InboxUnavailable.class)
        .hasMessageContaining("nowhere is not there");
  }

  @Test
  void aFileInPlaceOfTheFolderIsSaidInWords() throws Exception {
    Path file = write("a.csv", "x");

    assertThatThrownBy(() -> Inbox.list(file)).isInstanceOf(InboxUnavailable.class);
  }

  @Test
  void theFingerprintIsTheSha256OfTheContent() throws Exception {
    write("abc.csv", "abc");

    assertThat(Inbox.fingerprint(Inbox.list(folder).files().get(0)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private Path write(String place, String text) throws Exception {
    Path file = folder.resolve(place);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /**
   * Windows-1252 names from an old machine: each is another return, though neither can be shown.
   */
  @Test
  void namesThatAreNoTextStayApart() throws Exception {
    for (String octal : List.of("Gr\\366.csv", "Gr\\374.csv")) {
      new ProcessBuilder("sh", "-c", "printf x > \"$(printf '" + octal + "')\"")
          .directory(folder.toFile())
          .start()
          .waitFor();
    }
    assumeThat(folder.toFile().list()).hasSize(2);

    assertThat(Inbox.list(folder).files())
        .extracting(SentFile::place)
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(place -> place.indexOf('\uFFFD') < 0);
    for (SentFile file : Inbox.list(folder).files()) {
      assertThat(Inbox.fingerprint(file)).hasSize(64);
    }
  }
}
