package org.quarterday.accept;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The shape of the ledger, by numbered scripts: each is applied once, in order, in the run that
 * first finds it missing. The job repository's tables are part of version 1.
 */
final class LedgerSchema {
  /** The version that this program reads and writes. */
  static final int CURRENT = 3;

  private static final String BATCH = "/org/springframework/batch/core/schema-hsqldb.sql";

  private LedgerSchema() {}

  /** Brings a ledger to the current version; refuses one that a later program has written. */
  static void migrate(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      int version = version(connection);
      if (version > CURRENT) {
        throw new IllegalStateException(
            "The ledger has version "
                + version
                + ", this program knows "
                + CURRENT
                + ": use the newer program");
      }
      for (int next = version + 1; next <= CURRENT; next++) {
        apply(connection, next);
      }
    }
  }

  /** Whether a ledger has its tables: one whose first run was killed early has none. */
  static boolean isThere(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES"
                    + " WHERE TABLE_NAME = 'LEDGER_VERSION'")) {
      rows.next();
      if (rows.getInt(1) == 0) {
        return false;
      }
    }
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT MAX(version) FROM ledger_version")) {
      rows.next();
      return rows.getInt(1) > 0;
    }
  }

  /** Whether a ledger that has its tables lacks those of later versions. */
  static boolean isOlder(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT MAX(version) FROM ledger_version")) {
      rows.next();
      return rows.getInt(1) < CURRENT;
    }
  }

  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE CACHED TABLE IF NOT EXISTS ledger_version (version INTEGER PRIMARY KEY)");
      try (var rows = statement.executeQuery("SELECT MAX(version) FROM ledger_version")) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private static void apply(Connection connection, int version) throws SQLException {
    List<String> statements = new ArrayList<>();
    if (version == 1) {
      statements.addAll(statements(BATCH));
    }
    statements.addAll(statements("ledger-" + version + ".sql"));
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(ifNotThere(sql));
      }
      statement.execute("INSERT INTO ledger_version VALUES (" + version + ")");
    }
  }

  /** So that a script that was cut short can be applied again from its start. */
  private static String ifNotThere(String sql) {
    return sql.replaceFirst("(?i)^CREATE CACHED TABLE ", "CREATE CACHED TABLE IF NOT EXISTS ")
        .replaceFirst("(?i)^CREATE TABLE ", "CREATE CACHED TABLE IF NOT EXISTS ")
        .replaceFirst("(?i)^CREATE INDEX ", "CREATE INDEX IF NOT EXISTS ")
        .replaceFirst("(?i)^CREATE VIEW ", "CREATE VIEW IF NOT EXISTS ")
        .replaceFirst("(?i)^CREATE SEQUENCE ", "CREATE SEQUENCE IF NOT EXISTS ");
  }

  private static List<String> statements(String resource) {
    try (InputStream in = LedgerSchema.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its own " + resource);
      }
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> statements = new ArrayList<>();
      for (String statement : script.replaceAll("(?m)^\\s*--.*$", "").split(";")) {
        if (!statement.isBlank()) {
          statements.add(statement.strip());
        }
      }
      return statements;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
