package org.quarterday.validate;

import org.quarterday.period.Period;

/**
 * What a value is about.
 *
 * @param service the service's code; empty for the council's own value, and always for an indicator
 *     with one owner or none
 */
public record Key(String indicator, String service, Period period) {}
