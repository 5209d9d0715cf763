package org.quarterday.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.accept.Standing;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.StatusScheme;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.render.Document;
import org.quarterday.render.Edition;
import org.quarterday.render.Imprint;
import org.quarterday.render.Paper;
import org.quarterday.render.PaperFault;
import org.quarterday.render.PaperRenderer;
import org.quarterday.render.PaperSpec;
import org.quarterday.render.RenderedPaper;
import org.quarterday.render.Reported;
import org.quarterday.rollup.ActionRollUp;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.RollUp;
import org.quarterday.rollup.StatusCount;
import org.quarterday.rollup.Summary;

/** Draws papers from what stood at a moment, by settings as they were: the same again each time. */
final class PaperDrawing {
  private static final Pattern PERIODS = Pattern.compile("for (\\d+) period");

  private final Settings settings;
  private final Council council;
  private final RecordView record;
  private final LocalDate asOf;
  private final ClosedFigures.Kept kept;
  private final PaperRenderer renderer;
  private final Optional<Set<String>> only;

  PaperDrawing(Settings settings, RecordView record, LocalDate asOf, ClosedFigures closed) {
    this.settings = settings;
    this.only = Optional.empty();
    this.council = settings.council();
    this.record = record;
    this.asOf = asOf;
    this.kept = closed.over(record.standing(), asOf);
    this.renderer = new PaperRenderer(settings.templates());
  }

  /**
   * A paper as value and as text.
   *
   * @param body what it says below its head, as Markdown: two that say the same have the same
   */
  record Drawn(Paper paper, Document document, RenderedPaper text, String body) {}

  private PaperDrawing(PaperDrawing all, Set<String> indicators) {
    this.settings = all.settings;
    this.council = all.council;
    this.record = all.record;
    this.asOf = all.asOf;
    this.kept = all.kept;
    this.renderer = all.renderer;
    this.only = Optional.of(Set.copyOf(indicators));
  }

  /** The same with these indicators alone, for a paper that has printed no others. */
  PaperDrawing only(Set<String> indicators) {
    return new PaperDrawing(this, indicators);
  }

  /** The codes of those it is confined to; empty when it has all there are. */
  Optional<Set<String>> indicators() {
    return only;
  }

  /** The names of indicators that a paper would have besides these. */
  List<String> added(PaperSpec spec, Period period, Set<String> indicators) {
    return kept.figures(period, spec.scheme()).councils().stream()
        .filter(f -> spec.includes(f.indicator(), council))
        .filter(f -> !indicators.contains(f.indicator().code()))
        .map(f -> f.indicator().name() + " (" + f.indicator().code() + ")")
        .toList();
  }

  private boolean includes(Indicator row) {
    return only.map(codes -> codes.contains(row.code())).orElse(true);
  }

  Drawn draw(PaperSpec spec, Period period, Edition edition, Imprint imprint) {
    Paper paper = paper(spec, period, edition, imprint);
    Document document;
    try {
      document = renderer.document(paper);
    } catch (PaperFault fault) {
      throw fault.in("papers/" + spec.name() + " for " + period.code());
    }
    RenderedPaper text = renderer.write(document);
    String body = text.markdown().replace(document.front().release(), "");
    return new Drawn(paper, document, text, body);
  }

  Drawn draft(PaperSpec spec, Period period) {
    return draw(spec, period, Edition.DRAFT, Imprint.NONE);
  }

  private Paper paper(PaperSpec spec, Period period, Edition edition, Imprint imprint) {
    Figures all = kept.figures(period, spec.scheme());
    Figures figures =
        new Figures(
            council,
            period,
            all.schemes(),
            all.rows().stream()
                .filter(f -> spec.includes(f.indicator(), council) && includes(f.indicator()))
                .toList());
    Summary summary = new Summary(figures);
    List<StatusCount> counts = new ArrayList<>();
    Summary.BYS.forEach(by -> counts.addAll(summary.statuses(by)));
    return new Paper(
        spec,
        edition,
        figures,
        counts,
        ReturnsPositions.of(
            council,
            record.standing(),
            row -> spec.includes(row, council) && includes(row),
            period,
            asOf),
        knownOn(period),
        imprint,
        reported(spec, period),
        other -> kept.figures(other, spec.scheme()));
  }

  private Reported reported(PaperSpec spec, Period period) {
    return new Reported(
        new ActionRollUp(council, record.actions(), asOf).figures(period),
        record.risks().newestWithin(period),
        record.notes().within(period),
        earlier(spec, period),
        forecasts(spec, period),
        record.enclosing().of(spec, period, settings));
  }

  /** As many periods back as "status red for 3 periods" looks. */
  private List<Figures> earlier(PaperSpec spec, Period period) {
    int back =
        spec.wishes().raise().stream()
            .map(PERIODS::matcher)
            .filter(Matcher::find)
            .mapToInt(m -> Integer.parseInt(m.group(1)) - 1)
            .max()
            .orElse(0);
    List<Figures> earlier = new ArrayList<>();
    Period before = period;
    for (int i = 0; i < back; i++) {
      before = before.previous();
      earlier.add(kept.figures(before, spec.scheme()));
    }
    return earlier;
  }

  /** The same figures, each judged on its forecast by the bands it has. */
  private Optional<Figures> forecasts(PaperSpec spec, Period period) {
    if (spec.wishes().raise().stream().noneMatch(test -> test.startsWith("forecast"))) {
      return Optional.empty();
    }
    return Optional.of(
        new RollUp(council.judgedOn(StatusScheme.Judge.FORECAST), record.standing(), asOf)
            .figures(period, spec.scheme()));
  }

  /**
   * The day on which the figures were known as they are: when the newest return that they rest on
   * came. It moves with the returns, not with the calendar, so that a draft stays as it is.
   */
  private LocalDate knownOn(Period period) {
    Optional<LocalDate> newest = Optional.empty();
    for (Standing value : record.standing().all()) {
      if (!value.key().period().lastDay().isAfter(period.lastDay())) {
        LocalDate received = value.newest().received();
        newest = newest.filter(n -> n.isAfter(received)).or(() -> Optional.of(received));
      }
    }
    return newest.orElse(asOf);
  }
}
