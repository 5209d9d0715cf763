package org.quarterday.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Documents that hold no table we read, each by its name, with what to do. */
final class OtherFormat {

  private static final String AS_XLSX = " Open it and save it as .xlsx, then send that.";
  private static final String AS_TABLE =
      " Send the table itself as a workbook (.xlsx) or a CSV file.";

  private OtherFormat() {}

  /** An archive without a workbook of cells in it. */
  static Unreadable ofArchive(WorkbookArchive archive, String main) {
    if (main.endsWith(".bin")) {
      return spreadsheet("a binary workbook (.xlsb)");
    }
    if (archive.has("word/document.xml")) {
      return document("a Word document (.docx)");
    }
    if (archive.has("ppt/presentation.xml")) {
      return document("a PowerPoint presentation (.pptx)");
    }
    if (archive.has("mimetype") && archive.has("content.xml")) {
      return spreadsheet("an OpenDocument file (.ods or .odt)");
    }
    if (archive.has("Index/Document.iwa") || archive.has("Index.zip")) {
      return spreadsheet("an Apple Numbers or Pages document");
    }
    return new Unreadable(
        Reason.NO_TABLE_FORMAT,
        "This is a zip archive without a workbook in it. Unpack it and send the files themselves.");
  }

  /** An old Microsoft file, by the names of what is in it. */
  static Unreadable ofOldOffice(Set<String> names) {
    if (names.contains("EncryptedPackage")) {
      return new Unreadable(
          Reason.ENCRYPTED,
          "The workbook is protected with a password. Remove the password from the file and send"
              + " it again.");
    }
    if (names.contains("Workbook") || names.contains("Book")) {
      return spreadsheet("a workbook in the old format (.xls)");
    }
    if (names.contains("WordDocument")) {
      return document("a Word document in the old format (.doc)");
    }
    return document("a Microsoft file in an old format that is not a workbook");
  }

  /** A file that begins as other documents do. */
  static Optional<Unreadable> ofStart(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    String words = text.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
    if (text.startsWith("%PDF")) {
      return Optional.of(document("a PDF document"));
    }
    if (text.startsWith("{\\rtf")) {
      return Optional.of(document("a document in rich text (.rtf)"));
    }
    if (words.startsWith("<!doctype html") || words.startsWith("<html")) {
      return Optional.of(spreadsheet("a web page, whatever its name says"));
    }
    if (words.startsWith("<?xml")) {
      return Optional.of(spreadsheet("an XML file"));
    }
    if (text.startsWith("\u0089PNG")
        || text.startsWith("\u00FF\u00D8\u00FF")
        || text.startsWith("GIF8")) {
      return Optional.of(document("a picture"));
    }
    if (text.startsWith("\u001F\u008B")
        || text.startsWith("7z\u00BC\u00AF")
        || text.startsWith("Rar!")) {
      return Optional.of(
          new Unreadable(
              Reason.NO_TABLE_FORMAT,
              "This is a packed archive. Unpack it and send the files themselves."));
    }
    return Optional.empty();
  }

  private static Unreadable spreadsheet(String what) {
    return new Unreadable(Reason.NO_TABLE_FORMAT, "This is " + what + "." + AS_XLSX);
  }

  private static Unreadable document(String what) {
    return new Unreadable(Reason.NO_TABLE_FORMAT, "This is " + what + "." + AS_TABLE);
  }
}
