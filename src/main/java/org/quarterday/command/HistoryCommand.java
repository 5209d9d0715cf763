package org.quarterday.command;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.accept.Journal;
import org.quarterday.accept.RecordFolder;
import org.quarterday.jobs.Settings;
import org.quarterday.publish.CsvText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code history COUNCIL}: every run that ended, the oldest first. */
@Command(
    name = "history",
    description = "Every run of a council that ended, the oldest first.",
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Parameters(paramLabel = "COUNCIL", description = "its name, or the path of its folder")
  private String council = "";

  @Override
  public Integer call() throws IOException {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings settings = workplace.settings(council);
    ZoneId zone = settings.council().calendar().zone();
    RecordFolder record = RecordFolder.of(workplace.home(), settings.council().folder());
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("at", "job", "period", "as-of", "outcome", "did"));
    for (Journal.Line line : new Journal(record).lines()) {
      rows.add(
          List.of(
              LocalDateTime.ofInstant(line.at(), zone).truncatedTo(ChronoUnit.SECONDS).toString(),
              line.job(),
              line.period(),
              line.asOf(),
              line.outcome(),
              line.words()));
    }
    parent.console().result(CsvText.of(rows));
    return 0;
  }
}
