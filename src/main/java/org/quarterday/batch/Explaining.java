package org.quarterday.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterday.accept.Act;
import org.quarterday.accept.Moment;
import org.quarterday.accept.QueryAnswer;
import org.quarterday.accept.Receipt;
import org.quarterday.period.EnglishDate;
import org.quarterday.validate.Nearest;
import org.quarterday.validate.Severity;

/** Answers a query of a receipt that stands: it is right as it is, and why. */
final class Explaining {
  private static final int NAMED = 8;

  private final ActDesk desk;
  private final Map<String, Receipt> standing = new TreeMap<>();

  Explaining(ActDesk desk) {
    this.desk = desk;
    desk.ledger().receipts().forEach(receipt -> standing.put(receipt.file(), receipt));
  }

  RunOutcome explain(ExplainWish wish) {
    Optional<String> place = found(wish.place());
    if (place.isEmpty()) {
      return RunOutcome.wrong(noReturn(wish.place()));
    }
    Receipt receipt = standing.get(place.get());
    QueryPlace at = QueryPlace.of(wish.cell());
    List<Receipt.Line> asked = new ArrayList<>();
    for (Receipt.Line line : receipt.findings()) {
      if (line.code().equals(wish.code().strip()) && at.isOf(line)) {
        asked.add(line);
      }
    }
    Optional<String> trouble = trouble(wish, at, receipt, asked);
    if (trouble.isPresent()) {
      return RunOutcome.wrong(trouble.get());
    }
    List<QueryAnswer> given =
        asked.stream().map(query -> answer(wish, place.get(), query)).toList();
    if (stands(given)) {
      return said("the record says so already");
    }
    CouncilActs.begin(desk.sources());
    desk.ledger().answer(desk.request().act(Act.Kind.EXPLAIN, wish.reason()), given);
    LocalDate end = wish.until();
    boolean past = end.isBefore(desk.last().asOf());
    return said(
        place.get()
            + ", "
            + QueryPlace.words(asked.get(0))
            + ", "
            + wish.code().strip()
            + ": explained until "
            + EnglishDate.words(end)
            + (past ? ", but that day is past: the query stays open" : ""));
  }

  private static RunOutcome said(String did) {
    return new RunOutcome(RunOutcome.Kind.DONE, did, List.of(), List.of(), true);
  }

  private QueryAnswer answer(ExplainWish wish, String place, Receipt.Line query) {
    return new QueryAnswer(place, query, wish.reason(), desk.request().by(), wish.until());
  }

  /** The place of the return that is meant: as below the returns folder, or as a path to it. */
  private Optional<String> found(String typed) {
    String place = typed.strip().replace('\\', '/');
    if (standing.containsKey(place)) {
      return Optional.of(place);
    }
    Path returns = desk.request().settings().returnsFolder().toAbsolutePath().normalize();
    Path path = Path.of(place).toAbsolutePath().normalize();
    return Optional.of(path)
        .filter(p -> p.startsWith(returns))
        .map(p -> returns.relativize(p).toString().replace('\\', '/'))
        .filter(standing::containsKey);
  }

  private String noReturn(String typed) {
    String nearest =
        Nearest.to(typed, standing.keySet())
            .or(() -> standing.keySet().stream().filter(p -> p.endsWith("/" + typed)).findFirst())
            .map(near -> "; the nearest is " + near)
            .orElse("");
    return "No return " + typed + " has been taken in" + nearest + ".";
  }

  /** Why the findings that were found are not one question, if they are not. */
  private static Optional<String> trouble(
      ExplainWish wish, QueryPlace at, Receipt receipt, List<Receipt.Line> asked) {
    if (asked.isEmpty()) {
      return Optional.of(
          "The receipt of "
              + receipt.file()
              + " does not ask "
              + wish.code()
              + " at "
              + wish.cell()
              + "."
              + instead(receipt, at));
    }
    String severity = asked.get(0).severity();
    if (severity.equals(Severity.ERROR.code())) {
      return Optional.of(wish.code() + " is no question: it must be put right in the return.");
    }
    if (severity.equals(Severity.NOTE.code())) {
      return Optional.of(wish.code() + " is for information: there is nothing to answer.");
    }
    boolean severalSheets = asked.stream().map(Receipt.Line::sheet).distinct().count() > 1;
    return severalSheets
        ? Optional.of(
            "Several sheets are asked "
                + wish.code()
                + " at "
                + wish.cell()
                + ": name one, such as "
                + QueryPlace.words(asked.get(0))
                + ".")
        : Optional.empty();
  }

  private static String instead(Receipt receipt, QueryPlace at) {
    List<Receipt.Line> queries =
        receipt.findings().stream()
            .filter(line -> line.severity().equals(Severity.QUERY.code()))
            .toList();
    if (queries.isEmpty()) {
      return " It asks nothing.";
    }
    List<Receipt.Line> here = queries.stream().filter(at::isOf).toList();
    List<Receipt.Line> named = here.isEmpty() ? queries : here;
    int more = named.size() - NAMED;
    return " It asks: "
        + named.stream()
            .limit(NAMED)
            .map(line -> QueryPlace.words(line) + " " + line.code())
            .collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "")
        + ".";
  }

  /** Whether the last that was said of each is this very answer. */
  private boolean stands(List<QueryAnswer> given) {
    List<QueryAnswer> before = desk.ledger().answers(Moment.NOW);
    return given.stream()
        .allMatch(
            answer ->
                before.stream()
                    .filter(b -> sameQuery(b, answer))
                    .reduce((earlier, later) -> later)
                    .filter(
                        last ->
                            last.reason().equals(answer.reason())
                                && last.by().equals(answer.by())
                                && last.until().equals(answer.until()))
                    .isPresent());
  }

  private static boolean sameQuery(QueryAnswer one, QueryAnswer other) {
    return one.place().equals(other.place())
        && one.query().code().equals(other.query().code())
        && one.query().sheet().equals(other.query().sheet())
        && one.query().cell().equals(other.query().cell())
        && one.query().row() == other.query().row()
        && one.query().text().equals(other.query().text())
        && one.query().about().equals(other.query().about());
  }
}
