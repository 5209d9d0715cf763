/**
 * Scenarios through the whole line: real files, a real ledger, no mocks.
 *
 * <p>Letters are topics, numbers go from simple to hard, and each class says which one thing it
 * shows. A: from returns to papers. B: the same again. C: faults and kills. D: side by side. E:
 * many councils and odd files. F: what stands. G: the command line. H: the machine. K: nights, one
 * after another.
 */
@NullMarked
package org.quarterday.line;

import org.jspecify.annotations.NullMarked;
