/**
 * The calendar of a council: financial years, reporting periods, working days, and the words and
 * spellings people use for them.
 *
 * <p>In come dates, codes and what people type; out go periods, dates and plain English. It must
 * not know what a council, a return or a figure is, nor the time of day: today is an argument.
 * Month names are our own, so that every Java release writes the same bytes.
 */
@NullMarked
package org.quarterday.period;

import org.jspecify.annotations.NullMarked;
