/**
 * Figures become words, and words become a paper.
 *
 * <p>In: the figures of a period, counts of them, which returns came, and what the council wants
 * said ({@link PaperSpec}). Out: one paper as HTML, as Markdown, and as the list of every figure
 * printed. A paper is a {@link Document} of blocks before it is text: a template arranges blocks
 * and prose, the blocks are built in Java from figures, and both forms are written from the one
 * document. Java words and rounds ({@link Wording}); templates only arrange.
 *
 * <p>It must not know how figures are stored or computed, nor where a paper is kept. Only {@code
 * PaperRenderer}, {@code Templates}, {@code Placeholders} and the Markdown output format with its
 * markup have heard of Freemarker.
 */
@NullMarked
package org.quarterday.render;

import org.jspecify.annotations.NullMarked;
