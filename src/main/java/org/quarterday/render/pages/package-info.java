/**
 * The pages for staff: what became of a return, where things stand, who owes what, what was run.
 *
 * <p>In: receipts, and small records of finished values. Out: pages as text, on the same sheet as
 * the papers, with the thing to do next on top; and the rows of the chase list. Nothing here reads
 * a clock: a page shows the dates that it is given, and only the page of runs has times of day.
 * Only {@code PageRenderer} runs templates, which see maps, lists and finished text.
 *
 * <p>It must not know where a page is kept, nor how anything is stored or reckoned.
 */
@NullMarked
package org.quarterday.render.pages;

import org.jspecify.annotations.NullMarked;
