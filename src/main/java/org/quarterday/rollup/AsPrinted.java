package org.quarterday.rollup;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterday.validate.ValueState;

/**
 * All of a figure that papers print as a figure: two of which this is the same are one to a reader.
 *
 * @param value exact
 * @param travel by comparator: "better", "worse" …
 */
public record AsPrinted(
    String value,
    String shown,
    String target,
    String status,
    String judged,
    String judgedTarget,
    String coverage,
    ValueState state,
    Map<String, String> travel) {

  public static AsPrinted of(Figure figure) {
    Judgement judgement = figure.judgement();
    return new AsPrinted(
        figure.value().map(Exact::plain).orElse(""),
        figure.shown(),
        figure.target(),
        judgement.status(),
        judgement.judged().map(Exact::plain).orElse(""),
        judgement.judgedTarget(),
        figure.coverage().text(),
        figure.state(),
        figure.travel().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, t -> t.getValue().way().code(), (a, b) -> a, TreeMap::new)));
  }
}
