/**
 * Workbooks that we send to people, as values: tabs of boxes that hold finished text or a number,
 * with a look, a note, a link, and what may be typed there.
 *
 * <p>In: a receipt, or a council and what stands in its record. Out: a {@code Book}, which {@code
 * publish.sheets} turns into a file. It must not know how a workbook is written.
 */
@NullMarked
package org.quarterday.render.sheets;

import org.jspecify.annotations.NullMarked;
