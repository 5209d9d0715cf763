/**
 * Files become text in cells.
 *
 * <p>In comes a folder of what services sent ({@link org.quarterday.intake.Inbox}) and, for each
 * plain file, its content ({@link org.quarterday.intake.SheetReader}). Out come sheets of {@link
 * org.quarterday.intake.Row rows} whose cells know where they stand, what a person would see in
 * them and, in a workbook, the exact number or date behind it; or an {@link
 * org.quarterday.intake.Unreadable} with words that the sender can act on. No file makes a reader
 * throw.
 *
 * <p>It must not know indicators, services, periods, councils or findings, and it never decides
 * what a text means: "82.1%" stays text here.
 */
@NullMarked
package org.quarterday.intake;

import org.jspecify.annotations.NullMarked;
