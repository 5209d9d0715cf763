package org.quarterday.command;

import org.quarterday.accept.Receipt;
import org.quarterday.validate.Severity;

/**
 * A receipt as lines of plain text, for a terminal: control characters never reach it. Written a
 * finding at a time, as there may be as many as rows.
 */
final class ReceiptText {
  private ReceiptText() {}

  static void write(Receipt receipt, Console console) {
    StringBuilder text = new StringBuilder();
    line(text, receipt.file() + ": " + receipt.status().code().replace('-', ' '));
    for (Severity severity : Severity.values()) {
      for (Receipt.Line finding : receipt.findings()) {
        if (finding.severity().equals(severity.code())) {
          boolean open = finding.explained().isEmpty();
          String kind = open ? severity.words() : "explained";
          line(text, "  " + kind + place(finding) + ": " + finding.message());
          line(text, "    " + (open ? finding.remedy() : finding.explained()));
          console.result(text.toString());
          text.setLength(0);
        }
      }
    }
    console.result(text.toString());
  }

  private static String place(Receipt.Line finding) {
    String sheet = finding.sheet().isEmpty() ? "" : ", " + finding.sheet();
    if (!finding.cell().isEmpty()) {
      return sheet + ", cell " + finding.cell();
    }
    return finding.row() > 0 ? sheet + ", row " + finding.row() : sheet;
  }

  private static void line(StringBuilder text, String line) {
    text.append(line.replaceAll("\\p{Cntrl}", " ")).append('\n');
  }
}
