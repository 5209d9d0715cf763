package org.quarterday.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterday.council.Catalogue;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.council.Owners;
import org.quarterday.period.Period;
import org.quarterday.validate.Key;

/**
 * The figure that a person means by a code or name. What a council no longer has is found by the
 * settings that it was printed by.
 */
final class NamedFigure {
  private final List<Council> councils;
  private final Period period;

  /**
   * @param councils as it is now, then as it was when figures of the period were printed
   */
  NamedFigure(List<Council> councils, Period period) {
    this.councils = councils;
    this.period = period;
  }

  Key key(String indicator, @Nullable String service) {
    String code = code(indicator);
    return new Key(code, service == null ? "" : service(row(code), service), period);
  }

  /** The row of a code that was found. */
  Indicator row(String code) {
    return councils.stream()
        .flatMap(council -> council.catalogue().indicator(code, period.lastDay()).stream())
        .findFirst()
        .orElseThrow();
  }

  private String code(String typed) {
    for (Council council : councils) {
      Set<String> codes = council.catalogue().findIndicators(typed, period);
      if (codes.size() > 1) {
        throw new UsageProblem(
            "“" + typed + "” may be " + String.join(" or ", codes) + ". Give the code.");
      }
      if (codes.size() == 1) {
        return codes.iterator().next();
      }
    }
    throw Unknown.indicator(typed, councils.get(0), period);
  }

  /** An indicator with one owner or none has the council's figure only. */
  private String service(Indicator row, String typed) {
    Set<String> codes = new LinkedHashSet<>();
    for (Council council : councils) {
      council.catalogue().findService(typed).ifPresent(codes::add);
    }
    if (codes.isEmpty()) {
      throw Unknown.service(typed, councils.get(0));
    }
    Owners owners = row.owners();
    if (owners.several()) {
      return codes.iterator().next();
    }
    if (!owners.codes().isEmpty() && owners.codes().stream().noneMatch(codes::contains)) {
      throw new UsageProblem(
          row.code() + " is owed by " + names(owners) + " alone. Leave --service out.");
    }
    return "";
  }

  private String names(Owners owners) {
    Catalogue now = councils.get(0).catalogue();
    return owners.codes().stream()
        .map(code -> now.service(code).map(s -> s.name() + " (" + code + ")"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
