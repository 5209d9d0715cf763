package org.quarterday.command;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterday.batch.ActRequest;
import org.quarterday.batch.CouncilActs;
import org.quarterday.batch.RunOutcome;
import org.quarterday.jobs.Settings;

/** What commands that decide something about a record have in common. */
final class Acts {
  private final Workplace workplace;
  private final Console console;

  Acts(Workplace workplace, Console console) {
    this.workplace = workplace;
    this.console = console;
  }

  CouncilActs of(Settings settings, String by) {
    String council = settings.council().folder();
    return new CouncilActs(
        new ActRequest(
            settings,
            by.strip(),
            System.getProperty("user.name", ""),
            workplace.clock().instant(),
            workplace.program()),
        workplace.home(),
        workplace.reader(),
        line -> console.say(council + ": " + line));
  }

  /** Who decides and why has to be said. */
  static String required(String text, String option) {
    if (text.isBlank()) {
      throw new UsageProblem(option + " is empty: say it in words.");
    }
    return text.strip();
  }

  static Optional<String> given(@Nullable String text, String option) {
    return text == null ? Optional.empty() : Optional.of(required(text, option));
  }

  /** The place of a return below the returns folder, if it lies there; else as typed. */
  static String place(Settings settings, String typed) {
    Path folder = settings.returnsFolder().toAbsolutePath().normalize();
    Path file = Path.of(typed).toAbsolutePath().normalize();
    return file.startsWith(folder)
        ? folder.relativize(file).toString().replace(File.separatorChar, '/')
        : typed;
  }

  void warnOfCheckout() {
    workplace.checkoutWarning().ifPresent(console::say);
  }

  /** Says how it ended; gives the exit code. */
  int said(Settings settings, RunOutcome outcome) {
    String council = settings.council().folder();
    outcome.papers().forEach(p -> console.result(p + "\n"));
    List<String> needs = outcome.needs();
    needs.forEach(n -> console.say(council + ": " + n));
    String did = outcome.did();
    console.say(council + ": " + did + (did.endsWith(".") ? "" : "."));
    int code = outcome.kind().exitCode();
    if (code == Councils.FAILED) {
      Room.lacking(workplace.home(), Room.LEAST)
          .ifPresent(words -> console.say(council + ": " + words));
    }
    return code;
  }
}
