/**
 * Verdicts become the record.
 *
 * <p>In: verdicts, answers and approvals. Out: what stands now, or stood on an earlier day, each
 * value with the file and cell it came from; receipts. The record is only ever added to: what
 * stands is worked out from everything that was taken in, in order. It must not know what a figure
 * or a paper is.
 */
@NullMarked
package org.quarterday.accept;

import org.jspecify.annotations.NullMarked;
