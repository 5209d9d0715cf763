package org.quarterday.accept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {
  @TempDir private Path home;

  @Test
  void whatWasSealedIsReadBack() throws IOException {
    Seal seal = new Seal(RecordFixture.in(home));
    assertThat(seal.read()).isEmpty();
    Seal.LastRun run =
        new Seal.LastRun(
            "identity",
            Map.of("index.html", "aa", "receipts/two  words – 四.csv.json", "bb"),
            List.of("Housing has not sent its return.", "file x must be put right."),
            true);

    seal.make(run);
    assertThat(seal.read()).contains(run);

    seal.make(new Seal.LastRun("other", Map.of(), List.of(), false));
    assertThat(seal.read()).contains(new Seal.LastRun("other", Map.of(), List.of(), false));
  }

  @Test
  void aBrokenSealSaysNothing() throws IOException {
    Seal seal = new Seal(RecordFixture.in(home));
    seal.make(new Seal.LastRun("identity", Map.of(), List.of(), true));

    seal.breakIt();
    seal.breakIt();

    assertThat(seal.read()).isEmpty();
  }

  @Test
  void whatIsNoSealOfOursSaysNothing() throws IOException {
    RecordFolder record = RecordFixture.in(home);
    for (String text : List.of("", "quarterday-seal 1\n", "something else\nidentity\n")) {
      Files.writeString(record.ledger().resolve("last-run.txt"), text);
      assertThat(new Seal(record).read()).as(text).isEmpty();
    }
  }
}
