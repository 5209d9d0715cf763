package org.quarterday.validate;

import org.quarterday.period.Period;

/** A service has said of a period that there is nothing to report. */
public record NilReturn(String service, Period period) {}
