package org.quarterday.command;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.publish.CsvText;
import org.quarterday.publish.Json;
import org.quarterday.publish.MarkdownTable;
import org.quarterday.rollup.FigureTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code figures COUNCIL --period P}: every figure of a period. */
@Command(
    name = "figures",
    description = "Every figure of a period.",
    mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {
  /** The forms there are. */
  enum Format {
    csv,
    json,
    md
  }

  @ParentCommand private @Nullable Root root;
  @Mixin private FigureQuestion question = new FigureQuestion();

  @Option(names = "--format", paramLabel = "F", description = "${COMPLETION-CANDIDATES}")
  private Format format = Format.csv;

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    String suffix = format == Format.json ? ".json" : ".csv";
    String text =
        question
            .published(parent, suffix)
            .map(file -> format == Format.md ? MarkdownTable.of(CsvText.rows(file)) : file)
            .orElseGet(() -> write(FigureTable.figures(question.figures(parent))));
    parent.console().result(text);
    return 0;
  }

  private String write(List<List<String>> rows) {
    return switch (format) {
      case csv -> CsvText.of(rows);
      case json -> Json.table(rows);
      case md -> MarkdownTable.of(rows);
    };
  }
}
