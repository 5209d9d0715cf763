package org.quarterday.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.accept.Answers;
import org.quarterday.accept.Moment;
import org.quarterday.accept.QueryAnswer;
import org.quarterday.accept.Receipt;
import org.quarterday.accept.StandingValues;
import org.quarterday.batch.AnnotatedCopies;
import org.quarterday.batch.Outlooks;
import org.quarterday.council.Limits;
import org.quarterday.intake.Inbox;
import org.quarterday.intake.Readable;
import org.quarterday.intake.Reading;
import org.quarterday.intake.SentFile;
import org.quarterday.intake.SheetReader;
import org.quarterday.jobs.Settings;
import org.quarterday.publish.Json;
import org.quarterday.render.pages.PageRenderer;
import org.quarterday.render.pages.ReceiptPage;
import org.quarterday.validate.Drafting;
import org.quarterday.validate.ReturnDraft;
import org.quarterday.validate.ReturnForm;
import org.quarterday.validate.ReturnInput;
import org.quarterday.validate.Validator;
import org.quarterday.validate.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code check FILE…}: what a receipt would say, without taking anything in. */
@Command(
    name = "check",
    description = "What a receipt would say of a file, without taking it in.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "returns of any kind")
  private List<Path> files = List.of();

  @Option(names = "--council", paramLabel = "COUNCIL", description = "whose catalogue to use")
  private @Nullable String council;

  @Option(names = "--to", paramLabel = "DIR", description = "write receipts there, JSON and HTML")
  private @Nullable Path to;

  @Override
  public Integer call() throws IOException {
    Root parent = Objects.requireNonNull(root);
    Workplace workplace = parent.workplace();
    Optional<Settings> settings = Optional.ofNullable(council).map(workplace::settings);
    Known known = settings.flatMap(s -> known(parent, workplace, s)).orElseGet(() -> Known.NOTHING);
    Optional<Answers> answers =
        settings.map(
            s ->
                Answers.of(
                    known.answers(),
                    workplace.asOf(s, Optional.empty()),
                    s.council().calendar().yearStarts()));
    if (to != null) {
      refuseSameNames();
    }
    boolean errors = false;
    for (Path file : files) {
      Receipt said = check(workplace, settings, known.standing(), file);
      Receipt receipt = answers.map(a -> a.in(List.of(said)).get(0)).orElse(said);
      errors |= receipt.open("error") > 0;
      if (to == null) {
        ReceiptText.write(receipt, parent.console());
      } else {
        write(to, file, receipt);
      }
    }
    return errors ? 1 : 0;
  }

  /** What a record says: what stands, and what has been explained and is not asked again. */
  private record Known(StandingValues standing, List<QueryAnswer> answers) {
    static final Known NOTHING = new Known(StandingValues.of(List.of()), List.of());
  }

  private static Optional<Known> known(Root parent, Workplace workplace, Settings settings) {
    Month yearStarts = settings.council().calendar().yearStarts();
    return new LookUp(workplace, parent.console())
        .ask(
            settings.council().folder(),
            ledger ->
                new Known(ledger.standing(yearStarts, Moment.NOW), ledger.answers(Moment.NOW)));
  }

  /** Receipts are named after their files, so two of one name would overwrite each other. */
  private void refuseSameNames() {
    Set<String> names = new HashSet<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      if (!names.add(name)) {
        throw new UsageProblem("Two of the files are called " + name + ": check them one by one.");
      }
    }
  }

  private static Receipt check(
      Workplace workplace, Optional<Settings> settings, StandingValues standing, Path file)
      throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new UsageProblem("There is no file " + file + ".");
    }
    String name = String.valueOf(file.getFileName());
    Limits limits = settings.map(s -> s.council().limits()).orElse(Limits.STANDARD);
    Reading reading = SheetReader.read(file, name, limits);
    String place = settings.flatMap(s -> placeOf(file, s)).orElse(name);
    ReturnInput input = new ReturnInput(place, reading);
    LocalDate today =
        settings
            .map(s -> workplace.asOf(s, Optional.empty()))
            .orElseGet(() -> LocalDate.ofInstant(workplace.clock().instant(), ZoneOffset.UTC));
    Verdict verdict =
        settings
            .map(s -> judge(s, input, standing, today))
            .orElseGet(() -> Validator.checkWithoutCatalogue(input, ReturnForm.NONE, today));
    boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    return new Receipt(
        name,
        plain
            ? Inbox.fingerprint(
                new SentFile(name, file, SentFile.Nature.PLAIN_FILE, Files.size(file)))
            : "",
        verdict.status(),
        today,
        Optional.empty(),
        Optional.empty(),
        reading.readable().flatMap(Readable::encoding),
        verdict.tables(),
        Receipt.Line.of(verdict.findings()));
  }

  /** Where a file lies in the council's returns folder, if it does: the settings speak of that. */
  private static Optional<String> placeOf(Path file, Settings settings) {
    Path whole = file.toAbsolutePath().normalize();
    Path returns = settings.returnsFolder().toAbsolutePath().normalize();
    return whole.startsWith(returns)
        ? Optional.of(returns.relativize(whole).toString().replace('\\', '/'))
        : Optional.empty();
  }

  private static Verdict judge(
      Settings settings, ReturnInput input, StandingValues standing, LocalDate asOf) {
    ReturnDraft draft =
        Drafting.draft(
            input, settings.council(), settings.returnForms().forReturn(input.file()), asOf);
    return Validator.judge(
        draft,
        standing.prior(),
        asOf,
        Map.of(),
        Outlooks.of(
            settings.council(), standing, draft.entries(), input.file(), asOf, asOf, key -> false));
  }

  private static void write(Path folder, Path file, Receipt receipt) throws IOException {
    Files.createDirectories(folder);
    String name = String.valueOf(file.getFileName());
    try (Writer json = Files.newBufferedWriter(folder.resolve(name + ".json"))) {
      Json.receipt(receipt, json);
    }
    String annotated = AnnotatedCopies.isWanted(receipt) ? name + ".annotated.xlsx" : "";
    if (!annotated.isEmpty()) {
      Files.write(folder.resolve(annotated), AnnotatedCopies.of(receipt, file));
    }
    Files.writeString(
        folder.resolve(name + ".html"),
        new PageRenderer().render(ReceiptPage.of(receipt, "", annotated)),
        StandardCharsets.UTF_8);
  }
}
