/**
 * Workbooks become files.
 *
 * <p>In: a book as a value, or a workbook as it was sent, without what it could do. Out: the bytes
 * of an .xlsx that opens in Excel, LibreOffice and what else reads workbooks: the same bytes for
 * the same inputs, on every Java and at any hour.
 *
 * <p>It must not know what the words in it mean.
 */
@NullMarked
package org.quarterday.publish.sheets;

import org.jspecify.annotations.NullMarked;
