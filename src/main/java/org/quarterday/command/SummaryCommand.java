package org.quarterday.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.publish.CsvText;
import org.quarterday.rollup.FigureTable;
import org.quarterday.rollup.Figures;
import org.quarterday.rollup.StatusCount;
import org.quarterday.rollup.Summary;
import org.quarterday.rollup.TravelCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code summary COUNCIL --period P}: how many figures have which status. */
@Command(
    name = "summary",
    description = "How many figures have which status, or go which way.",
    mixinStandardHelpOptions = true)
final class SummaryCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;
  @Mixin private FigureQuestion question = new FigureQuestion();

  @Option(names = "--by", paramLabel = "G", description = "all, priority, service, ...")
  private @Nullable String by;

  @Option(names = "--of", paramLabel = "WHAT", description = "travel")
  private @Nullable String of;

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    boolean travel = travel();
    List<String> bys = bys();
    Optional<String> published =
        by == null
            ? question.published(parent, travel ? "-travel.csv" : "-summary.csv")
            : Optional.empty();
    parent
        .console()
        .result(published.orElseGet(() -> CsvText.of(rows(question.figures(parent), bys, travel))));
    return 0;
  }

  private boolean travel() {
    if (of != null && !of.equals("travel")) {
      throw new UsageProblem("--of takes travel, not " + of + ".");
    }
    return of != null;
  }

  private List<String> bys() {
    if (by == null) {
      return Summary.BYS;
    }
    if (!Summary.BYS.contains(by)) {
      throw new UsageProblem("--by takes " + String.join(", ", Summary.BYS) + ", not " + by + ".");
    }
    return List.of(by);
  }

  private static List<List<String>> rows(Figures figures, List<String> bys, boolean travel) {
    Summary summary = new Summary(figures);
    if (travel) {
      List<TravelCount> counts = new ArrayList<>();
      bys.forEach(b -> counts.addAll(summary.travel(b)));
      return FigureTable.travel(counts);
    }
    List<StatusCount> counts = new ArrayList<>();
    bys.forEach(b -> counts.addAll(summary.statuses(b)));
    return FigureTable.summary(counts, Summary.bothBases(figures.council()));
  }
}
