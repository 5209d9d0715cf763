package org.quarterday.accept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import org.hsqldb.jdbc.JDBCDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The database files of a ledger: opened to be written by a run, or to be read by a look-up without
 * changing a byte.
 *
 * <p>A ledger that was shut down is opened in place, read-only. One that was not (its run was killed)
 * would have to be mended first, which is writing: a look-up mends a copy and reads that.
 */
public final class LedgerFiles {
  private static final String NAME = "ledger";
  private static final String COMMON =
      ";hsqldb.lock_file=false;hsqldb.tx=locks;hsqldb.default_table_type=cached"
          + ";hsqldb.write_delay=false;hsqldb.nio_data_file=false;sql.syntax_ora=false";

  private final Path folder;

  public LedgerFiles(RecordFolder record) {
    this.folder = record.ledger();
  }

  /** Whether there is a ledger at all. */
  public boolean exist() {
    return Files.exists(folder.resolve(NAME + ".script"));
  }

  /** For a run, which holds the record's lock: the files are shut when the last connection closes. */
  public JDBCDataSource forRun() {
    return source("jdbc:hsqldb:file:" + folder.resolve(NAME) + ";shutdown=true" + COMMON);
  }

  /** For a look-up, which shares the record's lock. */
  public ReadOnly forLookUp() throws IOException {
    if (wasShut()) {
      return new ReadOnly(inPlace(folder), Optional.empty());
    }
    Path copy = Files.createTempDirectory("quarterday-look-");
    try (var files = Files.newDirectoryStream(folder, NAME + ".*")) {
      for (Path file : files) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return new ReadOnly(
        source("jdbc:hsqldb:file:" + copy.resolve(NAME) + ";shutdown=true" + COMMON),
        Optional.of(copy));
  }

  private static JDBCDataSource inPlace(Path folder) {
    return source(
        "jdbc:hsqldb:file:" + folder.resolve(NAME) + ";readonly=true;shutdown=true" + COMMON);
  }

  private boolean wasShut() throws IOException {
    Properties properties = new Properties();
    try (var in = Files.newInputStream(folder.resolve(NAME + ".properties"))) {
      properties.load(in);
    }
    return "no".equals(properties.getProperty("modified"));
  }

  private static JDBCDataSource source(String url) {
    JDBCDataSource source = new JDBCDataSource();
    source.setUrl(url);
    source.setUser("SA");
    source.setPassword("");
    return source;
  }

  /** A ledger open to be read; closing it lets go of its files. */
  public static final class ReadOnly implements AutoCloseable {
    private final SingleConnectionDataSource source;
    private final Optional<Path> copy;

    private ReadOnly(JDBCDataSource source, Optional<Path> copy) throws IOException {
      this.copy = copy;
      try {
        this.source = new SingleConnectionDataSource(source.getConnection(), true);
      } catch (SQLException e) {
        throw new IOException("The ledger cannot be opened: " + e.getMessage(), e);
      }
    }

    public Ledger ledger() {
      return new Ledger(source);
    }

    @Override
    public void close() throws IOException {
      source.destroy();
      if (copy.isPresent()) {
        try (var files = Files.walk(copy.get())) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    }
  }
}
