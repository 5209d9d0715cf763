package org.quarterday.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quarterday.accept.Archive;
import org.quarterday.accept.RunFile;
import org.quarterday.accept.StandingReturn;
import org.quarterday.intake.Inbox;
import org.quarterday.intake.InboxUnavailable;
import org.quarterday.intake.Listing;
import org.quarterday.intake.SentFile;
import org.quarterday.validate.Verdict;

/** What lies in the returns folder now, and what of it a run has to take in. */
final class Inventory {
  private final RunRequest request;
  private final Listing listing;
  private final Map<String, String> seen = new LinkedHashMap<>();

  private Inventory(RunRequest request, Listing listing) throws IOException {
    this.request = request;
    this.listing = listing;
    for (SentFile file : listing.files()) {
      seen.put(file.place(), fingerprint(file));
    }
  }

  static Inventory of(RunRequest request) throws InboxUnavailable, IOException {
    return new Inventory(request, Inbox.list(request.settings().returnsFolder()));
  }

  /** The SHA-256 of the content; for what has none to be read, what it is instead. */
  private static String fingerprint(SentFile file) {
    if (file.nature() != SentFile.Nature.PLAIN_FILE) {
      return file.nature().name();
    }
    try {
      return Inbox.fingerprint(file);
    } catch (IOException unreadable) {
      return SentFile.Nature.UNREADABLE.name();
    }
  }

  /** By place, the content that was seen there. */
  Map<String, String> seen() {
    return seen;
  }

  boolean isEmpty() {
    return listing.isEmpty();
  }

  /** Of the places where a return stands those where no file lies now. */
  Set<String> gone(Set<String> standing) {
    Set<String> gone = new TreeSet<>(standing);
    gone.removeAll(seen.keySet());
    return gone;
  }

  /**
   * What has to be taken in: content that does not stand at its place, and content of which rows
   * were refused under other settings or another date, or by what another return said that now says
   * something else. Kept in the archive first; in the order in which it was received, then of
   * place.
   *
   * @param conflicting the arrivals that contradicted one another
   * @param erased contents that are not taken in again
   */
  List<RunFile> toTakeIn(
      Map<String, StandingReturn> standing,
      Set<Long> conflicting,
      Set<String> erased,
      Archive archive)
      throws IOException {
    List<RunFile> files = new ArrayList<>();
    boolean settled =
        seen.keySet().stream()
            .map(standing::get)
            .anyMatch(s -> s != null && conflicting.contains(s.arrival()) && !same(s));
    for (SentFile file : listing.files()) {
      Optional<StandingReturn> stands = Optional.ofNullable(standing.get(file.place()));
      String now = seen.get(file.place());
      boolean same = stands.map(this::same).orElse(false);
      boolean again =
          stands
              .map(s -> tryAgain(s) || settled && conflicting.contains(s.arrival()))
              .orElse(false);
      if ((!same || again) && !erased.contains(now)) {
        files.add(runFile(file, now, same ? stands : Optional.empty(), archive));
      }
    }
    files.sort(Comparator.comparing(RunFile::received).thenComparing(RunFile::place));
    List<RunFile> ordered = new ArrayList<>();
    for (RunFile file : files) {
      ordered.add(
          new RunFile(
              ordered.size(),
              file.place(),
              file.sha256(),
              file.extension(),
              file.trouble(),
              file.size(),
              file.received()));
    }
    return ordered;
  }

  /** What is no plain file has no content: in the ledger its SHA-256 is empty. */
  private static String contentOf(String fingerprint) {
    return fingerprint.length() == 64 ? fingerprint : "";
  }

  private boolean same(StandingReturn stands) {
    return stands.sha256().equals(contentOf(seen.getOrDefault(stands.place(), "")));
  }

  private boolean tryAgain(StandingReturn stands) {
    boolean refused =
        stands.refusedRows() > 0 || stands.status().equals(Verdict.Status.REJECTED.code());
    return refused
        && (!stands.settings().equals(request.settings().snapshot().sha256())
            || !stands.asOf().equals(request.asOf()));
  }

  private RunFile runFile(
      SentFile file, String fingerprint, Optional<StandingReturn> again, Archive archive)
      throws IOException {
    var received =
        again
            .map(StandingReturn::received)
            .or(() -> request.settings().returnForms().forReturn(file.place()).received())
            .orElse(request.today());
    if (fingerprint.equals(SentFile.Nature.NOT_A_PLAIN_FILE.name())) {
      return new RunFile(0, file.place(), "", "bin", "not-plain", file.size(), received);
    }
    if (fingerprint.equals(SentFile.Nature.UNREADABLE.name())) {
      return new RunFile(0, file.place(), "", "bin", "unreadable", file.size(), received);
    }
    if (file.size() > request.settings().council().limits().fileBytes()) {
      return new RunFile(0, file.place(), fingerprint, "bin", "too-large", file.size(), received);
    }
    Archive.Kept kept = archive.keep(file.path(), file.path().getFileName().toString());
    seen.put(file.place(), kept.sha256());
    return new RunFile(0, file.place(), kept.sha256(), kept.extension(), "", file.size(), received);
  }
}
