package org.quarterday.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.batch.CorrectionWish;
import org.quarterday.jobs.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code correct COUNCIL FILE… --reason TEXT --by NAME}: held values stand from now on. */
@Command(
    name = "correct",
    description = "Lets held values stand, and reissues every paper that they touch.",
    mixinStandardHelpOptions = true)
final class CorrectCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Parameters(index = "0", paramLabel = "COUNCIL", description = "its name, or its folder")
  private String council = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "a return whose values are held, by its path below the returns folder; or a file")
  private List<String> files = List.of();

  @Mixin private Decision decision = new Decision();

  @Option(names = "--kind", paramLabel = "KIND", description = "error, late or finalised")
  private String kind = "error";

  @Option(
      names = "--next-paper",
      description = "reissue nothing: the committee's next paper carries the notice")
  private boolean nextPaper;

  @Option(names = "--settings", description = "apply the settings of now to printed figures")
  private boolean settingsToo;

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings settings = workplace.settings(council);
    if (settingsToo != files.isEmpty()) {
      throw new UsageProblem("Name the returns to correct with, or give --settings; one of them.");
    }
    if (!CorrectionWish.KINDS.contains(kind)) {
      throw new UsageProblem(
          "--kind takes " + String.join(", ", CorrectionWish.KINDS) + ", not " + kind + ".");
    }
    List<CorrectionWish.SentReturn> returns = new ArrayList<>();
    files.forEach(file -> returns.add(sent(settings, file)));
    Acts acts = new Acts(workplace, parent.console());
    return acts.said(
        settings,
        acts.of(settings, decision.by())
            .correct(new CorrectionWish(returns, decision.reason(), kind, nextPaper, settingsToo)));
  }

  /** A return by its place; a file from elsewhere is taken in under {@code corrections/}. */
  private static CorrectionWish.SentReturn sent(Settings settings, String typed) {
    Path file = Path.of(typed);
    Path inReturns = settings.returnsFolder().resolve(typed);
    if (!file.isAbsolute() && Files.isRegularFile(inReturns)) {
      return new CorrectionWish.SentReturn(
          Acts.place(settings, inReturns.toString()), Optional.of(inReturns));
    }
    if (!Files.isRegularFile(file)) {
      return new CorrectionWish.SentReturn(typed, Optional.empty());
    }
    String place = Acts.place(settings, typed);
    return new CorrectionWish.SentReturn(
        place.equals(typed) ? "corrections/" + file.getFileName() : place, Optional.of(file));
  }
}
