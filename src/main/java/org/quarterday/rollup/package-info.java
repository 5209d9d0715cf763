/**
 * Returned values become figures: combined over time and across services, held against targets,
 * given a status, a direction of travel and a reason.
 *
 * <p>In: what stands in the record, a council, a period, a date. Out: figures, where the actions of
 * its plans stand, counts of both, and what each rests on. Pure arithmetic and judgement: it must
 * not know how anything is stored, worded in a paper, or written to a file.
 */
@NullMarked
package org.quarterday.rollup;

import org.jspecify.annotations.NullMarked;
