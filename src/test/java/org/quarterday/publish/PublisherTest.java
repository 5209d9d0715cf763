package org.quarterday.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir private Path home;
  private OutFolder out;
  private Publisher publisher;

  @BeforeEach
  void aCouncilsFolder() {
    out = OutFolder.of(home, "wexcombe");
    publisher = new Publisher(out);
  }

  private Map<String, String> publish(String... placesAndTexts) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < placesAndTexts.length; i += 2) {
      files.put(placesAndTexts[i], placesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    publisher.stage(files);
    return publisher.publish();
  }

  private String at(String place) throws IOException {
    return Files.readString(out.root().resolve(place));
  }

  @Test
  void nothingShowsUntilItIsPublished() throws IOException {
    publisher.stage(Map.of("index.html", new byte[] {'x'}));

    assertThat(out.root().resolve("index.html")).doesNotExist();
    assertThat(publisher.publish()).containsOnlyKeys("index.html");
    assertThat(at("index.html")).isEqualTo("x");
    assertThat(out.staging()).doesNotExist();
  }

  @Test
  void whatIsUnchangedIsNotTouched() throws IOException {
    publish("index.html", "one", "receipts/q2.csv.json", "two");
    Files.setLastModifiedTime(out.root().resolve("index.html"), LONG_AGO);
    Files.setLastModifiedTime(out.root().resolve("receipts/q2.csv.json"), LONG_AGO);

    publish("index.html", "one", "receipts/q2.csv.json", "other");

    assertThat(Files.getLastModifiedTime(out.root().resolve("index.html"))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(out.root().resolve("receipts/q2.csv.json")))
        .isNotEqualTo(LONG_AGO);
    assertThat(at("receipts/q2.csv.json")).isEqualTo("other");
  }

  @Test
  void whatIsNoLongerMadeIsRemovedWithTheFoldersItLeavesEmpty() throws IOException {
    publish("index.html", "one", "papers/2017-18-Q1/report/paper.html", "two");

    publish("index.html", "one");

    assertThat(out.root().resolve("papers")).doesNotExist();
    assertThat(at("index.html")).isEqualTo("one");
  }

  @Test
  void whatOthersKeepInAFolderOfTheirOwnStays() throws IOException {
    Files.createDirectories(out.root().resolve("mine"));
    Files.writeString(out.root().resolve("mine/notes.txt"), "mine");

    Map<String, String> standing = publish("index.html", "one");

    assertThat(at("mine/notes.txt")).isEqualTo("mine");
    assertThat(publisher.stands(standing)).isTrue();
  }

  @Test
  void itKnowsWhatIsMissingAlteredOrTooMuch() throws IOException {
    Map<String, String> standing = publish("index.html", "one", "figures/2017-18.csv", "two");
    assertThat(publisher.stands(standing)).isTrue();

    Files.writeString(out.root().resolve("index.html"), "One");
    assertThat(publisher.stands(standing)).as("altered").isFalse();
    publish("index.html", "one", "figures/2017-18.csv", "two");
    Files.delete(out.root().resolve("figures/2017-18.csv"));
    assertThat(publisher.stands(standing)).as("missing").isFalse();
    publish("index.html", "one", "figures/2017-18.csv", "two");
    Files.writeString(out.root().resolve("figures/2016-17.csv"), "three");
    assertThat(publisher.stands(standing)).as("too much").isFalse();
  }

  @Test
  void aFileGivesWayToAFolderOfItsNameAndAFolderToAFile() throws IOException {
    publish("receipts/a", "file", "receipts/b/c", "below a folder");

    publish("receipts/a/x", "below a folder", "receipts/b", "file");

    assertThat(at("receipts/a/x")).isEqualTo("below a folder");
    assertThat(at("receipts/b")).isEqualTo("file");
  }

  @Test
  void aBackslashIsPartOfAName() throws IOException {
    Map<String, String> standing = publish("receipts/back\\slash.json", "one");

    assertThat(at("receipts/back\\slash.json")).isEqualTo("one");
    assertThat(publisher.stands(standing)).isTrue();
  }

  @Test
  void exemptPapersAreForTheirOwnersEyesOnly() throws IOException {
    publish("exempt/papers/2017-18/report/paper.html", "hush");

    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(out.root().resolve("exempt"))))
        .isEqualTo("rwx------");
  }

  @Test
  void whatAKilledRunLeftStagedIsForgotten() throws IOException {
    publisher.stage(Map.of("papers/old.html", new byte[] {'x'}));

    publish("index.html", "one");

    assertThat(out.root().resolve("papers")).doesNotExist();
  }

  @Test
  void publishingAgainWhatWasHalfPublishedGivesTheWhole() throws IOException {
    publish("a.html", "1", "b.html", "1");
    publisher.stage(Map.of("a.html", new byte[] {'2'}, "b.html", new byte[] {'2'}));
    Files.move(
        out.staging().resolve("a.html"),
        out.root().resolve("a.html"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    publish("a.html", "2", "b.html", "2");

    assertThat(at("a.html") + at("b.html")).isEqualTo("22");
  }
}
