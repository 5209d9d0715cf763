package org.quarterday.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterday.accept.LedgerFiles;
import org.quarterday.accept.RecordFolder;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a record's database holds, asked in SQL, without changing it. */
final class LedgerContents {
  private static final Map<String, String> OF_THE_COUNCIL =
      Map.ofEntries(
          Map.entry("arrival", "id"),
          Map.entry("arrival_table", "arrival, table_no"),
          Map.entry("finding", "arrival, seq"),
          Map.entry("block", "arrival, seq"),
          Map.entry("other_cell", "arrival, table_no, row_no, field"),
          Map.entry("draft", "period, paper"),
          Map.entry("act", "id"),
          Map.entry("issue", "act, period, paper, number"),
          Map.entry("printed", "period, paper, number, seq"),
          Map.entry("hold", "id"),
          Map.entry("hold_end", "hold"),
          Map.entry("correction", "act, period, paper"));

  private LedgerContents() {}

  static List<String> ask(RecordFolder record, String sql) {
    try (LedgerFiles.Open open = new LedgerFiles(record).forLookUp()) {
      return rows(open, sql);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int count(RecordFolder record, String table) {
    return Integer.parseInt(ask(record, "SELECT COUNT(*) FROM " + table).get(0));
  }

  /**
   * Every row that says something of the council: not which run said it, nor the job repository.
   */
  static Map<String, List<String>> all(RecordFolder record) {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    try (LedgerFiles.Open open = new LedgerFiles(record).forLookUp()) {
      OF_THE_COUNCIL.forEach(
          (table, order) ->
              tables.put(table, rows(open, "SELECT * FROM " + table + " ORDER BY " + order)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tables;
  }

  private static List<String> rows(LedgerFiles.Open open, String sql) {
    return new JdbcTemplate(open.source())
        .query(
            sql,
            (row, n) -> {
              List<String> cells = new ArrayList<>();
              for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                Object cell = row.getObject(i);
                cells.add(
                    cell instanceof java.sql.Array array
                        ? java.util.Arrays.toString((Object[]) array.getArray())
                        : String.valueOf(cell));
              }
              return String.join("|", cells);
            });
  }
}
