package org.quarterday.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.jobs.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code erase COUNCIL SHA256}: for personal data that was sent by mistake. */
@Command(
    name = "erase",
    description = "Takes a return's bytes and typed text out of the record; its values stay.",
    mixinStandardHelpOptions = true)
final class EraseCommand implements Callable<Integer> {
  private static final int LEAST = 8;

  @ParentCommand private @Nullable Root root;

  @Parameters(index = "0", paramLabel = "COUNCIL", description = "its name, or its folder")
  private String council = "";

  @Parameters(index = "1", paramLabel = "SHA256", description = "of the return, 8 signs or more")
  private String sha256 = "";

  @Mixin private Decision decision = new Decision();

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings settings = workplace.settings(council);
    if (!sha256.matches("[0-9a-fA-F]{" + LEAST + ",64}")) {
      throw new UsageProblem(
          "A return is named by the SHA-256 on its receipt, its first eight signs at least.");
    }
    Acts acts = new Acts(workplace, parent.console());
    return acts.said(settings, acts.of(settings, decision.by()).erase(sha256, decision.reason()));
  }
}
