package org.quarterday.rollup;

import java.time.LocalDate;
import java.util.Optional;
import org.quarterday.accept.Standing;
import org.quarterday.council.Indicator;
import org.quarterday.period.Period;

/**
 * One value that one service owes: an indicator for one period of its frequency.
 *
 * @param service the code of the service that owes it; empty when nobody in particular does
 * @param due the last day on which it is in time
 * @param came what stands for it; empty when nothing came
 */
public record Obligation(
    String service, Indicator indicator, Period part, LocalDate due, Optional<Standing> came) {}
