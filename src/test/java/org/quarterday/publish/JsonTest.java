package org.quarterday.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterday.accept.Receipt;
import org.quarterday.validate.TableKind;
import org.quarterday.validate.TableRead;
import org.quarterday.validate.Verdict;

class JsonTest {
  private static final Receipt.Line NOT_A_NUMBER =
      new Receipt.Line(
          "error",
          "value-not-a-number",
          "Q2",
          "D9",
          9,
          "D",
          "Actual",
          "n/k",
          "\"n/k\" is not a number.",
          "Type the number in digits.",
          "");

  @Test
  void aReceiptHasEveryKeyInTheContractsOrder() {
    Receipt receipt =
        new Receipt(
            "housing/q2.xlsx",
            "ab".repeat(32),
            Verdict.Status.PARTLY_ACCEPTED,
            LocalDate.of(2017, 10, 20),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new TableRead("Q2", TableKind.INDICATORS, 4, 12, 11)),
            List.of(NOT_A_NUMBER));
    assertThat(Json.receipt(receipt))
        .isEqualTo(
            """
            {
              "file": "housing/q2.xlsx",
              "sha256": "%s",
              "status": "partly-accepted",
              "received": "2017-10-20",
              "sender": null,
              "replaces": null,
              "encoding": null,
              "tables": [
                {
                  "sheet": "Q2",
                  "kind": "indicators",
                  "header_row": 4,
                  "rows": 12,
                  "accepted": 11
                }
              ],
              "findings": [
                {
                  "severity": "error",
                  "code": "value-not-a-number",
                  "sheet": "Q2",
                  "cell": "D9",
                  "row": 9,
                  "column": "D",
                  "header": "Actual",
                  "text": "n/k",
                  "message": "\\"n/k\\" is not a number.",
                  "remedy": "Type the number in digits.",
                  "explained": null
                }
              ]
            }
            """
                .replace("%s", "ab".repeat(32)));
  }

  @Test
  void whatDoesNotApplyIsNullAndWhatIsEmptyIsAnEmptyList() {
    Receipt.Line wholeFile =
        new Receipt.Line(
            "error", "file-unreadable", "", "", 0, "", "", "", "It is a link.", "Send it.", "");
    Receipt receipt =
        new Receipt(
            "q2.lnk",
            "",
            Verdict.Status.REJECTED,
            LocalDate.of(2017, 10, 20),
            Optional.of("housing@thamesmere.example"),
            Optional.of("0a1b2c3d"),
            Optional.of("UTF-8"),
            List.of(),
            List.of(wholeFile));
    assertThat(Json.receipt(receipt))
        .contains("\"sha256\": null,")
        .contains("\"sender\": \"housing@thamesmere.example\",")
        .contains("\"replaces\": \"0a1b2c3d\",")
        .contains("\"encoding\": \"UTF-8\",")
        .contains("\"tables\": [],")
        .contains("\"sheet\": null,\n      \"cell\": null,\n      \"row\": null,")
        .contains("\"column\": null,\n      \"header\": null,\n      \"text\": null,");
  }

  @Test
  void theTextOfABlankCellIsEmptyAndNotNull() {
    Receipt.Line blank =
        new Receipt.Line(
            "query", "commentary-missing", "", "F3", 3, "F", "Comments", "", "m", "r", "on leave");
    assertThat(Json.receipt(receiptWith(List.of(blank))))
        .contains("\"text\": \"\",")
        .contains("\"explained\": \"on leave\"");
  }

  @Test
  void findingsAreNeverCapped() {
    String json = Json.receipt(receiptWith(Collections.nCopies(5000, NOT_A_NUMBER)));
    assertThat(json.split("\"value-not-a-number\"", -1)).hasSize(5001);
  }

  @Test
  void textIsKeptToTheLetterAndNothingInItActsOnATerminal() {
    Receipt.Line hostile =
        new Receipt.Line(
            "error",
            "value-not-a-number",
            "",
            "A1",
            1,
            "A",
            "",
            "\u001b[2J\u0000\u007f\u009b\u202e<b>é\ud83d\ude00\u2028",
            "half \ud83d",
            "r",
            "");
    assertThat(Json.receipt(receiptWith(List.of(hostile))))
        .contains("\"text\": \"\\u001B[2J\\u0000\\u007F\\u009B\\u202E<b>é\ud83d\ude00\\u2028\"")
        .contains("\"half \ufffd\"");
  }

  @Test
  void rowsBecomeObjectsOfStrings() {
    assertThat(
            Json.table(
                List.of(
                    List.of("indicator", "value"), List.of("HC01", "82.1"), List.of("HC02", ""))))
        .isEqualTo(
            """
            [
              {
                "indicator": "HC01",
                "value": "82.1"
              },
              {
                "indicator": "HC02",
                "value": ""
              }
            ]
            """);
  }

  @Test
  void aTableOfAHeaderOnlyIsAnEmptyArray() {
    assertThat(Json.table(List.of(List.of("indicator")))).isEqualTo("[]\n");
  }

  @Test
  void aRowThatDoesNotFitItsHeaderIsAFault() {
    assertThatThrownBy(() -> Json.table(List.of(List.of("a", "b"), List.of("1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 cells under 2 names");
  }

  private static Receipt receiptWith(List<Receipt.Line> lines) {
    return new Receipt(
        "q2.csv",
        "00",
        Verdict.Status.PARTLY_ACCEPTED,
        LocalDate.of(2017, 10, 20),
        Optional.empty(),
        Optional.empty(),
        Optional.of("UTF-8"),
        List.of(new TableRead("", TableKind.INDICATORS, 1, 1, 1)),
        lines);
  }
}
