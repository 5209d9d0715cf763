package org.quarterday.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.accept.ActionReports;
import org.quarterday.accept.Ledger;
import org.quarterday.accept.Moment;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Council;
import org.quarterday.council.Service;
import org.quarterday.jobs.Settings;
import org.quarterday.period.Period;
import org.quarterday.publish.sheets.BookFile;
import org.quarterday.render.sheets.Book;
import org.quarterday.render.sheets.ReturnBook;
import org.quarterday.rollup.ActionRollUp;
import org.quarterday.rollup.Obligation;
import org.quarterday.rollup.Obligations;
import org.quarterday.rollup.RollUp;
import org.quarterday.validate.TableKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code template COUNCIL SERVICE PERIOD --to DIR}: the next return, ready to be filled in. */
@Command(
    name = "template",
    description = "Writes a service's next return as a workbook, ready to be filled in.",
    mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Parameters(index = "0", paramLabel = "COUNCIL", description = "its name or its folder")
  private String council = "";

  @Parameters(index = "1", paramLabel = "SERVICE", description = "code, name or alias")
  private String service = "";

  @Parameters(index = "2", paramLabel = "PERIOD", description = "what the return is for")
  private String period = "";

  @Option(names = "--to", paramLabel = "DIR", required = true, description = "write it there")
  private @Nullable Path to;

  @Option(names = "--as-of", paramLabel = "DATE", description = "targets as decided by then")
  private @Nullable String asOf;

  /** What stands in the record. */
  private record Known(StandingValues values, ActionReports actions) {
    static Known of(Ledger ledger, Month yearStarts) {
      return new Known(
          StandingValues.of(ledger.layers(yearStarts, Moment.NOW)),
          ActionReports.of(ledger.workLayers(TableKind.ACTIONS, yearStarts, Moment.NOW)));
    }
  }

  @Override
  public Integer call() throws IOException {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Settings settings = workplace.settings(council);
    Period about = Dates.period(period, settings);
    Service sender = sender(settings.council(), about);
    LocalDate day = workplace.asOf(settings, Dates.date(asOf, "--as-of"));
    Month yearStarts = settings.council().calendar().yearStarts();
    Known known =
        new LookUp(workplace, parent.console())
            .ask(settings.council().folder(), ledger -> Known.of(ledger, yearStarts))
            .orElseGet(() -> new Known(StandingValues.of(List.of()), ActionReports.of(List.of())));
    List<Obligation> owed = Obligations.within(settings.council(), known.values(), about);
    refuseNothingOwed(settings.council(), sender, about, owed);
    Book book =
        ReturnBook.of(
            settings.council(),
            sender,
            about,
            owed,
            new RollUp(settings.council(), known.values(), day),
            new ActionRollUp(settings.council(), known.actions(), day).figures(about.previous()));
    Path file = Objects.requireNonNull(to).resolve(name(sender, about));
    write(file, BookFile.of(book));
    parent.console().result(file + "\n");
    return 0;
  }

  private Service sender(Council settings, Period about) {
    Service found =
        settings
            .catalogue()
            .findService(service)
            .flatMap(settings.catalogue()::service)
            .orElseThrow(() -> Unknown.service(service, settings));
    if (!found.inForce().during(about)) {
      throw new UsageProblem(found.name() + " is not there in " + about.words() + ".");
    }
    return found;
  }

  private static void refuseNothingOwed(
      Council settings, Service sender, Period about, List<Obligation> owed) {
    boolean values = owed.stream().anyMatch(o -> o.service().equals(sender.code()));
    boolean actions =
        settings.work().actions().stream()
            .anyMatch(
                a -> a.service().equals(Optional.of(sender.code())) && a.inForce().during(about));
    if (!values && !actions) {
      throw new UsageProblem(sender.name() + " owes nothing for " + about.words() + ".");
    }
  }

  /** A name that says service and period, as the reader of returns looks for them. */
  private static String name(Service sender, Period about) {
    return sender.code().replaceAll("[^A-Za-z0-9_-]+", "-") + "-" + about.code() + ".xlsx";
  }

  /** Somebody may have filled in what lies there: it is never written over. */
  private static void write(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes)) {
      throw new UsageProblem(
          file + " is there already and may have been filled in. Choose another folder.");
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, bytes);
  }
}
