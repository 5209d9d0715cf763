package org.quarterday.accept;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.period.Period;
import org.quarterday.validate.OtherRow;
import org.quarterday.validate.TableKind;

/**
 * Rows of actions, risks and notes as the ledger keeps them: one line for each cell. Written and
 * read back here, so that the two cannot drift apart.
 */
final class WorkRows {
  static final String INSERT =
      "INSERT INTO other_cell (arrival, table_no, row_no, kind, period, service, field, text,"
          + " column_no) VALUES (?,?,?,?,?,?,?,?,?)";

  /** Those of one kind, in the order of arrival, the cells of one row together. */
  static final String SELECT =
      "SELECT arrival, table_no, row_no, period, service, field, text, column_no FROM other_cell"
          + " WHERE kind = ? ORDER BY arrival, table_no, row_no, field";

  private WorkRows() {}

  static void write(Connection connection, long arrival, List<OtherRow> rows) throws SQLException {
    if (rows.isEmpty()) {
      return; // HSQLDB refuses to execute an empty batch
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (OtherRow row : rows) {
        for (Map.Entry<String, String> cell : row.fields().entrySet()) {
          insert.setLong(1, arrival);
          insert.setInt(2, row.table());
          insert.setInt(3, row.row());
          insert.setString(4, row.kind().word());
          insert.setString(5, row.period().map(Period::code).orElse(""));
          insert.setString(6, row.service());
          insert.setString(7, cell.getKey());
          insert.setString(8, cell.getValue());
          insert.setInt(9, row.columns().getOrDefault(cell.getKey(), 0));
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  /** Puts the cells of rows together again. */
  static final class Reader {
    private final TableKind kind;
    private final Month yearStarts;
    private final Map<Place, WorkLayer> layers = new LinkedHashMap<>();

    private record Place(long arrival, int table, int row) {}

    Reader(TableKind kind, Month yearStarts) {
      this.kind = kind;
      this.yearStarts = yearStarts;
    }

    /** Adds the cell that the result stands on. */
    void add(Arrival arrival, ResultSet cell) throws SQLException {
      Place place = new Place(arrival.id(), cell.getInt("table_no"), cell.getInt("row_no"));
      Map<String, String> fields = new LinkedHashMap<>();
      Map<String, Integer> columns = new LinkedHashMap<>();
      Optional<WorkLayer> before = Optional.ofNullable(layers.get(place));
      before.ifPresent(
          layer -> {
            fields.putAll(layer.row().fields());
            columns.putAll(layer.row().columns());
          });
      fields.put(cell.getString("field"), cell.getString("text"));
      columns.put(cell.getString("field"), cell.getInt("column_no"));
      OtherRow row =
          new OtherRow(
              kind,
              Period.ofCode(cell.getString("period"), yearStarts),
              cell.getString("service"),
              place.table(),
              place.row(),
              fields,
              columns);
      layers.put(place, new WorkLayer(arrival, row));
    }

    List<WorkLayer> layers() {
      return new ArrayList<>(layers.values());
    }
  }
}
