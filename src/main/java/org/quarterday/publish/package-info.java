/**
 * Text becomes files.
 *
 * <p>In: rows of text, receipts, papers and pages that are finished, and where they belong. Out:
 * the text of CSV, JSON and Markdown files, the paths they have under a council's folder, and the
 * files themselves, each replaced whole or not at all. What comes from a return is only ever text
 * in them: never a formula, markup, a terminal escape, or a path but the return's own place.
 *
 * <p>It must not know how a figure is reckoned or worded, nor when anything is run.
 */
@NullMarked
package org.quarterday.publish;

import org.jspecify.annotations.NullMarked;
