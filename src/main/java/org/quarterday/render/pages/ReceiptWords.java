package org.quarterday.render.pages;

import java.util.ArrayList;
import java.util.List;
import org.quarterday.accept.Receipt;
import org.quarterday.render.Wording;
import org.quarterday.validate.TableRead;
import org.quarterday.validate.Verdict;

/** What a receipt says in sentences. */
final class ReceiptWords {
  private static final String AGAIN = "send the file again under the same name";

  /** How many tables are told in words; the table below has all. */
  private static final int TABLES_SAID = 4;

  private ReceiptWords() {}

  /** "11 of 12 rows taken". */
  static String taken(Receipt receipt) {
    int rows = receipt.tables().stream().mapToInt(TableRead::rows).sum();
    int taken = receipt.accepted();
    return switch (receipt.status()) {
      case REJECTED -> "nothing was taken";
      case UNCHANGED -> "nothing new in it";
      case HELD -> "nothing is used before the performance team has decided";
      default -> rows(rows, taken);
    };
  }

  private static String rows(int rows, int taken) {
    if (rows == 0) {
      return "it holds no rows";
    }
    if (rows == taken) {
      return rows == 1 ? "the one row was taken" : "all " + Wording.digits(rows) + " rows taken";
    }
    return Wording.digits(taken)
        + " of "
        + Wording.digits(rows)
        + Wording.agree(rows, " row", " rows")
        + " taken";
  }

  /** "A text file in Windows-1252. Sheet Q2 holds indicators under the headings in row 4." */
  static String readAs(Receipt receipt) {
    if (receipt.tables().isEmpty()) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    words.append(
        receipt
            .encoding()
            .map(encoding -> "A text file in " + Wording.plain(encoding) + ".")
            .orElse("An Excel workbook."));
    receipt.tables().stream()
        .limit(TABLES_SAID)
        .forEach(
            table ->
                words
                    .append(
                        table.sheet().isEmpty()
                            ? " It holds "
                            : " Sheet " + Wording.plain(table.sheet()) + " holds ")
                    .append(table.kind().word())
                    .append(" under the headings in row ")
                    .append(table.headerRow())
                    .append('.'));
    return words.toString();
  }

  /** "Three things must be put right, two are asked about." */
  static String summary(Receipt receipt) {
    int wrong = (int) receipt.open("error");
    int queries = (int) receipt.open("query");
    int explained = (int) receipt.findings().stream().filter(f -> !f.explained().isEmpty()).count();
    List<String> parts = new ArrayList<>();
    if (wrong > 0) {
      parts.add(Wording.count(wrong) + Wording.agree(wrong, " thing", " things") + " to put right");
    }
    if (queries > 0) {
      parts.add(Wording.count(queries) + " to check or explain");
    }
    if (explained > 0) {
      parts.add(Wording.count(explained) + " explained");
    }
    return parts.isEmpty() ? "" : Wording.capital(Wording.list(parts)) + ".";
  }

  /** What the sender can do, the most needed first. */
  static List<String> toDo(Receipt receipt) {
    int wrong = (int) receipt.open("error");
    int held = (int) receipt.findings().stream().filter(ReceiptWords::isHeld).count();
    int queries = (int) receipt.open("query") - held;
    List<String> steps = new ArrayList<>();
    if (receipt.status() == Verdict.Status.UNCHANGED) {
      return List.of(
          "Nothing. The same file was already taken in as "
              + receipt.replaces().map(Wording::plain).orElse("another return")
              + "; what it says counts once.");
    }
    if (wrong > 0) {
      steps.add("Put right what is listed below, and " + AGAIN + "." + restStands(receipt));
    } else if (receipt.status() == Verdict.Status.REJECTED) {
      steps.add("Read what is said below, and " + AGAIN + ".");
    }
    if (queries > 0) {
      steps.add(
          (queries == 1 ? "Check the one point" : "Check the " + Wording.count(queries) + " points")
              + " under “Please check or explain”. If something is wrong, put it right and "
              + AGAIN
              + "; if it is right, say why in the column “Explanation” or tell the performance"
              + " team.");
    }
    if (held > 0) {
      steps.add(
          "Nothing to send again for what is held: it changes figures that an issued paper has"
              + " printed, and the performance team will decide how they are corrected.");
    }
    return steps.isEmpty() ? List.of("Nothing.") : List.copyOf(steps);
  }

  private static boolean isHeld(Receipt.Line line) {
    return line.code().equals("period-closed") && line.explained().isEmpty();
  }

  private static String restStands(Receipt receipt) {
    return switch (receipt.status()) {
      case PARTLY_ACCEPTED ->
          " The rows that were taken stand; it does no harm to send them again.";
      case REJECTED -> " Until then nothing of this return counts.";
      default -> "";
    };
  }

  /** What identifies the return. */
  static List<ReceiptPage.Particular> particulars(Receipt receipt) {
    List<ReceiptPage.Particular> all = new ArrayList<>();
    add(all, "File", receipt.file(), false);
    add(all, "Received", Wording.date(receipt.received()), false);
    add(all, "Sender", receipt.sender().orElse(""), false);
    boolean unchanged = receipt.status() == Verdict.Status.UNCHANGED;
    String before = unchanged ? "" : "what was sent under this name before, SHA-256 beginning ";
    add(
        all,
        unchanged ? "The same file as" : "Replaces",
        receipt.replaces().map(replaced -> before + replaced).orElse(""),
        false);
    add(all, "Encoding, as found", receipt.encoding().orElse(""), false);
    add(all, "Fingerprint (SHA-256)", receipt.sha256(), true);
    return List.copyOf(all);
  }

  private static void add(
      List<ReceiptPage.Particular> all, String label, String value, boolean code) {
    if (!value.isEmpty()) {
      all.add(new ReceiptPage.Particular(label, Wording.plain(value), code));
    }
  }
}
