package org.quarterday.render.pages;

import java.util.List;
import org.quarterday.accept.Receipt;
import org.quarterday.render.Wording;
import org.quarterday.validate.TableRead;

/**
 * A receipt as its sender reads it: what was taken, what to do, and every finding by what can be
 * done about it, not by row. Everything is finished text.
 *
 * @param home the way to "where things stand", percent-encoded; empty where the page stands alone
 * @param annotated the way to the return with comments; empty where there is none
 */
public record ReceiptPage(
    String file,
    Sign status,
    String taken,
    String summary,
    String readAs,
    List<String> toDo,
    List<Section> sections,
    List<Table> tables,
    List<Particular> particulars,
    String home,
    String annotated) {

  /** A page that stands alone. */
  public static ReceiptPage of(Receipt receipt) {
    return of(receipt, "", "");
  }

  /**
   * A page among the others.
   *
   * @param home the path from the page to index.html, "../../index.html"; empty for none
   * @param annotated the name of the return with comments, beside the page; empty for none
   */
  public static ReceiptPage of(Receipt receipt, String home, String annotated) {
    List<Section> sections = ReceiptSections.of(receipt.findings());
    return new ReceiptPage(
        Wording.plain(receipt.file()),
        StatusWords.of(receipt.status()).sign(),
        ReceiptWords.taken(receipt),
        ReceiptWords.summary(receipt),
        ReceiptWords.readAs(receipt),
        ReceiptWords.toDo(receipt),
        sections,
        receipt.tables().stream().map(ReceiptPage::table).toList(),
        ReceiptWords.particulars(receipt),
        Href.of(home),
        Href.of(annotated));
  }

  private static Table table(TableRead table) {
    return new Table(
        table.sheet().isEmpty() ? "the file" : Wording.plain(table.sheet()),
        Wording.capital(table.kind().word()),
        Wording.digits(table.headerRow()),
        Wording.digits(table.rows()),
        Wording.digits(table.accepted()),
        Wording.digits(table.rows() - table.accepted()));
  }

  /** "Must be put right" and the like; what there is to put right, and where. */
  record Section(String title, String intro, String look, List<Group> groups) {}

  /**
   * Everything that one remedy mends.
   *
   * @param remedy empty where nothing is left to do
   */
  record Group(String title, String remedy, List<Point> points) {}

  /**
   * One thing that was found, and every place where it stands.
   *
   * @param typed what stands there, where the message does not say it
   * @param more how many points a page leaves to the JSON, in words; the other texts are then empty
   */
  record Point(
      String message, String typed, String places, String heading, String explained, String more) {}

  /** One table that was read. */
  record Table(
      String sheet, String kind, String headerRow, String rows, String accepted, String refused) {}

  /** A label and a value. */
  record Particular(String label, String value, boolean code) {}
}
