package org.quarterday.render.pages;

/**
 * A link to another file of the council's.
 *
 * @param path from the page to the file, names as they are: "receipts/housing/q2.xlsx.html"
 */
public record Link(String text, String path) {}
