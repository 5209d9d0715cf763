package org.quarterday.rollup;

import java.math.BigDecimal;
import java.util.Optional;

/** How many figures of a group go one way; the base is those that can be compared. */
public record TravelCount(
    String comparator,
    String by,
    String group,
    TravelWay way,
    int count,
    int base,
    int total,
    Optional<BigDecimal> percent) {}
