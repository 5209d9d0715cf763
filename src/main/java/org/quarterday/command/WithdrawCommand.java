package org.quarterday.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.jobs.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code withdraw COUNCIL PAPER --period P --issue N}: takes an issue back, and keeps it. */
@Command(
    name = "withdraw",
    description = "Takes an issue back. It is kept; what no other issue printed is open again.",
    mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Parameters(index = "0", paramLabel = "COUNCIL", description = "its name, or its folder")
  private String council = "";

  @Parameters(index = "1", paramLabel = "PAPER", description = "the name of the paper")
  private String paper = "";

  @Option(names = "--period", paramLabel = "P", required = true, description = "its period")
  private String period = "";

  @Option(names = "--issue", paramLabel = "N", required = true, description = "its number")
  private int issue;

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "why")
  private String reason = "";

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "who decides it")
  private String by = "";

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings settings = workplace.settings(council);
    Acts acts = new Acts(workplace, parent.console());
    return acts.said(
        settings,
        acts.of(settings, Acts.required(by, "--by"))
            .withdraw(
                paper, Dates.period(period, settings), issue, Acts.required(reason, "--reason")));
  }
}
