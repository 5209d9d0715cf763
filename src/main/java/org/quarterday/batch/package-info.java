/**
 * Spring Batch, and nothing else of the product's own: one job in three steps, and what makes a run
 * the run that it is.
 *
 * <p>In: a council's settings, a job, a date, the place of the record. Out: how it ended. Steps
 * hand over through the ledger and the staging folder; the execution context holds nothing of ours.
 * It must not decide what a return says, what a figure is, or what a paper looks like.
 */
@NullMarked
package org.quarterday.batch;

import org.jspecify.annotations.NullMarked;
