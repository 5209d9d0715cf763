package org.quarterday.batch;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.validate.TableKind;

/**
 * What lies where in a pack: {@code about.txt}, whose it is; {@code issue/}, the files of the
 * issue; {@code enclosed/}, those of the papers laid into it; {@code returns/}, the returns as
 * sent; {@code settings/}, a folder for each settings that a return was read by or the paper was
 * drawn by; {@code rows.tsv}, which rows stood; {@code closed.tsv}, by which settings the figures
 * are judged that had been printed by then; {@code confirmed.tsv}, which commentary was said to
 * hold although its figure had changed; {@code decisions.csv}, what people decided until then;
 * {@code erased.txt}, the SHA-256 of returns of which only the values are left, and {@code
 * erased.tsv}, what else is left of their rows; {@code pack.sha256}, the SHA-256 of all of them.
 */
final class PackFiles {
  static final String ABOUT = "about.txt";
  static final String ISSUE = "issue/";
  static final String ROWS = "rows.tsv";
  static final String ENCLOSED = "enclosed/";
  static final String CLOSED = "closed.tsv";
  static final String CONFIRMED = "confirmed.tsv";
  static final String ERASED_CELLS = "erased.tsv";
  static final String JUDGED_STATUS = "judged-status";
  static final String JUDGED_REASON = "judged-reason";
  static final String ERASED = "erased.txt";
  static final String DECISIONS = "decisions.csv";
  static final List<TableKind> OTHER_KINDS =
      List.of(TableKind.ACTIONS, TableKind.RISKS, TableKind.NOTES);

  private static final Pattern ABOUT_TEXT =
      Pattern.compile("quarterday pack 1\ncouncil ([a-z0-9-]{1,64})\n");

  private PackFiles() {}

  static String about(String council) {
    return "quarterday pack 1\ncouncil " + council + "\n";
  }

  /** The council's folder name; empty when it is no such text. */
  static Optional<String> council(String about) {
    Matcher text = ABOUT_TEXT.matcher(about);
    return text.matches() ? Optional.of(text.group(1)) : Optional.empty();
  }

  static String returned(String sha256, String extension) {
    return "returns/" + sha256 + "." + extension;
  }

  static String settings(String sha256) {
    return "settings/" + sha256;
  }
}
