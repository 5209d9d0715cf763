package org.quarterday.intake;

/**
 * Where one table stands among the rows of a sheet that are not blank, counted from 0.
 *
 * @param header the first row of headings
 * @param body the first row below them; the same where there are no headings
 * @param end behind the last row
 * @param width how many columns it has
 */
record Layout(int header, int body, int end, int width) {

  boolean hasHeader() {
    return body > header;
  }
}
