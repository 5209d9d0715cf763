package org.quarterday.rollup;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many figures of a group have one status.
 *
 * @param by "all", "priority", "service", "directorate" or "panel"
 * @param group the code of the group, the text of a directorate or panel; empty for all
 * @param status a band's status, an unrated code, or the name of a group of statuses
 * @param base what the percentage is of
 * @param total how many figures the group has
 * @param percent half up; empty outside the base and where the base is nothing
 * @param of "rated" or "all"
 */
public record StatusCount(
    String by,
    String group,
    String status,
    int count,
    int base,
    int total,
    Optional<BigDecimal> percent,
    String of) {}
