package org.quarterday.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quarterday.accept.ActionReports;
import org.quarterday.accept.StandingValues;
import org.quarterday.batch.Recollection;
import org.quarterday.jobs.PaperSettings;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.publish.OutFolder;
import org.quarterday.rollup.ActionFigures;
import org.quarterday.rollup.ActionRollUp;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.RollUp;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that look up figures have in common: which, as of when, as known when. */
final class FigureQuestion {
  @Parameters(paramLabel = "COUNCIL", description = "its name, or the path of its folder")
  private String council = "";

  @Option(names = "--period", paramLabel = "P", required = true, description = "the period")
  private String period = "";

  @Option(names = "--paper", paramLabel = "NAME", description = "judge as this paper does")
  private @Nullable String paper;

  @Option(names = "--as-of", paramLabel = "DATE", description = "what was due and decided by then")
  private @Nullable String asOf;

  @Option(names = "--known-on", paramLabel = "DATE", description = "as known on that day")
  private @Nullable String knownOn;

  @Option(names = "--last", description = "the last published figures, without asking the record")
  private boolean last;

  /** The figures, from the record as it is or as it was known. */
  Figures figures(Root root) {
    Settings settings = root.workplace().settings(council);
    Period about = Dates.period(period, settings);
    return ask(
            root,
            settings,
            record ->
                record.figures(
                    about, scheme(record.settings(), about, paper), day(root, record, settings)))
        .orElseGet(
            () ->
                new RollUp(
                        settings.council(),
                        StandingValues.of(List.of()),
                        root.workplace().asOf(settings, asOf()))
                    .figures(about, scheme(settings, about, paper)));
  }

  /** The actions, from the record as it is or as it was known. */
  ActionFigures actions(Root root) {
    if (last) {
      throw new UsageProblem("Counts of actions are not published: ask without --last.");
    }
    Settings settings = root.workplace().settings(council);
    Period about = Dates.period(period, settings);
    return ask(root, settings, record -> record.actions(about, day(root, record, settings)))
        .orElseGet(
            () ->
                new ActionRollUp(
                        settings.council(),
                        ActionReports.of(List.of()),
                        root.workplace().asOf(settings, asOf()))
                    .figures(about));
  }

  /** Reads the record; nothing where there is none. */
  private <T> Optional<T> ask(Root root, Settings settings, Function<Recollection, T> question) {
    Optional<LocalDate> known = Dates.date(knownOn, "--known-on");
    LookUp lookUp = new LookUp(root.workplace(), root.console());
    String folder = settings.council().folder();
    return lookUp.ask(
        folder,
        ledger ->
            question.apply(
                Recollection.of(
                    ledger, lookUp.record(folder), root.workplace().reader(), settings, known)));
  }

  private Optional<LocalDate> asOf() {
    return Dates.date(asOf, "--as-of");
  }

  private LocalDate day(Root root, Recollection record, Settings settings) {
    return asOf().or(record::asOf).orElseGet(() -> root.workplace().asOf(settings, asOf()));
  }

  /** The scheme by which a paper judges; none without a paper. */
  static Optional<String> scheme(Settings settings, Period about, @Nullable String paper) {
    if (paper == null) {
      return Optional.empty();
    }
    PaperSettings named =
        settings.paper(paper).orElseThrow(() -> new UsageProblem(settings.noPaper(paper)));
    return named.forPeriod(about).spec().scheme();
  }

  /** With {@code --last}, the file that was published last, as it is. */
  Optional<String> published(Root root, String suffix) {
    if (!last) {
      return Optional.empty();
    }
    if (paper != null || asOf != null || knownOn != null) {
      throw new UsageProblem(
          "What was published last is as it is: ask without --paper, --as-of and --known-on,"
              + " or without --last.");
    }
    Workplace workplace = root.workplace();
    Settings settings = workplace.settings(council);
    String code = Dates.period(period, settings).code();
    Path file =
        OutFolder.of(workplace.home(), settings.council().folder())
            .root()
            .resolve("figures")
            .resolve(code + suffix);
    try {
      if (!Files.exists(file)) {
        throw new UsageProblem("No figures of " + code + " have been published yet.");
      }
      return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
