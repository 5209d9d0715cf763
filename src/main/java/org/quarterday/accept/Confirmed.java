package org.quarterday.accept;

import org.quarterday.validate.Key;

/**
 * Commentary that somebody said to hold for what stood.
 *
 * @param after how many of all rows had been laid over one another by then
 */
public record Confirmed(int after, Key key) {}
