package org.quarterday.command;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.batch.Recollection;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code paper COUNCIL PAPER --period P}: a paper as it is, or as it was known on a day. */
@Command(
    name = "paper",
    description = "A paper as it was issued by then, to the byte; else the draft as it was then.",
    mixinStandardHelpOptions = true)
final class PaperCommand implements Callable<Integer> {
  /** The forms there are. */
  enum Format {
    html("paper.html"),
    md("paper.md"),
    json("facts.json");

    private final String file;

    Format(String file) {
      this.file = file;
    }
  }

  @ParentCommand private @Nullable Root root;

  @Parameters(index = "0", paramLabel = "COUNCIL", description = "its name, or its folder")
  private String council = "";

  @Parameters(index = "1", paramLabel = "PAPER", description = "the name of the paper")
  private String paper = "";

  @Option(names = "--period", paramLabel = "P", required = true, description = "its period")
  private String period = "";

  @Option(names = "--known-on", paramLabel = "DATE", description = "as known on that day")
  private @Nullable String knownOn;

  @Option(names = "--as-of", paramLabel = "DATE", description = "the date of a draft's figures")
  private @Nullable String asOf;

  @Option(names = "--format", paramLabel = "F", description = "${COMPLETION-CANDIDATES}")
  private Format format = Format.html;

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings settings = workplace.settings(council);
    Period about = Dates.period(period, settings);
    Optional<LocalDate> asked = Dates.date(asOf, "--as-of");
    LookUp lookUp = new LookUp(workplace, parent.console());
    String folder = settings.council().folder();
    Optional<Map<String, byte[]>> files =
        lookUp
            .ask(
                folder,
                ledger -> {
                  Recollection record =
                      Recollection.of(
                          ledger,
                          lookUp.record(folder),
                          workplace.reader(),
                          settings,
                          Dates.date(knownOn, "--known-on"));
                  LocalDate day =
                      asked.or(record::asOf).orElseGet(() -> workplace.asOf(settings, asked));
                  return record.paper(paper, about, day);
                })
            .flatMap(found -> found);
    byte[] text =
        files.orElseThrow(() -> new UsageProblem(settings.noPaper(paper))).get(format.file);
    parent.console().result(new String(Objects.requireNonNull(text), StandardCharsets.UTF_8));
    return 0;
  }
}
