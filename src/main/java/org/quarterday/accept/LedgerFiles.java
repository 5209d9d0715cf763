package org.quarterday.accept;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.hsqldb.jdbc.JDBCPool;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The database files of a ledger: opened to be written by a run, or to be read by a look-up without
 * changing a byte.
 *
 * <p>A ledger that was shut down is opened in place, read-only; one that an earlier program made is
 * copied, and the copy brought up to date. One that was not shut down (its run was killed) would
 * have to be mended first, which is writing, and read-only it answers wrongly without a word: a
 * look-up mends a copy and reads that. What was measured is in src/docs/decisions/0001-ledger.md.
 */
public final class LedgerFiles {
  private static final String NAME = "ledger";

  /** All that a ledger consists of when it was shut down. */
  private static final Set<String> SHUT =
      Set.of(NAME + ".data", NAME + ".properties", NAME + ".script");

  /**
   * No lock file: ours comes first and is let go by the system. log_size=0: a checkpoint in the
   * middle races the shutdown. full_log_replay: a log that cannot be replayed whole is refused, not
   * cut.
   */
  private static final String SETTINGS =
      ";hsqldb.lock_file=false;hsqldb.tx=locks;hsqldb.default_table_type=cached"
          + ";hsqldb.write_delay=false;hsqldb.log_size=0;hsqldb.nio_data_file=false"
          + ";hsqldb.full_log_replay=true";

  private final Path folder;

  public LedgerFiles(RecordFolder record) {
    this.folder = record.ledger();
  }

  /** Whether there is a ledger at all. */
  public boolean exist() {
    return Files.exists(folder.resolve(NAME + ".script"));
  }

  /** For a run, which holds the record's lock; brought to the current version. */
  public Open forRun() throws IOException {
    Open open = new Open(mended(folder), Optional.empty());
    migrate(open);
    return open;
  }

  /** For a look-up, which shares the record's lock. */
  public Open forLookUp() throws IOException {
    if (wasShut()) {
      Open inPlace = new Open(source(folder, ";readonly=true"), Optional.empty());
      if (!inPlace.isOlder()) {
        return inPlace;
      }
      inPlace.close();
    }
    Path copy = Files.createTempDirectory("quarterday-look-");
    try (var files = Files.newDirectoryStream(folder, NAME + ".*")) {
      for (Path file : files) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    Open open = new Open(mended(copy), Optional.of(copy));
    if (open.isOlder()) {
      migrate(open);
    }
    return open;
  }

  private static void migrate(Open open) throws IOException {
    try {
      LedgerSchema.migrate(open.source());
    } catch (SQLException e) {
      open.close();
      throw new IOException("The ledger cannot be brought up to date: " + e.getMessage(), e);
    }
  }

  private boolean wasShut() throws IOException {
    Set<String> names = new TreeSet<>();
    try (var files = Files.newDirectoryStream(folder, NAME + ".*")) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    if (!names.equals(SHUT)) {
      return false;
    }
    Properties properties = new Properties();
    try (var in = Files.newInputStream(folder.resolve(NAME + ".properties"))) {
      properties.load(in);
    }
    return "no".equals(properties.getProperty("modified"));
  }

  /** A kill may leave half a line at the end of the log: its statement was never promised. */
  private static DataSource mended(Path folder) throws IOException {
    Path log = folder.resolve(NAME + ".log");
    if (Files.exists(log)) {
      byte[] bytes = Files.readAllBytes(log);
      int whole = bytes.length;
      while (whole > 0 && bytes[whole - 1] != '\n') {
        whole--;
      }
      if (whole < bytes.length) {
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
          channel.truncate(whole);
        }
      }
    }
    return source(folder, "");
  }

  /** Its connections are used again: at the end of each the ledger would be forced to the disk. */
  private static DataSource source(Path folder, String more) {
    JDBCPool source = new JDBCPool();
    source.setUrl("jdbc:hsqldb:file:" + folder.resolve(NAME) + SETTINGS + more);
    source.setUser("SA");
    source.setPassword("");
    return source;
  }

  /** An open ledger; closing it shuts the files down and lets go of them. */
  public static final class Open implements AutoCloseable {
    private final DataSource source;
    private final SingleConnectionDataSource keeper;
    private final Optional<Path> copy;

    private Open(DataSource source, Optional<Path> copy) throws IOException {
      this.source = source;
      this.copy = copy;
      try {
        this.keeper = new SingleConnectionDataSource(source.getConnection(), true);
      } catch (SQLException e) {
        throw new IOException("The ledger cannot be opened: " + e.getMessage(), e);
      }
    }

    /** Gives connections of its own; for the job and whatever shares its transactions. */
    public DataSource source() {
      return source;
    }

    /** Whether it has its tables: one whose first run was killed early has none. */
    public boolean isLedger() throws IOException {
      try {
        return LedgerSchema.isThere(source);
      } catch (SQLException e) {
        throw new IOException("The ledger cannot be read: " + e.getMessage(), e);
      }
    }

    /** Whether an earlier program has made it, so that it lacks tables that this one reads. */
    private boolean isOlder() throws IOException {
      try {
        return LedgerSchema.isThere(source) && LedgerSchema.isOlder(source);
      } catch (SQLException e) {
        throw new IOException("The ledger cannot be read: " + e.getMessage(), e);
      }
    }

    /** To read it by, outside any transaction of a job. */
    public Ledger ledger() {
      return new Ledger(keeper);
    }

    @Override
    public void close() throws IOException {
      try (Connection last = keeper.getConnection();
          Statement statement = last.createStatement()) {
        statement.execute("SHUTDOWN");
      } catch (SQLException e) {
        throw new IOException("The ledger cannot be shut: " + e.getMessage(), e);
      } finally {
        keeper.destroy();
        if (copy.isPresent()) {
          delete(copy.get());
        }
      }
    }

    private static void delete(Path folder) throws IOException {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
