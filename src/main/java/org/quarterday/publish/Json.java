package org.quarterday.publish;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.quarterday.accept.Receipt;
import org.quarterday.validate.TableRead;
import tools.jackson.core.JsonGenerator;

/**
 * Receipts and tables as JSON: UTF-8 text, two spaces of indent, LF line ends. The same input gives
 * the same text.
 */
public final class Json {
  private Json() {}

  /**
   * A receipt (the contract, section 6): every key is there, in its order, null where it does not
   * apply; {@code row} and the counts are numbers; every finding is there. The {@code text} of a
   * finding about a cell is never null: a blank cell's is empty.
   */
  public static String receipt(Receipt receipt) {
    StringWriter text = new StringWriter();
    receipt(receipt, text);
    return text.toString();
  }

  /** The same, written as it is made, as it may be long; closes what it writes to. */
  public static void receipt(Receipt receipt, Writer to) {
    JsonText.write(to, json -> writeReceipt(json, receipt));
  }

  /**
   * Rows of text as an array of objects, every value a string; the first row names the keys.
   *
   * @throws IllegalArgumentException if a row is longer or shorter than the first
   */
  public static String table(List<List<String>> rows) {
    return JsonText.of(
        json -> {
          json.writeStartArray();
          for (int i = 1; i < rows.size(); i++) {
            writeRow(json, rows.get(0), rows.get(i));
          }
          json.writeEndArray();
        });
  }

  private static void writeRow(JsonGenerator json, List<String> names, List<String> row) {
    if (row.size() != names.size()) {
      throw new IllegalArgumentException(
          "a row of " + row.size() + " cells under " + names.size() + " names");
    }
    json.writeStartObject();
    for (int i = 0; i < row.size(); i++) {
      json.writeStringProperty(names.get(i), JsonText.whole(row.get(i)));
    }
    json.writeEndObject();
  }

  private static void writeReceipt(JsonGenerator json, Receipt receipt) {
    json.writeStartObject();
    json.writeStringProperty("file", JsonText.whole(receipt.file()));
    JsonText.orNull(json, "sha256", receipt.sha256());
    json.writeStringProperty("status", receipt.status().code());
    json.writeStringProperty("received", receipt.received().toString());
    JsonText.orNull(json, "sender", receipt.sender().orElse(""));
    JsonText.orNull(json, "replaces", receipt.replaces().orElse(""));
    JsonText.orNull(json, "encoding", receipt.encoding().orElse(""));
    json.writeArrayPropertyStart("tables");
    receipt.tables().forEach(table -> writeTable(json, table));
    json.writeEndArray();
    json.writeArrayPropertyStart("findings");
    receipt.findings().forEach(line -> writeLine(json, line));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeTable(JsonGenerator json, TableRead table) {
    json.writeStartObject();
    JsonText.orNull(json, "sheet", table.sheet());
    json.writeStringProperty("kind", table.kind().word());
    json.writeNumberProperty("header_row", table.headerRow());
    json.writeNumberProperty("rows", table.rows());
    json.writeNumberProperty("accepted", table.accepted());
    json.writeEndObject();
  }

  private static void writeLine(JsonGenerator json, Receipt.Line line) {
    json.writeStartObject();
    json.writeStringProperty("severity", line.severity());
    json.writeStringProperty("code", line.code());
    JsonText.orNull(json, "sheet", line.sheet());
    JsonText.orNull(json, "cell", line.cell());
    json.writeName("row");
    if (line.row() == 0) {
      json.writeNull();
    } else {
      json.writeNumber(line.row());
    }
    JsonText.orNull(json, "column", line.column());
    JsonText.orNull(json, "header", line.header());
    if (line.cell().isEmpty()) {
      JsonText.orNull(json, "text", line.text());
    } else {
      json.writeStringProperty("text", JsonText.whole(line.text()));
    }
    json.writeStringProperty("message", JsonText.whole(line.message()));
    json.writeStringProperty("remedy", JsonText.whole(line.remedy()));
    JsonText.orNull(json, "explained", line.explained());
    json.writeEndObject();
  }
}
