package org.quarterday.command;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.jobs.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code decline COUNCIL FILE… --reason TEXT --by NAME}: held values are not wanted. */
@Command(
    name = "decline",
    description = "Writes down that the held values of a return are not wanted.",
    mixinStandardHelpOptions = true)
final class DeclineCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Parameters(index = "0", paramLabel = "COUNCIL", description = "its name, or its folder")
  private String council = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "the return, by its path below the returns folder")
  private List<String> files = List.of();

  @Mixin private Decision decision = new Decision();

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings settings = workplace.settings(council);
    Acts acts = new Acts(workplace, parent.console());
    List<String> places = files.stream().map(f -> Acts.place(settings, f)).toList();
    return acts.said(settings, acts.of(settings, decision.by()).decline(places, decision.reason()));
  }
}
