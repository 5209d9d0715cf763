package org.quarterday.accept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger's files are asked to do. */
class LedgerFilesTest {
  @TempDir private Path home;

  /**
   * A connection that ends would be a line in the log, forced to the disk: a run asks some hundred
   * questions, and each would wait for it.
   */
  @Test
  void aQuestionWritesNothing() throws IOException {
    RecordFolder record = RecordFixture.in(home);
    try (LedgerFiles.Open open = new LedgerFiles(record).forRun()) {
      Path log = record.ledger().resolve("ledger.log");
      String before = Files.readString(log, StandardCharsets.UTF_8);

      assertThat(new Ledger(open.source()).layers(Month.APRIL, Moment.NOW)).isEmpty();

      assertThat(Files.readString(log, StandardCharsets.UTF_8)).isEqualTo(before);
    }
  }
}
