package org.quarterday.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands above the first block, and on every printed page.
 *
 * @param period in words
 * @param release one line: for which period, as known when
 * @param header label and value, in order
 * @param letterhead how the council shows itself
 */
public record Front(
    String council,
    String title,
    String period,
    Edition edition,
    String release,
    List<Row> header,
    Letterhead letterhead) {
  public Front {
    header = List.copyOf(header);
  }

  /**
   * How the council shows itself.
   *
   * @param crest the name of a file among its templates, an SVG; empty for none
   * @param wordmark its name as it writes it; empty for the plain name
   * @param colours by property of the style sheet
   */
  public record Letterhead(String crest, String wordmark, Map<String, String> colours) {
    public Letterhead {
      colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
    }
  }

  /** One row of the header. */
  public record Row(String label, String value) {}
}
