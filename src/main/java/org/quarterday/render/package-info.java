/**
 * Figures become words, and words become a paper.
 *
 * <p>In: the figures of a period, counts of them, which returns came, and what the council wants
 * said ({@link PaperSpec}). Out: one paper as HTML, as Markdown, and as the list of every figure
 * printed. A paper is a {@link Document} of blocks before it is text: a template arranges blocks
 * and prose, the blocks are built in Java from figures, and both forms are written from the one
 * document. Java words and rounds ({@link Wording}, {@code Style}); templates only arrange what
 * {@code PaperWords} offers. What a paper lacks or contradicts is a list of {@link Point}s.
 *
 * <p>It must not know how figures are stored or computed, nor where a paper is kept. Only {@code
 * Directives}, {@code Templates} and the Markdown output format with its markup have heard of
 * Freemarker.
 */
@NullMarked
package org.quarterday.render;

import org.jspecify.annotations.NullMarked;
