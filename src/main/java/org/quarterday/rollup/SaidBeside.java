package org.quarterday.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterday.accept.Standing;
import org.quarterday.accept.StandingValues;
import org.quarterday.council.Indicator;
import org.quarterday.period.Period;
import org.quarterday.validate.Amount;
import org.quarterday.validate.Field;
import org.quarterday.validate.Key;
import org.quarterday.validate.Said;

/** What services said beside their values: forecasts, their own statuses, commentary. */
final class SaidBeside {
  private final StandingValues standing;
  private final Owed owed;

  SaidBeside(StandingValues standing, Owed owed) {
    this.standing = standing;
    this.owed = owed;
  }

  /**
   * The newest forecast of the year that was returned for a period up to this one's end; none from
   * a row whose value is suppressed, since its numbers go no further.
   */
  Optional<BigDecimal> forecast(Indicator indicator, String service, Period period) {
    Optional<BigDecimal> newest = Optional.empty();
    for (Standing each : upTo(indicator, service, period)) {
      boolean suppressed =
          each.said().value().filter(a -> a.kind() == Amount.Kind.SUPPRESSED).isPresent();
      if (each.said().forecast().isPresent() && !suppressed) {
        newest = each.said().forecast();
      }
    }
    return newest;
  }

  /** The newest that stands for a part of the year up to a period's end. */
  Optional<Standing> newest(Indicator indicator, String service, Period period) {
    return upTo(indicator, service, period).stream().reduce((a, b) -> b);
  }

  private List<Standing> upTo(Indicator indicator, String service, Period period) {
    List<Standing> said = new ArrayList<>();
    for (Period part : owed.spokenOf(indicator, period)) {
      standing.find(new Key(indicator.code(), service, part)).ifPresent(said::add);
    }
    return said;
  }

  /**
   * What each service wrote beside the newest part of a period that has words.
   *
   * @param services those whose words belong to the figure; the empty code is the council
   */
  List<Remark> remarks(Indicator indicator, List<String> services, Period period) {
    List<Remark> remarks = new ArrayList<>();
    for (String service : services) {
      Optional<Remark> newest = Optional.empty();
      for (Standing each : upTo(indicator, service, period)) {
        if (period.contains(each.key().period())) {
          Optional<Remark> here = remark(indicator, each);
          newest = here.isPresent() ? here : newest;
        }
      }
      newest.ifPresent(remarks::add);
    }
    return remarks;
  }

  /**
   * Words about a figure that has changed since say so, until somebody confirms them; what has been
   * suppressed since is not told by them.
   */
  private static String bound(Indicator indicator, Standing standing) {
    return standing
        .writtenAbout()
        .map(
            then ->
                isSuppressed(standing.said())
                    ? " [Written about an earlier value; now suppressed.]"
                    : " [Written when this was "
                        + shown(indicator, then)
                        + "; now "
                        + shown(indicator, standing.said())
                        + ".]")
        .orElse("");
  }

  private static boolean isSuppressed(Said said) {
    return said.value().filter(v -> v.kind() == Amount.Kind.SUPPRESSED).isPresent();
  }

  private static String shown(Indicator indicator, Said said) {
    if (isSuppressed(said)) {
      return "suppressed";
    }
    return said.value()
        .map(
            v ->
                v.number().map(n -> Shown.withUnit(indicator, n.toPlainString())).orElse(v.words()))
        .orElseGet(
            () ->
                said.numerator().map(BigDecimal::toPlainString).orElse("nothing")
                    + " out of "
                    + said.denominator().map(BigDecimal::toPlainString).orElse("nothing"));
  }

  private static Optional<Remark> remark(Indicator indicator, Standing standing) {
    String commentary = standing.said().commentary() + bound(indicator, standing);
    String action = standing.said().action();
    if (commentary.isEmpty() && action.isEmpty()) {
      return Optional.empty();
    }
    String place =
        standing
            .source(commentary.isEmpty() ? Field.ACTION : Field.COMMENTARY)
            .map(s -> s.words())
            .orElse("");
    return Optional.of(
        new Remark(standing.key().service(), standing.key().period(), commentary, action, place));
  }
}
