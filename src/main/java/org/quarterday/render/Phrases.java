package org.quarterday.render;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quarterday.council.Band;
import org.quarterday.rollup.Figure;

/** What stands in braces, found: an offer by name, a place, a status, an indicator. */
final class Phrases {
  private static final Pattern PLACE = Pattern.compile("(see|table|section|appendix) ([^ ]+)");
  private static final Pattern AGREE = Pattern.compile("([^/]+) ([^ /]+)/([^/]+)");

  private Phrases() {}

  /** Empty when nothing of that name is known. */
  static Optional<List<Inline>> find(Notation.Wish wish, Scope scope) {
    for (Offer<Inline> offer : PaperWords.PHRASES) {
      if (offer.name().equals(wish.name())) {
        return Optional.of(offer.in(scope, new Arguments(offer.name(), wish.given())));
      }
    }
    Matcher place = PLACE.matcher(wish.wanted());
    if (place.matches()) {
      return Optional.of(List.of(Inline.Reference.to(place.group(2))));
    }
    return agreement(wish, scope)
        .or(() -> ofStatus(wish.wanted(), scope))
        .or(() -> ofIndicator(wish.wanted(), scope));
  }

  /** "{green was/were}": the form that agrees with a count. */
  private static Optional<List<Inline>> agreement(Notation.Wish wish, Scope scope) {
    Matcher form = AGREE.matcher(wish.wanted());
    if (!form.matches()) {
      return Optional.empty();
    }
    return Counted.of(form.group(1), scope)
        .map(n -> List.of(Inline.words(Wording.agree(n, form.group(2), form.group(3)))));
  }

  /** "{green}", "{amber or red}", "{green %}", "{red list}". */
  private static Optional<List<Inline>> ofStatus(String wanted, Scope scope) {
    Tally tally = scope.tally();
    if (wanted.endsWith(" list")) {
      return Counted.statuses(wanted.substring(0, wanted.length() - 5), scope)
          .map(them -> names(them, scope));
    }
    if (wanted.endsWith(" %")) {
      return Counted.statuses(wanted.substring(0, wanted.length() - 2), scope)
          .filter(them -> them.size() == 1)
          .map(them -> tally.percentageOf(them.get(0), tally.bases().get(0)));
    }
    return Counted.statuses(wanted, scope)
        .map(
            them ->
                them.size() == 1
                    ? List.of(tally.inWords(Tally.ALL, "", them.get(0)))
                    : List.of(
                        tally.together(
                            String.join("-", them),
                            them.stream().mapToInt(s -> tally.count(Tally.ALL, "", s)).sum())));
  }

  /**
   * @throws PaperFault for what nothing is counted by: a misspelt status would count as nought
   */
  static void knownStatus(String status, Scope scope) {
    if (scope.paper().counts().stream().noneMatch(c -> c.status().equals(status))) {
      throw unknown("status " + status, scope);
    }
  }

  /** The indicators of some statuses by name, in the order of the catalogue. */
  static List<Inline> names(List<String> statuses, Scope scope) {
    List<List<Inline>> names =
        scope.paper().figures().councils().stream()
            .filter(f -> statuses.contains(f.judgement().status()) && !f.indicator().proposed())
            .map(
                f ->
                    List.<Inline>of(
                        Inline.Reference.ifThere(
                            SummaryBlocks.name(f), Wording.plain(f.indicator().name()))))
            .toList();
    return names.isEmpty() ? List.of(Inline.words("none")) : new Line().listed(names).text();
  }

  /** "{HC01}", "{HC01 target}", "{HC01 status}", "{HC01 name}". */
  private static Optional<List<Inline>> ofIndicator(String wanted, Scope scope) {
    for (String what : List.of("target", "status", "value", "name")) {
      if (wanted.endsWith(" " + what)) {
        Optional<Figure> figure =
            figure(wanted.substring(0, wanted.length() - what.length() - 1), scope);
        if (figure.isPresent()) {
          return figure.map(f -> said(f, what));
        }
      }
    }
    return figure(wanted, scope).map(f -> said(f, "value"));
  }

  static List<Inline> said(Figure figure, String what) {
    return switch (what) {
      case "value" -> FigureText.value(figure);
      case "target" -> List.of(FigureText.target(figure));
      case "status" -> List.of(FigureText.status(figure));
      case "name" -> List.of(Inline.words(Wording.plain(figure.indicator().name())));
      default ->
          throw new PaperFault("A figure has a value, target, status and name, no " + what + ".");
    };
  }

  private static Optional<Figure> figure(String called, Scope scope) {
    return scope.paper().figures().councils().stream()
        .filter(f -> f.indicator().isCalled(called))
        .findFirst();
  }

  /** Says what could have been meant. */
  static PaperFault unknown(String braces, Scope scope) {
    String statuses =
        scope.tally().bands().stream().map(Band::status).collect(Collectors.joining(", "));
    return new PaperFault(
        "There is nothing called {"
            + braces.strip()
            + "} here. It can be the code of an indicator of this paper, a status ("
            + statuses
            + "), a place as in {table counts}, or a block or phrase of the page about papers;"
            + " a brace that is meant as one is written \\{.");
  }
}
