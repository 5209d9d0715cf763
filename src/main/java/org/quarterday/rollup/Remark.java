package org.quarterday.rollup;

import org.quarterday.period.Period;

/**
 * What a service wrote beside a value.
 *
 * @param service the service's code; empty when the indicator has one owner or none
 * @param place file and cell of the commentary or, if there is none, of the action
 */
public record Remark(
    String service, Period period, String commentary, String action, String place) {}
