package org.quarterday.command;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.batch.IssueWish;
import org.quarterday.jobs.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code issue COUNCIL PAPER --period P --by NAME}: freezes the draft. */
@Command(
    name = "issue",
    description = "Freezes a draft: numbered, hashed, and never changed again.",
    mixinStandardHelpOptions = true)
final class IssueCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Mixin private NamedPaper paper = new NamedPaper();

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "who issues it")
  private String by = "";

  @Option(
      names = "--accept-open",
      paramLabel = "REASON",
      description = "why it is issued though points are open")
  private @Nullable String acceptOpen;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "why its words were revised, for an issue after the first")
  private @Nullable String reason;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the date of its figures; else that of the draft")
  private @Nullable String asOf;

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings settings = paper.settings(workplace);
    Acts.required(by, "--by");
    Acts acts = new Acts(workplace, parent.console());
    acts.warnOfCheckout();
    return acts.said(
        settings,
        acts.of(settings, by)
            .issue(
                new IssueWish(
                    paper.name(),
                    paper.period(settings),
                    Acts.given(acceptOpen, "--accept-open"),
                    Optional.ofNullable(reason).filter(r -> !r.isBlank()),
                    Dates.date(asOf, "--as-of"))));
  }
}
