package org.quarterday.accept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterday.intake.PackedList;
import org.quarterday.validate.Finding;
import org.quarterday.validate.FindingPlace;
import org.quarterday.validate.Key;
import org.quarterday.validate.Severity;
import org.quarterday.validate.TableRead;
import org.quarterday.validate.Verdict;

/**
 * What became of one return: the proof that a sender keeps (the contract, section 6).
 *
 * @param file its place below the returns folder
 * @param received the date of the run that first saw it, or as stated in the settings
 * @param replaces the place of the same content, for "unchanged"; the 8 first of the SHA-256 of
 *     what stood at this place before, for a replacement
 * @param encoding as found; empty for a workbook
 */
public record Receipt(
    String file,
    String sha256,
    Verdict.Status status,
    LocalDate received,
    Optional<String> sender,
    Optional<String> replaces,
    Optional<String> encoding,
    List<TableRead> tables,
    List<Line> findings) {

  /**
   * One finding as the receipt says it, which stays as it is whatever becomes of the catalogue.
   *
   * @param severity "error", "query" or "note"
   * @param row 0 where it is about no row
   * @param about whose figure it is about, where it is about one
   */
  public record Line(
      String severity,
      String code,
      String sheet,
      String cell,
      int row,
      String column,
      String header,
      String text,
      String message,
      String remedy,
      String explained,
      Optional<About> about) {

    /** A finding about no one figure. */
    public Line(
        String severity,
        String code,
        String sheet,
        String cell,
        int row,
        String column,
        String header,
        String text,
        String message,
        String remedy,
        String explained) {
      this(
          severity,
          code,
          sheet,
          cell,
          row,
          column,
          header,
          text,
          message,
          remedy,
          explained,
          Optional.empty());
    }

    /** The same, shown as answered. */
    Line answered(String answer) {
      return with(message, answer);
    }

    /** The same, saying something else. */
    Line saying(String words) {
      return with(words, explained);
    }

    private Line with(String message, String explained) {
      return new Line(
          severity, code, sheet, cell, row, column, header, text, message, remedy, explained,
          about);
    }

    /** Findings as a receipt says them. */
    public static List<Line> of(List<Finding> findings) {
      PackedList<Line> lines = packed();
      findings.forEach(finding -> lines.add(of(finding)));
      return lines.freeze();
    }

    /** For the lines of a receipt, of which there may be as many as rows in a return. */
    static PackedList<Line> packed() {
      return PackedList.inOrder(new LineForm());
    }

    /** A finding as a receipt says it. */
    public static Line of(Finding finding) {
      FindingPlace nowhere = new FindingPlace("", "", 0, "", "");
      FindingPlace place = finding.place().orElse(nowhere);
      return new Line(
          finding.code().severity().code(),
          finding.code().code(),
          place.sheet(),
          place.cell(),
          place.row(),
          place.column(),
          place.header(),
          finding.text(),
          finding.message(),
          finding.remedy(),
          finding.explained().orElse(""),
          finding.about().map(About::of));
    }
  }

  /**
   * Whose figure a finding is about, as the ledger keeps it.
   *
   * @param service empty for the council's own
   * @param period its code
   */
  public record About(String indicator, String service, String period) {
    static About of(Key key) {
      return new About(key.indicator(), key.service(), key.period().code());
    }
  }

  public Receipt {
    tables = List.copyOf(tables);
    findings = PackedList.copyOf(findings);
  }

  /** The same return with other words about it; without an open query it is simply accepted. */
  Receipt saying(List<Line> lines) {
    Receipt said =
        new Receipt(file, sha256, status, received, sender, replaces, encoding, tables, lines);
    boolean answered =
        status == Verdict.Status.ACCEPTED_WITH_QUERIES && said.open(Severity.QUERY.code()) == 0;
    return answered
        ? new Receipt(
            file,
            sha256,
            Verdict.Status.ACCEPTED,
            received,
            sender,
            replaces,
            encoding,
            tables,
            lines)
        : said;
  }

  /** How many findings of a severity are not yet explained. */
  public long open(String severity) {
    return findings.stream()
        .filter(f -> f.severity().equals(severity) && f.explained().isEmpty())
        .count();
  }

  /** Rows of all its tables that were taken. */
  public int accepted() {
    return tables.stream().mapToInt(TableRead::accepted).sum();
  }
}
