package org.quarterday.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.publish.CsvText;
import org.quarterday.rollup.ActionFigures;
import org.quarterday.rollup.ActionSummary;
import org.quarterday.rollup.FigureTable;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.StatusCount;
import org.quarterday.rollup.Summary;
import org.quarterday.rollup.TravelCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code summary COUNCIL --period P}: how many figures or actions have which status. */
@Command(
    name = "summary",
    description = "How many figures or actions have which status, or how many go which way.",
    mixinStandardHelpOptions = true)
final class SummaryCommand implements Callable<Integer> {
  /** What can be counted besides the statuses of figures. */
  enum What {
    travel,
    actions
  }

  @ParentCommand private @Nullable Root root;
  @Mixin private FigureQuestion question = new FigureQuestion();

  @Option(names = "--by", paramLabel = "G", description = "all, priority, service, ...")
  private @Nullable String by;

  @Option(names = "--of", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
  private @Nullable What of;

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    List<String> bys = bys();
    parent
        .console()
        .result(
            published(parent)
                .map(file -> by == null ? file : only(file, by))
                .orElseGet(() -> CsvText.of(rows(parent, bys))));
    return 0;
  }

  /** The rows of a published file that count by one thing. */
  private static String only(String file, String by) {
    List<List<String>> rows = CsvText.rows(file);
    int column = rows.get(0).indexOf("by");
    return CsvText.of(
        rows.stream().filter(r -> r == rows.get(0) || r.get(column).equals(by)).toList());
  }

  /** Counts of actions are in no file. */
  private Optional<String> published(Root parent) {
    return of == What.actions
        ? Optional.empty()
        : question.published(parent, of == What.travel ? "-travel.csv" : "-summary.csv");
  }

  private List<String> bys() {
    List<String> possible = of == What.actions ? ActionSummary.BYS : Summary.BYS;
    if (by == null) {
      return possible;
    }
    if (!possible.contains(by)) {
      throw new UsageProblem("--by takes " + String.join(", ", possible) + ", not " + by + ".");
    }
    return List.of(by);
  }

  private List<List<String>> rows(Root parent, List<String> bys) {
    if (of == What.actions) {
      ActionFigures actions = question.actions(parent);
      ActionSummary summary = new ActionSummary(actions);
      List<StatusCount> counts = new ArrayList<>();
      bys.forEach(b -> counts.addAll(summary.statuses(b)));
      return FigureTable.summary(counts, Summary.bothBases(actions.council()));
    }
    Figures figures = question.figures(parent);
    Summary summary = new Summary(figures);
    if (of == What.travel) {
      List<TravelCount> counts = new ArrayList<>();
      bys.forEach(b -> counts.addAll(summary.travel(b)));
      return FigureTable.travel(counts);
    }
    List<StatusCount> counts = new ArrayList<>();
    bys.forEach(b -> counts.addAll(summary.statuses(b)));
    return FigureTable.summary(counts, Summary.bothBases(figures.council()));
  }
}
