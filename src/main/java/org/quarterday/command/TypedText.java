package org.quarterday.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterday.accept.RecordFolder;
import org.quarterday.accept.Source;
import org.quarterday.council.Limits;
import org.quarterday.intake.Cell;
import org.quarterday.intake.Readable;
import org.quarterday.intake.Row;
import org.quarterday.intake.Sheet;
import org.quarterday.intake.SheetReader;

/** What stands in a cell of an archived return, as it was typed. Each return is read once. */
final class TypedText {
  private final RecordFolder record;
  private final Limits limits;
  private final Map<String, List<Sheet>> read = new HashMap<>();

  TypedText(RecordFolder record, Limits limits) {
    this.record = record;
    this.limits = limits;
  }

  String at(Source source) {
    List<Sheet> sheets = read.computeIfAbsent(source.arrival().sha256(), sha -> sheets(source));
    for (Sheet sheet : sheets) {
      if (sheet.name().orElse("").equals(source.sheet())) {
        for (Row row : sheet.rows()) {
          for (Cell cell : row.cells()) {
            if (cell.address().equals(source.cell())) {
              return cell.text();
            }
          }
        }
      }
    }
    return "";
  }

  private List<Sheet> sheets(Source source) {
    return SheetReader.read(
            record.archived(source.arrival().sha256(), source.arrival().extension()),
            source.arrival().place(),
            limits)
        .readable()
        .map(Readable::sheets)
        .orElse(List.of());
  }
}
