package org.quarterday.accept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the last run was and left behind, so that the same run again is known without opening the
 * ledger. It is broken before anything is written to the record, and made when all is done: while
 * it is there, nothing has happened since.
 */
public final class Seal {
  private static final String VERSION = "quarterday-seal 1";
  private static final String FILE = "file ";
  private static final String NEED = "need ";
  private static final String WHOLE = "wholly accepted";

  private final Path file;

  public Seal(RecordFolder record) {
    this.file = record.ledger().resolve("last-run.txt");
  }

  /**
   * @param identity of the run, without the ledger's revision
   * @param files what it left in the folder for people: SHA-256 by place
   * @param needs what needs whom, a sentence each
   * @param whollyAccepted whether every return in the folder was accepted whole
   */
  public record LastRun(
      String identity, Map<String, String> files, List<String> needs, boolean whollyAccepted) {
    public LastRun {
      files = Map.copyOf(files);
      needs = List.copyOf(needs);
    }
  }

  public Optional<LastRun> read() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    if (lines.size() < 2 || !lines.get(0).equals(VERSION)) {
      return Optional.empty();
    }
    Map<String, String> files = new TreeMap<>();
    List<String> needs = new ArrayList<>();
    boolean whole = false;
    for (String line : lines.subList(2, lines.size())) {
      if (line.startsWith(FILE)) {
        String[] file = line.substring(FILE.length()).split(" ", 2);
        files.put(file[1], file[0]);
      } else if (line.startsWith(NEED)) {
        needs.add(line.substring(NEED.length()));
      } else {
        whole |= line.equals(WHOLE);
      }
    }
    return Optional.of(new LastRun(lines.get(1), files, needs, whole));
  }

  /** To be called before anything is written to the record. */
  public void breakIt() throws IOException {
    Files.deleteIfExists(file);
  }

  public void make(LastRun run) throws IOException {
    StringBuilder text =
        new StringBuilder(VERSION).append('\n').append(run.identity()).append('\n');
    if (run.whollyAccepted()) {
      text.append(WHOLE).append('\n');
    }
    run.needs().forEach(n -> text.append(NEED).append(n.replaceAll("\\R", " ")).append('\n'));
    new TreeMap<>(run.files())
        .forEach(
            (place, sha256) ->
                text.append(FILE).append(sha256).append(' ').append(place).append('\n'));
    Path partial = file.resolveSibling("last-run.part");
    Files.writeString(partial, text.toString(), StandardCharsets.UTF_8);
    Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
