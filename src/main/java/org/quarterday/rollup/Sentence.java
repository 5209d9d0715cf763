package org.quarterday.rollup;

import java.util.Optional;

/**
 * What a reason has to speak of.
 *
 * @param what a name for what is judged, where it is not the figure's own value; else empty
 * @param value exact, as it is before any rounding
 * @param places with which the value is printed
 * @param distance what was compared, rounded if the scheme compares as shown; empty without target
 */
record Sentence(String what, Exact value, int places, Optional<Distance> distance) {}
