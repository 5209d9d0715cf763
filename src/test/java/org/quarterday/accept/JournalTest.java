package org.quarterday.accept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final Instant DAY = Instant.parse("2017-11-13T06:00:00Z");

  @TempDir private Path home;

  private static Journal.Line line(String words) {
    return new Journal.Line(DAY, "nightly", "latest", "2017-11-13", "done", words);
  }

  @Test
  void everyLineIsReadBackInOrder() throws IOException {
    Journal journal = new Journal(RecordFixture.in(home));
    assertThat(journal.lines()).isEmpty();

    journal.add(line("one"));
    journal.add(line("two\tthings,\nin two lines"));

    assertThat(journal.lines()).containsExactly(line("one"), line("two things, in two lines"));
  }

  @Test
  void aLineThatAKillCutShortIsLeftOutAndSpoilsNoOther() throws IOException {
    RecordFolder record = RecordFixture.in(home);
    Journal journal = new Journal(record);
    journal.add(line("one"));
    Files.writeString(
        record.ledger().resolve("journal.tsv"),
        "2017-11-13T06:00:00Z\tnightly\tlat",
        StandardOpenOption.APPEND);

    journal.add(line("two"));

    assertThat(journal.lines()).containsExactly(line("one"), line("two"));
  }
}
