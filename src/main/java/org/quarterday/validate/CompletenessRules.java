package org.quarterday.validate;

import java.util.Optional;
import org.quarterday.council.Council;
import org.quarterday.council.InForce;
import org.quarterday.council.Indicator;
import org.quarterday.period.EnglishDate;
import org.quarterday.period.Frequency;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;
import org.quarterday.period.PeriodText;

/** Whether a value is one that the council collects, at this time, with all it needs. */
final class CompletenessRules {
  private CompletenessRules() {}

  /**
   * A period counts once its last day has come. A forecast alone may be given while the period
   * runs.
   */
  static Optional<Objection> periodInFuture(Line line, Background known) {
    Period period = line.key().period();
    if (!period.lastDay().isAfter(known.asOf())) {
      return Optional.empty();
    }
    Said said = line.said();
    boolean forecastOnly =
        said.forecast().isPresent()
            && said.value().isEmpty()
            && said.numerator().isEmpty()
            && said.denominator().isEmpty();
    if (forecastOnly && !period.firstDay().isAfter(known.asOf())) {
      return Optional.empty();
    }
    return Optional.of(
        Objection.at(
            HeaderRow.PERIOD,
            "This is for "
                + period.words()
                + ", which ends on "
                + EnglishDate.words(period.lastDay())
                + "; today is "
                + EnglishDate.words(known.asOf())
                + "."));
  }

  /** The indicator is in force on the period's last day, not before the council's first period. */
  static Optional<Objection> notCollected(Line line, Background known) {
    if (known.council().isEmpty()) {
      return Optional.empty();
    }
    Council council = known.council().get();
    Period period = line.key().period();
    if (line.indicator().isEmpty()) {
      return Optional.of(
          Objection.at(
              HeaderRow.PERIOD,
              known.label(line.key())
                  + " is not collected for "
                  + period.words()
                  + inForce(council, line.key().indicator())
                  + "."));
    }
    return council.collects(period)
        ? Optional.empty()
        : Optional.of(
            Objection.at(
                HeaderRow.PERIOD,
                "Nothing is collected for "
                    + period.words()
                    + "; the first period is "
                    + council.calendar().firstPeriod().map(Period::words).orElse("")
                    + "."));
  }

  /**
   * A day stands for the month that it lies in. Of an indicator that is owed for longer periods the
   * sender may have meant the one that it ends.
   */
  static Optional<Objection> periodFromDate(Line line, Background known) {
    Period month = line.key().period();
    Optional<Frequency> owed =
        line.indicator().map(i -> i.measure().frequency()).filter(f -> f != Frequency.MONTHLY);
    boolean finer = month.kind() == PeriodKind.MONTH && owed.isPresent();
    String typed = finer ? known.draft().typed(line.entry(), HeaderRow.PERIOD) : "";
    if (typed.isEmpty() || !PeriodText.isDay(typed, month.year().startsIn())) {
      return Optional.empty();
    }
    Period longer =
        owed.get().periodsIn(Period.of(month.year())).stream()
            .filter(period -> period.contains(month))
            .findFirst()
            .orElseThrow();
    return Optional.of(
        Objection.at(
            HeaderRow.PERIOD,
            Typed.quote(typed)
                + " was read as "
                + month.words()
                + "; was "
                + longer.words()
                + " meant?"));
  }

  private static String inForce(Council council, String code) {
    StringBuilder words = new StringBuilder();
    for (Indicator row : council.catalogue().rows(code)) {
      InForce inForce = row.inForce();
      words.append(words.length() == 0 ? "; it is collected" : " and");
      inForce.from().ifPresent(p -> words.append(" from ").append(p.words()));
      inForce.to().ifPresent(p -> words.append(" until ").append(p.words()));
    }
    return words.toString();
  }

  /** A ratio needs both parts to be combined. */
  static Optional<Objection> partsMissing(Line line, Background known) {
    Said said = line.said();
    boolean missing = said.numerator().isEmpty() || said.denominator().isEmpty();
    boolean any = said.numerator().isPresent() || said.denominator().isPresent();
    boolean noNumber = said.value().isPresent() && line.number().isEmpty();
    if (!line.isRatio() || !missing || noNumber || line.number().isEmpty() && !any) {
      return Optional.empty();
    }
    String what =
        any
            ? (said.numerator().isEmpty() ? "its numerator" : "its denominator")
            : "its numerator and denominator";
    return Optional.of(
        Objection.at(Field.VALUE, known.label(line.key()) + " came without " + what + "."));
  }

  /** Something that came before with what the return sends, and of which it says nothing. */
  static void noLongerSent(Background known, Judgement judgement) {
    for (Outlook.Lapsed lapsed : known.outlook().lapsed()) {
      Key key = lapsed.key();
      if (known.draft().names(key)) {
        continue;
      }
      boolean replaced = key.equals(lapsed.before());
      String message =
          known.label(key)
              + (replaced ? " stands for " : " was sent for ")
              + lapsed.before().period().words()
              + " as "
              + lapsed.value()
              + " ("
              + lapsed.source()
              + "), and this return says nothing of it"
              + (replaced ? "." : " for " + key.period().words() + ".");
      String remedy =
          replaced
              ? "It stands as it is. Add its row, or type \"withdrawn\" as its value if it is not"
                  + " to stand."
              : "";
      known.draft().entries().stream()
          .filter(entry -> entry.key().period().equals(key.period()))
          .findFirst()
          .ifPresent(
              entry ->
                  judgement.addMissing(
                      judgement.tables().get(entry.table()),
                      key,
                      FindingCode.NO_LONGER_SENT,
                      new Objection("", message, remedy)));
    }
  }

  static Optional<Objection> commentaryMissing(Line line, Background known) {
    if (line.number().isEmpty() && line.said().numerator().isEmpty()) {
      return Optional.empty();
    }
    return known
        .outlook()
        .unexplained()
        .apply(line.key())
        .map(
            why ->
                Objection.at(
                    Field.COMMENTARY,
                    known.label(line.key())
                        + " is not on target and nothing is said about it. "
                        + why));
  }

  static Optional<Objection> conflictingReturns(Line line, Background known) {
    return known
        .conflict(line.key())
        .map(
            other ->
                new Objection(
                    Field.VALUE.columnName(),
                    known.label(line.key())
                        + " for "
                        + line.key().period().words()
                        + " stands here"
                        + DuplicateRules.said(line.said())
                        + ", and in another return"
                        + other
                        + ". Neither was taken.",
                    ""));
  }
}
