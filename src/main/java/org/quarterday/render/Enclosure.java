package org.quarterday.render;

import java.util.Optional;

/**
 * Another paper that is laid in as it was issued: never drawn again, and known by its hash.
 *
 * @param paper its name
 * @param period in words, of the issue, or of this paper where there is none yet
 * @param isPublic whether it, and the issue that would be laid, may be published
 * @param laid empty while it has not been issued
 */
public record Enclosure(
    String paper,
    String title,
    String committee,
    String period,
    boolean isPublic,
    Optional<Laid> laid) {

  /** Whether the paper that encloses it must not: nothing exempt reaches a public page. */
  boolean isBarredFrom(PaperSpec encloser) {
    return encloser.isPublic() && !isPublic;
  }

  /**
   * An issue.
   *
   * @param words "Published version 1"
   * @param sha256 of its page
   * @param html its page, as frozen
   * @param markdown its Markdown, as frozen
   */
  public record Laid(String words, String sha256, String html, String markdown) {}
}
