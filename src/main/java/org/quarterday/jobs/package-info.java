/**
 * The folder {@code jobs/} as Java: what a council decides, read whole, strictly and before any
 * work.
 *
 * <p>In: the folder of one council ({@link org.quarterday.jobs.CouncilReader}) or the path of a
 * job. Out: {@link org.quarterday.jobs.Settings}, in which every name has been looked up, or every
 * problem at once, each with its file, its line or cell, and what to do ({@link
 * org.quarterday.jobs.ConfigProblems}). It must not look into the returns folder, and knows nothing
 * of the record, of runs or of commands.
 */
@NullMarked
package org.quarterday.jobs;

import org.jspecify.annotations.NullMarked;
