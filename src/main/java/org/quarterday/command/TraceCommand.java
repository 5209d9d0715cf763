package org.quarterday.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.accept.Moment;
import org.quarterday.accept.RecordFolder;
import org.quarterday.accept.Source;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Indicator;
import org.quarterday.council.Service;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.publish.Json;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.RollUp;
import org.quarterday.rollup.Trace;
import org.quarterday.rollup.TraceLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code trace COUNCIL INDICATOR PERIOD}: a figure down to the cells it came from. */
@Command(
    name = "trace",
    description = "Says who says so: a figure down to the cells that it came from.",
    mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {
  private static final List<String> NAMES =
      List.of(
          "depth",
          "what",
          "indicator",
          "service",
          "period",
          "value",
          "rule",
          "coverage",
          "revision",
          "file",
          "sha256",
          "sheet",
          "cell",
          "text",
          "received");

  /** The forms there are. */
  enum Format {
    text,
    json
  }

  @ParentCommand private @Nullable Root root;

  @Parameters(index = "0", paramLabel = "COUNCIL", description = "its name or folder")
  private String council = "";

  @Parameters(index = "1", paramLabel = "INDICATOR", description = "code, name or alias")
  private String indicator = "";

  @Parameters(index = "2", paramLabel = "PERIOD", description = "such as 2017-18-Q2")
  private String period = "";

  @Option(names = "--service", paramLabel = "S", description = "code, name or alias")
  private @Nullable String service;

  @Option(names = "--format", paramLabel = "F", description = "${COMPLETION-CANDIDATES}")
  private Format format = Format.text;

  @Option(names = "--as-of", paramLabel = "DATE", description = "what was due and decided by then")
  private @Nullable String asOf;

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings settings = workplace.settings(council);
    Period about = Dates.period(period, settings);
    Indicator row = indicator(settings, about);
    String whose = service(settings, row);
    LookUp lookUp = new LookUp(workplace, parent.console());
    StandingValues standing =
        lookUp
            .ask(
                settings.council().folder(),
                ledger -> ledger.standing(settings.council().calendar().yearStarts(), Moment.NOW))
            .orElseGet(() -> StandingValues.of(List.of()));
    LocalDate day = workplace.asOf(settings, Dates.date(asOf, "--as-of"));
    RollUp rollUp = new RollUp(settings.council(), standing, day);
    List<TraceLine> lines = Trace.of(rollUp.combined(row, whose, about));
    RecordFolder record = lookUp.record(settings.council().folder());
    TypedText typed = new TypedText(record, settings.council().limits());
    Optional<Figure> figure = rollUp.figures(about, Optional.empty()).find(row.code(), whose);
    parent
        .console()
        .result(
            format == Format.json
                ? Json.table(rows(row, target(figure, rollUp, row, whose, about), lines, typed))
                : TraceText.of(row, figure, rollUp.targetRule(row, whose, about), lines, typed));
    return 0;
  }

  private Indicator indicator(Settings settings, Period about) {
    return settings
        .council()
        .catalogue()
        .findIndicator(indicator)
        .flatMap(code -> settings.council().catalogue().indicator(code, about.lastDay()))
        .orElseThrow(
            () ->
                new UsageProblem(
                    "No indicator in force in " + about.words() + " is called " + indicator + "."));
  }

  /** An indicator with one owner or none has the council's figure only. */
  private String service(Settings settings, Indicator row) {
    if (service == null) {
      return "";
    }
    String code =
        settings
            .council()
            .catalogue()
            .findService(service)
            .orElseThrow(() -> new UsageProblem("No service is called " + service + "."));
    boolean known = settings.council().catalogue().service(code).map(Service::code).isPresent();
    return row.owners().several() && known ? code : "";
  }

  /** The target as a line of its own, with how it was found; empty when there is none. */
  private static Optional<TraceLine> target(
      Optional<Figure> figure, RollUp rollUp, Indicator row, String whose, Period about) {
    return figure
        .map(Figure::target)
        .filter(target -> !target.isEmpty())
        .map(
            target ->
                new TraceLine(
                    1,
                    "target",
                    whose,
                    about,
                    target,
                    rollUp.targetRule(row, whose, about),
                    "",
                    0,
                    Optional.empty()));
  }

  private static List<List<String>> rows(
      Indicator row, Optional<TraceLine> target, List<TraceLine> figure, TypedText typed) {
    List<List<String>> rows = new ArrayList<>(List.of(NAMES));
    List<TraceLine> lines = new ArrayList<>(figure);
    target.ifPresent(t -> lines.add(1, t));
    for (TraceLine line : lines) {
      Optional<Source> source = line.source();
      rows.add(
          List.of(
              Integer.toString(line.depth()),
              line.what(),
              row.code(),
              line.service(),
              line.period().code(),
              line.value(),
              line.rule(),
              line.coverage(),
              Integer.toString(line.revision()),
              source.map(s -> s.arrival().place()).orElse(""),
              source.map(s -> s.arrival().sha256()).orElse(""),
              source.map(Source::sheet).orElse(""),
              source.map(Source::cell).orElse(""),
              source.map(typed::at).orElse(""),
              source.map(s -> s.arrival().received().toString()).orElse("")));
    }
    return rows;
  }
}
