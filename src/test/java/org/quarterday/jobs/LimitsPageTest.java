package org.quarterday.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterday.council.Limits;

/** The table of limits in the contract names every one of them, with what holds unless said. */
class LimitsPageTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d+(?: MB)?) \\| .+ \\|$");

  @TempDir private Path folder;

  @Test
  void whatThePageSaysIsWhatHolds() throws IOException {
    String page = Files.readString(Path.of("src/docs/contract.md"));
    List<MatchResult> rows = ROW.matcher(page).results().toList();
    assertThat(rows).hasSize(Limits.class.getRecordComponents().length);
    String said =
        rows.stream().map(r -> r.group(1) + ": " + r.group(2)).collect(Collectors.joining(", "));

    Path council =
        SettingsFixture.folder(
            folder, Map.of("council.yaml", SettingsFixture.COUNCIL + "limits: {" + said + "}\n"));

    assertThat(SettingsFixture.read(council).council().limits()).isEqualTo(Limits.STANDARD);
  }
}
