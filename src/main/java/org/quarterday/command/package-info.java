/**
 * The command line: arguments in, exit code out.
 *
 * <p>Every command is a small class of its own. Look-ups read the record without Spring and change
 * no byte of it; runs hand over to {@code batch}. Results go to standard output, everything else to
 * standard error.
 */
@NullMarked
package org.quarterday.command;

import org.jspecify.annotations.NullMarked;
