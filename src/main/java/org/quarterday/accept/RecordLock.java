package org.quarterday.accept;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Who may touch a record: one run at a time, and no look-up while a run writes.
 *
 * <p>The lock file has two bytes to lock. A run holds the first for as long as it lives, so that a
 * second run knows at once; then it waits for the second, which look-ups share. The operating
 * system lets go of both when a process dies, however it dies.
 */
public final class RecordLock implements AutoCloseable {
  private static final long RUN = 0;
  private static final long READERS = 1;
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Duration LOOKUPS_TO_END = Duration.ofSeconds(60);

  private final FileChannel channel;

  private RecordLock(FileChannel channel) {
    this.channel = channel;
  }

  /** For a run; empty when another run holds the record. */
  public static Optional<RecordLock> forRun(RecordFolder record) throws IOException {
    Path file = record.lock();
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean mine =
        lock(channel, RUN, false, Duration.ZERO) && lock(channel, READERS, false, LOOKUPS_TO_END);
    return kept(channel, mine);
  }

  /**
   * For a look-up, which waits so long for a run to end; empty when it has not ended by then. The
   * record must exist; no byte of it is changed.
   */
  public static Optional<RecordLock> forLookUp(RecordFolder record, Duration patience)
      throws IOException {
    Path file = record.lock();
    if (!Files.exists(file)) {
      throw new IOException("There is no lock file in " + record.root());
    }
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    return kept(channel, lock(channel, READERS, true, patience));
  }

  private static Optional<RecordLock> kept(FileChannel channel, boolean mine) throws IOException {
    if (!mine) {
      channel.close();
      return Optional.empty();
    }
    return Optional.of(new RecordLock(channel));
  }

  private static boolean lock(FileChannel channel, long at, boolean shared, Duration patience)
      throws IOException {
    long tries = 1 + patience.dividedBy(PAUSE);
    for (long i = 0; i < tries; i++) {
      if (i > 0) {
        LockSupport.parkNanos(PAUSE.toNanos());
      }
      try {
        FileLock lock = channel.tryLock(at, 1, shared);
        if (lock != null) {
          return true;
        }
      } catch (OverlappingFileLockException inThisProcess) {
        // Held by another thread here: the same answer as from another process.
        continue;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
