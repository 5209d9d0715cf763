package org.quarterday.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quarterday.council.Band;
import org.quarterday.rollup.Figure;

/** What stands in braces, found: an offer by name, a place, a status, an indicator. */
final class Phrases {
  private static final Pattern PLACE = Pattern.compile("(see|table|section|appendix) ([^ ]+)");
  private static final Pattern OWN_COLUMN = Pattern.compile("(.+) ([xX]-[^ ]+)");
  private static final Pattern AGREE = Pattern.compile("([^/]+) ([^ /]+)/([^/]+)");

  private Phrases() {}

  /** Empty when nothing of that name is known. */
  static Optional<List<Inline>> find(Notation.Wish wish, Scope scope) {
    Arguments given = Arguments.inBraces(wish);
    for (Offer<Inline> offer : PaperWords.PHRASES) {
      if (offer.name().equals(wish.name())) {
        return Optional.of(offer.in(scope, given));
      }
    }
    String wanted = wish.wanted();
    return place(wanted, given)
        .or(() -> agreement(wanted, given, scope))
        .or(() -> ofStatus(wanted, given, scope))
        .or(() -> ofIndicator(wanted, given, scope));
  }

  private static Optional<List<Inline>> place(String wanted, Arguments given) {
    Matcher place = PLACE.matcher(wanted);
    if (!place.matches()) {
      return Optional.empty();
    }
    given.knownOnly(List.of());
    return Optional.of(List.of(Inline.Reference.to(place.group(2))));
  }

  /** "{green was/were}": the form that agrees with a count. */
  private static Optional<List<Inline>> agreement(String wanted, Arguments given, Scope scope) {
    Matcher form = AGREE.matcher(wanted);
    if (!form.matches()) {
      return Optional.empty();
    }
    Optional<Integer> count = Counted.of(form.group(1), scope);
    count.ifPresent(n -> given.knownOnly(List.of()));
    return count.map(n -> List.of(Inline.words(Wording.agree(n, form.group(2), form.group(3)))));
  }

  /** "{green}", "{amber or red}", "{green %}", "{red list}", "{green, by panel, group Housing}". */
  private static Optional<List<Inline>> ofStatus(String wanted, Arguments given, Scope scope) {
    if (wanted.endsWith(" list")) {
      return Counted.statuses(wanted.substring(0, wanted.length() - 5), scope)
          .map(
              them -> {
                given.knownOnly(List.of());
                return names(them, scope);
              });
    }
    if (wanted.endsWith(" %")) {
      return Counted.statuses(wanted.substring(0, wanted.length() - 2), scope)
          .filter(them -> them.size() == 1)
          .map(
              them -> {
                given.knownOnly(List.of("of"));
                String of = given.oneOf("of", scope.tally().bases());
                return scope.tally().percentageOf(them.get(0), of);
              });
    }
    return Counted.statuses(wanted, scope).map(them -> List.of(count(them, given, scope)));
  }

  private static Inline count(List<String> statuses, Arguments given, Scope scope) {
    Tally tally = scope.tally();
    if (statuses.size() == 1) {
      given.knownOnly(List.of("by", "group"));
      return FigureOffers.count(scope, statuses.get(0), given);
    }
    given.knownOnly(List.of());
    return tally.together(
        String.join("-", statuses),
        statuses.stream().mapToInt(s -> tally.count(Tally.ALL, "", s)).sum());
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

  /** "{HC01}", "{HC01 target}", "{HC01 status, service LIB}", "{HC01 name}", "{HC01 x-sponsor}". */
  private static Optional<List<Inline>> ofIndicator(String wanted, Arguments given, Scope scope) {
    for (String what : List.of("target", "status", "value", "name")) {
      if (wanted.endsWith(" " + what)) {
        Optional<Figure> figure =
            figure(wanted.substring(0, wanted.length() - what.length() - 1), given, scope);
        if (figure.isPresent()) {
          return figure.map(f -> said(f, what));
        }
      }
    }
    Matcher own = OWN_COLUMN.matcher(wanted);
    if (own.matches()) {
      return figure(own.group(1), given, scope)
          .map(f -> List.of(Inline.words(Wording.plain(ownColumn(f, own.group(2))))));
    }
    return figure(wanted, given, scope).map(f -> said(f, "value"));
  }

  private static String ownColumn(Figure figure, String column) {
    String text = figure.indicator().notes().more().get(column.toLowerCase(Locale.ROOT));
    if (text == null) {
      throw new PaperFault("The indicators of this council have no column " + column + ".");
    }
    return text;
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

  /** By its code, else by a name or alias, which must be that of one alone. */
  private static Optional<Figure> figure(String called, Arguments given, Scope scope) {
    List<Figure> all = scope.paper().figures().councils();
    List<Figure> coded = all.stream().filter(f -> f.indicator().code().equals(called)).toList();
    List<Figure> found =
        coded.isEmpty() ? all.stream().filter(f -> f.indicator().isCalled(called)).toList() : coded;
    if (found.size() > 1) {
      throw new PaperFault(
          "{"
              + called
              + "} may be "
              + found.stream().map(f -> f.indicator().code()).collect(Collectors.joining(" or "))
              + ": write the code.");
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    given.knownOnly(List.of("service"));
    String service = given.text("service", "");
    return Optional.of(service.isEmpty() ? found.get(0) : ofService(found.get(0), service, scope));
  }

  private static Figure ofService(Figure council, String service, Scope scope) {
    String code = council.indicator().code();
    return scope
        .paper()
        .figures()
        .find(code, service)
        .orElseThrow(
            () ->
                new PaperFault(
                    "There is no figure of "
                        + code
                        + " for the service \""
                        + service
                        + "\" in this paper."));
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
