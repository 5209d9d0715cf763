/**
 * What one council is: its services, indicators, targets, schemes and calendar, as values.
 *
 * <p>In: nothing but text and numbers already read. Out: immutable values that every later stage is
 * given as an argument. It must not know how settings are written down, what a return looks like,
 * or how anything is stored.
 */
@NullMarked
package org.quarterday.council;

import org.jspecify.annotations.NullMarked;
