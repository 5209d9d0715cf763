package org.quarterday.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.jobs.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code withdraw COUNCIL PAPER --period P --issue N}: takes an issue back, and keeps it. */
@Command(
    name = "withdraw",
    description = "Takes an issue back. It is kept; what no other issue printed is open again.",
    mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Mixin private NamedPaper paper = new NamedPaper();

  @Option(names = "--issue", paramLabel = "N", required = true, description = "its number")
  private int issue;

  @Mixin private Decision decision = new Decision();

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings settings = paper.settings(workplace);
    Acts acts = new Acts(workplace, parent.console());
    return acts.said(
        settings,
        acts.of(settings, decision.by())
            .withdraw(paper.name(), paper.period(settings), issue, decision.reason()));
  }
}
