package org.quarterday.render;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quarterday.rollup.ActionFigure;
import org.quarterday.rollup.Figure;

/**
 * One figure as printed: the same figure printed twice makes two facts with different places (the
 * contract, section 8).
 *
 * @param id stable from run to run: "f-HC01-2017-18-H1-value", "c-priority-healthy-green"
 * @param indicator its code; empty for a count
 * @param what "value", "target", "status", "coverage", "travel-short", "count", "percentage" …
 * @param shown the text as printed, unit included
 * @param revision of the figure; empty for a count
 * @param place "Table 1, row Total, column Green"; empty until the document is numbered
 */
public record Fact(
    String id,
    String indicator,
    String period,
    String service,
    String what,
    String shown,
    String revision,
    String place) {
  private static final Predicate<String> PLAIN = Pattern.compile("[A-Za-z0-9-]").asMatchPredicate();

  /** A fact about one figure. */
  public static Fact of(Figure figure, String what, String shown) {
    String service = figure.service();
    String id =
        "f-"
            + idPart(figure.indicator().code())
            + "-"
            + figure.period().code()
            + (service.isEmpty() ? "" : "-" + idPart(service))
            + "-"
            + what;
    return new Fact(
        id,
        figure.indicator().code(),
        figure.period().code(),
        service,
        what,
        shown,
        Integer.toString(figure.revision()),
        "");
  }

  /** A fact about one action; its code stands where an indicator's would. */
  static Fact of(ActionFigure figure, String what, String shown) {
    String code = figure.action().code();
    String period = figure.period().code();
    return new Fact(
        "a-" + idPart(code) + "-" + period + "-" + what,
        code,
        period,
        figure.action().service().orElse(""),
        what,
        shown,
        Integer.toString(figure.revision()),
        "");
  }

  /** A fact about several figures: how many there are of a kind, or which share that is. */
  public static Fact count(String id, String period, String service, String what, String shown) {
    return new Fact("c-" + id, "", period, service, what, shown, "", "");
  }

  /** As it stands at the beginning of a sentence. */
  Fact capital() {
    String opening = Wording.capital(shown);
    return new Fact(id, indicator, period, service, what, opening, revision, place);
  }

  public Fact at(String where) {
    return new Fact(id, indicator, period, service, what, shown, revision, where);
  }

  /**
   * A code as part of a page's anchor; two codes never give the same. A space becomes "_", other
   * signs their number.
   */
  static String idPart(String code) {
    return code.codePoints().mapToObj(Fact::idSign).collect(Collectors.joining());
  }

  private static String idSign(int c) {
    String sign = Character.toString(c);
    if (PLAIN.test(sign)) {
      return sign;
    }
    return c == ' ' ? "_" : "." + Integer.toHexString(c) + ".";
  }
}
