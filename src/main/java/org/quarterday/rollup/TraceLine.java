package org.quarterday.rollup;

import java.util.Optional;
import org.quarterday.accept.Source;
import org.quarterday.period.Period;

/**
 * One step from a figure down to the cells it rests on.
 *
 * @param depth 0 for the figure itself
 * @param what "figure", "part", or the name of the column that a cell stands in
 * @param service the service's code; empty for the council
 * @param value exact; empty where there is none
 * @param rule how it came about, in words
 * @param source the cell; empty for what is combined
 */
public record TraceLine(
    int depth,
    String what,
    String service,
    Period period,
    String value,
    String rule,
    String coverage,
    int revision,
    Optional<Source> source) {}
