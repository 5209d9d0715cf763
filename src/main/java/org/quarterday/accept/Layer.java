package org.quarterday.accept;

import org.quarterday.validate.Entry;

/** One row that was taken in, and with which arrival. */
public record Layer(Arrival arrival, Entry entry) {}
