/**
 * Text becomes a verdict.
 *
 * <p>In: the sheets of one file, the council's settings, and what was known before. Out: a verdict:
 * what may be added to the record, cell by cell, and every finding with the cell it stands in. It
 * must not know how a file is read, where a return is kept, or what a figure or a paper is.
 */
@NullMarked
package org.quarterday.validate;

import org.jspecify.annotations.NullMarked;
