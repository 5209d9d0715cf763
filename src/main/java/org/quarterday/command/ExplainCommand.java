package org.quarterday.command;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.batch.ExplainWish;
import org.quarterday.jobs.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code explain COUNCIL RETURN CELL CODE}: answers a query in the record. */
@Command(
    name = "explain",
    description = "Answers a query of a receipt: it is right as it stands, and why.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Parameters(index = "0", paramLabel = "COUNCIL", description = "its name or folder")
  private String council = "";

  @Parameters(
      index = "1",
      paramLabel = "RETURN",
      description = "the return's place below the returns folder, as in its receipt")
  private String place = "";

  @Parameters(
      index = "2",
      paramLabel = "CELL",
      description =
          "as in the receipt: D9, or Q2!D9 of a sheet; \"row 9\" for a whole row, - for a whole"
              + " file")
  private String cell = "";

  @Parameters(index = "3", paramLabel = "CODE", description = "such as percent-over-100")
  private String code = "";

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "why it is right")
  private String reason = "";

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "who says so")
  private String by = "";

  @Option(
      names = "--until",
      paramLabel = "DATE",
      required = true,
      description = "the last day on which this holds; then the query comes back")
  private String until = "";

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings settings = workplace.settings(council);
    LocalDate end = Dates.date(until, "--until").orElseThrow();
    Acts acts = new Acts(workplace, parent.console());
    return acts.said(
        settings,
        acts.of(settings, Acts.required(by, "--by"))
            .explain(new ExplainWish(place, cell, code, Acts.required(reason, "--reason"), end)));
  }
}
