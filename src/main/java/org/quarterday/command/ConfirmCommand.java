package org.quarterday.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.council.Indicator;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code confirm COUNCIL INDICATOR PERIOD --by NAME}: commentary holds for the new figure. */
@Command(
    name = "confirm",
    description = "Says that commentary holds although its figure has changed.",
    mixinStandardHelpOptions = true)
final class ConfirmCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Parameters(index = "0", paramLabel = "COUNCIL", description = "its name, or its folder")
  private String council = "";

  @Parameters(index = "1", paramLabel = "INDICATOR", description = "code, name or alias")
  private String indicator = "";

  @Parameters(index = "2", paramLabel = "PERIOD", description = "the period of the figure")
  private String period = "";

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "who confirms it")
  private String by = "";

  @Override
  public Integer call() {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings settings = workplace.settings(council);
    Period about = Dates.period(period, settings);
    Acts acts = new Acts(workplace, parent.console());
    return acts.said(
        settings,
        acts.of(settings, Acts.required(by, "--by")).confirm(code(settings, about), about));
  }

  private String code(Settings settings, Period about) {
    return settings.council().catalogue().inForce(about).stream()
        .filter(row -> row.isCalled(indicator))
        .findFirst()
        .map(Indicator::code)
        .orElseThrow(() -> Unknown.indicator(indicator, settings.council(), about));
  }
}
