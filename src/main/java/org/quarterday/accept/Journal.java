package org.quarterday.accept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Every run of a council in one line, the ones that found nothing new and the ones that failed too.
 * A run that was killed has none; the run that completed it says so.
 *
 * <p>One line is one run, its parts separated by tabs: instant, job, period, as-of date, outcome,
 * what it did.
 */
public final class Journal {
  private final Path file;

  public Journal(RecordFolder record) {
    this.file = record.ledger().resolve("journal.tsv");
  }

  /** One run that ended. */
  public record Line(
      Instant at, String job, String period, String asOf, String outcome, String words) {}

  public void add(Line line) throws IOException {
    String text =
        String.join(
                "\t",
                line.at().toString(),
                line.job(),
                line.period(),
                line.asOf(),
                line.outcome(),
                line.words().replaceAll("[\\t\\r\\n]+", " "))
            + "\n";
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      String gap = endsWhole(channel) ? "" : "\n";
      channel.write(ByteBuffer.wrap((gap + text).getBytes(StandardCharsets.UTF_8)), channel.size());
      channel.force(true);
    }
  }

  /** A kill may have left half a line, which must not swallow the next. */
  private static boolean endsWhole(FileChannel channel) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    return channel.size() == 0
        || channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n';
  }

  /** The oldest first; a line that a kill cut short is left out. */
  public List<Line> lines() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    for (String text : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] parts = text.split("\t", -1);
      if (parts.length == 6) {
        lines.add(
            new Line(Instant.parse(parts[0]), parts[1], parts[2], parts[3], parts[4], parts[5]));
      }
    }
    return lines;
  }
}
