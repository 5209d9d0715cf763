package org.quarterday.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.accept.Archive;
import org.quarterday.accept.RecordFolder;
import org.quarterday.jobs.ConfigProblems;
import org.quarterday.jobs.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code doctor}: is everything as it should be? Looks, and changes nothing. */
@Command(
    name = "doctor",
    description = "Looks whether settings, records and archives are as they should be.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Override
  public Integer call() throws IOException {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    List<String> troubles = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    lines.add("Java " + Runtime.version() + ", Quarterday " + workplace.program());
    lines.add("Home " + workplace.home());
    workplace.checkoutWarning().ifPresent(lines::add);
    for (String council : workplace.councils().names()) {
      look(parent, workplace, council, lines, troubles);
    }
    lines.forEach(l -> parent.console().result(l + "\n"));
    troubles.forEach(t -> parent.console().result("Trouble: " + t + "\n"));
    return troubles.isEmpty() ? 0 : 1;
  }

  private static void look(
      Root parent, Workplace workplace, String council, List<String> lines, List<String> troubles)
      throws IOException {
    Settings settings;
    try {
      settings = workplace.settings(council);
    } catch (ConfigProblems problems) {
      problems.problems().forEach(p -> troubles.add(council + ": " + p.words()));
      return;
    }
    Timetables.late(Timetables.of(workplace, settings))
        .forEach(late -> troubles.add(council + ": " + late));
    LookUp lookUp = new LookUp(workplace, parent.console());
    RecordFolder record = lookUp.record(council);
    if (!Files.isDirectory(record.ledger())) {
      lines.add(council + ": settings are right; no record yet");
      return;
    }
    List<String> damaged = new Archive(record).damaged();
    damaged.forEach(
        d -> troubles.add(council + ": the archived return " + d + " is not what was sent"));
    int unfinished = lookUp.ask(council, l -> l.unfinished().size()).orElse(0);
    long revision = lookUp.ask(council, l -> l.revision()).orElse(0L);
    lines.add(council + ": settings are right; " + revision + " arrivals in the ledger");
    if (unfinished > 0) {
      troubles.add(council + ": a run was cut short; the next run, or recover, completes it");
    }
  }
}
