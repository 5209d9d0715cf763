package org.quarterday.accept;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.quarterday.intake.PackedList;
import org.quarterday.period.EnglishDate;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.validate.Severity;

/**
 * Which queries are answered on a day.
 *
 * <p>An answer to a query about a figure holds for the same question about the same indicator and
 * service, in the period that it was given for, as long as the cell says what it said then, and in
 * every later period until its end date. An answer to any other query holds for the same question
 * at the same place of the same return. After its end date the query comes back, and says so.
 */
public final class Answers {
  private final Map<Question, List<QueryAnswer>> byQuestion = new HashMap<>();
  private final LocalDate asOf;
  private final Month yearStarts;

  private Answers(LocalDate asOf, Month yearStarts) {
    this.asOf = asOf;
    this.yearStarts = yearStarts;
  }

  /**
   * @param given in the order in which they were given
   * @param asOf the day on which somebody looks
   */
  public static Answers of(List<QueryAnswer> given, LocalDate asOf, Month yearStarts) {
    Answers answers = new Answers(asOf, yearStarts);
    for (QueryAnswer answer : given) {
      answers
          .byQuestion
          .computeIfAbsent(Question.of(answer.place(), answer.query()), q -> new ArrayList<>())
          .add(0, answer);
    }
    return answers;
  }

  /** What is asked of whom: of a figure, else of a place in a return. */
  private record Question(String code, String whose, String service, String cell, int row) {
    static Question of(String place, Receipt.Line line) {
      return line.about()
          .map(about -> new Question(line.code(), about.indicator(), about.service(), "", 0))
          .orElseGet(() -> new Question(line.code(), place, line.sheet(), line.cell(), line.row()));
    }
  }

  /** An explained query of a period: how often one follows another is counted. */
  private record Used(String code, String indicator, String service, Period period) {}

  /**
   * Receipts with their queries shown as answered.
   *
   * @param receipts in the order of arrival
   */
  public List<Receipt> in(List<Receipt> receipts) {
    List<Receipt> answered = new ArrayList<>(receipts.size());
    Set<Used> used = new HashSet<>();
    for (Receipt receipt : receipts) {
      Receipt now = answered(receipt);
      answered.add(now);
      for (Receipt.Line line : now.findings()) {
        if (!line.explained().isEmpty()) {
          used(line).ifPresent(used::add);
        }
      }
    }
    answered.replaceAll(receipt -> counted(receipt, used));
    return answered;
  }

  private Optional<Used> used(Receipt.Line line) {
    return line.about()
        .flatMap(
            about ->
                period(about)
                    .map(p -> new Used(line.code(), about.indicator(), about.service(), p)));
  }

  private Optional<Period> period(Receipt.About about) {
    return Period.ofCode(about.period(), yearStarts);
  }

  private Receipt answered(Receipt receipt) {
    return byQuestion.isEmpty()
        ? receipt
        : changed(receipt, line -> isOpenQuery(line) ? answered(receipt.file(), line) : line);
  }

  private static boolean isOpenQuery(Receipt.Line line) {
    return line.severity().equals(Severity.QUERY.code()) && line.explained().isEmpty();
  }

  private Receipt.Line answered(String place, Receipt.Line line) {
    List<QueryAnswer> given =
        byQuestion.getOrDefault(Question.of(place, line), List.of()).stream()
            .filter(answer -> speaksOf(answer.query(), line))
            .toList();
    if (given.isEmpty()) {
      return line;
    }
    QueryAnswer last = given.get(0);
    String who = last.by() + ", until " + EnglishDate.words(last.until());
    return last.until().isBefore(asOf)
        ? line.saying(
            line.message()
                + " It was explained ("
                + who
                + ": "
                + last.reason()
                + "); that time is over.")
        : line.answered(last.reason() + " (" + who + ")");
  }

  /** The same cell text in the period that was asked about; any in a later one. */
  private boolean speaksOf(Receipt.Line query, Receipt.Line line) {
    Optional<Period> then = query.about().flatMap(this::period);
    Optional<Period> now = line.about().flatMap(this::period);
    if (then.isEmpty() || now.isEmpty()) {
      return true;
    }
    return then.get().equals(now.get())
        ? query.text().equals(line.text())
        : now.get().lastDay().isAfter(then.get().lastDay());
  }

  private Receipt counted(Receipt receipt, Set<Used> used) {
    return used.isEmpty()
        ? receipt
        : changed(receipt, line -> line.explained().isEmpty() ? line : counted(line, used));
  }

  private static Receipt changed(Receipt receipt, UnaryOperator<Receipt.Line> change) {
    PackedList<Receipt.Line> lines = Receipt.Line.packed();
    boolean any = false;
    for (Receipt.Line line : receipt.findings()) {
      Receipt.Line now = change.apply(line);
      any |= !now.equals(line);
      lines.add(now);
    }
    return any ? receipt.saying(lines.freeze()) : receipt;
  }

  private Receipt.Line counted(Receipt.Line line, Set<Used> used) {
    int running = 0;
    Optional<Used> each = used(line);
    while (each.filter(used::contains).isPresent()) {
      running++;
      Used at = each.get();
      each = Optional.of(new Used(at.code(), at.indicator(), at.service(), at.period().previous()));
    }
    return running < 2
        ? line
        : line.answered(
            line.explained()
                + " [explained "
                + running
                + " "
                + plural(used(line).get().period().kind())
                + " running]");
  }

  private static String plural(PeriodKind kind) {
    return switch (kind) {
      case MONTH, TO_DATE -> "months";
      case QUARTER -> "quarters";
      case HALF_YEAR -> "half years";
      case YEAR -> "years";
    };
  }
}
