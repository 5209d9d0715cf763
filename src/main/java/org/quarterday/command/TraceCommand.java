package org.quarterday.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.accept.RecordFolder;
import org.quarterday.accept.Source;
import org.quarterday.accept.StandingValues;
import org.quarterday.batch.Recollection;
import org.quarterday.council.Indicator;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.publish.Json;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.RollUp;
import org.quarterday.rollup.Trace;
import org.quarterday.rollup.TraceLine;
import org.quarterday.validate.Key;
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

  @Option(names = "--known-on", paramLabel = "DATE", description = "as known on that day")
  private @Nullable String knownOn;

  @Option(names = "--paper", paramLabel = "NAME", description = "judge as this paper does")
  private @Nullable String paper;

  /** A figure, and what it is worked out by. */
  private record Traced(RollUp rollUp, Indicator row, String whose, Optional<Figure> figure) {}

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings settings = workplace.settings(council);
    Period about = Dates.period(period, settings);
    Optional<LocalDate> known = Dates.date(knownOn, "--known-on");
    LookUp lookUp = new LookUp(workplace, parent.console());
    RecordFolder record = lookUp.record(settings.council().folder());
    Traced traced =
        lookUp
            .ask(
                settings.council().folder(),
                ledger ->
                    recalled(
                        Recollection.of(ledger, record, workplace.reader(), settings, known),
                        about,
                        workplace))
            .orElseGet(() -> unrecorded(settings, about, workplace));
    List<TraceLine> lines = Trace.of(traced.rollUp().combined(traced.row(), traced.whose(), about));
    TypedText typed = new TypedText(record, settings.council().limits());
    parent
        .console()
        .result(
            format == Format.json
                ? Json.table(rows(traced, about, lines, typed))
                : TraceText.of(
                    traced.row(),
                    traced.figure(),
                    traced.rollUp().targetRule(traced.row(), traced.whose(), about),
                    lines,
                    typed));
    return 0;
  }

  /** A printed figure is traced by the settings and the date that it was printed by. */
  private Traced recalled(Recollection recollection, Period about, Workplace workplace) {
    NamedFigure named = new NamedFigure(recollection.councils(about), about);
    Key key = named.key(indicator, service);
    LocalDate day =
        Dates.date(asOf, "--as-of")
            .or(recollection::asOf)
            .orElseGet(() -> workplace.asOf(recollection.settings(), Optional.empty()));
    Optional<String> scheme = FigureQuestion.scheme(recollection.settings(), about, paper);
    return traced(recollection.rollUp(key, scheme, day), named.row(key.indicator()), key, scheme);
  }

  private Traced unrecorded(Settings settings, Period about, Workplace workplace) {
    NamedFigure named = new NamedFigure(List.of(settings.council()), about);
    Key key = named.key(indicator, service);
    LocalDate day = workplace.asOf(settings, Dates.date(asOf, "--as-of"));
    RollUp rollUp = new RollUp(settings.council(), StandingValues.of(List.of()), day);
    return traced(
        rollUp, named.row(key.indicator()), key, FigureQuestion.scheme(settings, about, paper));
  }

  private static Traced traced(RollUp rollUp, Indicator named, Key key, Optional<String> scheme) {
    Optional<Figure> figure = rollUp.find(key, scheme);
    return new Traced(rollUp, figure.map(Figure::indicator).orElse(named), key.service(), figure);
  }

  /** The target as a line of its own, with how it was found; empty when there is none. */
  private static Optional<TraceLine> target(Traced traced, Period about) {
    return traced
        .figure()
        .map(Figure::target)
        .filter(target -> !target.isEmpty())
        .map(
            target ->
                new TraceLine(
                    1,
                    "target",
                    traced.whose(),
                    about,
                    target,
                    traced.rollUp().targetRule(traced.row(), traced.whose(), about),
                    "",
                    0,
                    Optional.empty()));
  }

  private static List<List<String>> rows(
      Traced traced, Period about, List<TraceLine> figure, TypedText typed) {
    List<List<String>> rows = new ArrayList<>(List.of(NAMES));
    List<TraceLine> lines = new ArrayList<>(figure);
    target(traced, about).ifPresent(t -> lines.add(1, t));
    for (TraceLine line : lines) {
      Optional<Source> source = line.source();
      rows.add(
          List.of(
              Integer.toString(line.depth()),
              line.what(),
              traced.row().code(),
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
