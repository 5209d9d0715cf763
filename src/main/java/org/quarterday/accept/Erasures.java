package org.quarterday.accept;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.quarterday.validate.NoRisk;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Returns of which the bytes and the typed text were taken out of the record: the one thing that is
 * ever taken out of it. Values, places and hashes stay, and that it was done.
 */
public final class Erasures {
  /** What stands where something that somebody typed stood. */
  public static final String WORD = "erased";

  /** What is kept of a row of actions, risks or notes: codes, dates and degrees. */
  private static final Set<String> KEPT =
      Set.of(
          "action",
          "status",
          "due",
          "likelihood",
          "impact",
          "uncontrolled",
          "controlled",
          "kind",
          "date",
          "period",
          "service",
          "committee",
          "paper");

  /** Without these a row is none. */
  private static final Set<String> NEEDED = Set.of("risk", "text");

  private static final List<String> TYPED = List.of("commentaries", "actions", "explanations");

  private final JdbcTemplate jdbc;

  Erasures(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The SHA-256 of everything that was erased. */
  public Set<String> all() {
    return new TreeSet<>(jdbc.queryForList("SELECT sha256 FROM erasure", String.class));
  }

  /** The SHA-256 of every return that begins so. */
  public Set<String> beginning(String sha256) {
    return new TreeSet<>(
        jdbc.queryForList(
            "SELECT DISTINCT sha256 FROM arrival WHERE sha256 LIKE ?",
            String.class,
            sha256.toLowerCase(Locale.ROOT) + "%"));
  }

  /** The places at which a content was taken in, in order. */
  public Set<String> places(String sha256) {
    return new TreeSet<>(
        jdbc.queryForList("SELECT place FROM arrival WHERE sha256 = ?", String.class, sha256));
  }

  /** Takes the text of a return out of every table, and writes down that it was done. */
  public void erase(Act act, String sha256) {
    List<Long> arrivals =
        jdbc.queryForList("SELECT id FROM arrival WHERE sha256 = ?", Long.class, sha256);
    for (Long arrival : arrivals) {
      for (String column : TYPED) {
        jdbc.update("UPDATE block SET " + column + " = NULL WHERE arrival = ?", arrival);
      }
      replace(arrival, "no_numbers", Erasures::kind);
      replace(arrival, "judged_reasons", text -> WORD);
      otherRows(arrival);
      jdbc.update(
          "UPDATE finding SET text = '', header = '', remedy = '',"
              + " message = 'What was said here was erased with the return.',"
              + " explained = CASE WHEN explained = '' THEN '' ELSE '"
              + WORD
              + "' END"
              + " WHERE arrival = ?",
          arrival);
    }
    for (String place : places(sha256)) {
      jdbc.update("UPDATE query_answer SET text = '' WHERE place = ?", place);
    }
    if (!all().contains(sha256)) {
      jdbc.update("INSERT INTO erasure (sha256, act) VALUES (?,?)", sha256, act.id());
    }
  }

  /**
   * "no_data off sick" becomes "no_data erased": which kind of no number it is decides a status.
   */
  private static String kind(String text) {
    return text.replaceFirst("(?s) .*", " " + WORD);
  }

  /** Puts other texts in the place of those that a column of arrays holds for an arrival. */
  private void replace(long arrival, String column, UnaryOperator<String> other) {
    for (Integer seq :
        jdbc.queryForList(
            "SELECT seq FROM block WHERE arrival = ? AND " + column + " IS NOT NULL",
            Integer.class,
            arrival)) {
      Object[] texts =
          jdbc.queryForObject(
              "SELECT " + column + " FROM block WHERE arrival = ? AND seq = ?",
              Erasures::texts,
              arrival,
              seq);
      Object[] others = new Object[texts.length];
      for (int i = 0; i < texts.length; i++) {
        others[i] = texts[i] == null ? null : other.apply(texts[i].toString());
      }
      jdbc.execute(
          (java.sql.Connection connection) -> {
            Array array = connection.createArrayOf("VARCHAR", others);
            try (var update =
                connection.prepareStatement(
                    "UPDATE block SET " + column + " = ? WHERE arrival = ? AND seq = ?")) {
              update.setArray(1, array);
              update.setLong(2, arrival);
              update.setInt(3, seq);
              return update.executeUpdate();
            }
          });
    }
  }

  private static Object[] texts(ResultSet row, int number) throws SQLException {
    return (Object[]) row.getArray(1).getArray();
  }

  private void otherRows(long arrival) {
    for (String field :
        new HashSet<>(
            jdbc.queryForList(
                "SELECT DISTINCT field FROM other_cell WHERE arrival = ?",
                String.class,
                arrival))) {
      if (NEEDED.contains(field)) {
        replaceNeeded(arrival, field);
      } else if (!KEPT.contains(field)) {
        jdbc.update("DELETE FROM other_cell WHERE arrival = ? AND field = ?", arrival, field);
      }
    }
  }

  /** A row keeps that it has no risk to name. */
  private void replaceNeeded(long arrival, String field) {
    for (String text :
        jdbc.queryForList(
            "SELECT DISTINCT text FROM other_cell WHERE arrival = ? AND field = ?",
            String.class,
            arrival,
            field)) {
      if (!(field.equals("risk") && NoRisk.is(text))) {
        jdbc.update(
            "UPDATE other_cell SET text = ? WHERE arrival = ? AND field = ? AND text = ?",
            WORD,
            arrival,
            field,
            text);
      }
    }
  }

  /** Writes the files of the ledger anew, so that nothing is left of what was taken out. */
  public void compact() {
    jdbc.execute("CHECKPOINT DEFRAG");
  }

  /** The one return that a person means; empty when none or several begin so. */
  public Optional<String> find(String sha256) {
    Set<String> found = beginning(sha256);
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}
