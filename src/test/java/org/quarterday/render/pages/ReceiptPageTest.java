package org.quarterday.render.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarterday.accept.Receipt;
import org.quarterday.validate.Verdict.Status;

class ReceiptPageTest {

  @Test
  void findingsAreSortedByHowMuchTheyMatter() {
    ReceiptPage page = ReceiptPage.of(Pages.partlyAccepted());
    assertThat(page.sections())
        .extracting(ReceiptPage.Section::title)
        .containsExactly(
            "Must be put right", "Please check or explain", "For information", "Explained");
  }

  @Test
  void findingsWithOneRemedyStandTogetherWithAllTheirCells() {
    ReceiptPage.Section errors = ReceiptPage.of(Pages.partlyAccepted()).sections().get(0);
    assertThat(errors.groups())
        .extracting(ReceiptPage.Group::title)
        .containsExactly("A value is not a number", "An indicator is not known");
    assertThat(errors.groups().get(0).points())
        .containsExactly(
            new ReceiptPage.Point(
                "“n/k” is not a number.",
                "",
                "Cells D9, D14 and D20 of sheet Q2",
                "Actual",
                "",
                ""));
  }

  @Test
  void whatWasTypedIsShownWhereTheMessageDoesNotSayIt() {
    ReceiptPage.Section queries = ReceiptPage.of(Pages.partlyAccepted()).sections().get(1);
    assertThat(queries.groups().get(0).points())
        .extracting(ReceiptPage.Point::typed)
        .containsExactly("104.2%");
  }

  @Test
  void anExplainedQueryIsShownWithItsAnswerAndAsksForNothing() {
    ReceiptPage.Group explained =
        ReceiptPage.of(Pages.partlyAccepted()).sections().get(3).groups().get(0);
    assertThat(explained.remedy()).isEmpty();
    assertThat(explained.points())
        .extracting(ReceiptPage.Point::explained)
        .containsExactly("Carried forward from June. Housing lead, until March.");
    Receipt onlyExplained =
        Pages.receipt(
            Status.ACCEPTED, 3, 3, List.of(Pages.explained(Pages.overHundred("D9"), "agreed")));
    assertThat(ReceiptPage.of(onlyExplained).toDo()).containsExactly("Nothing.");
  }

  @Test
  void aCodeThatTheCatalogueNoLongerHasIsShownInWords() {
    Receipt receipt =
        Pages.receipt(
            Status.PARTLY_ACCEPTED,
            2,
            1,
            List.of(Pages.line("error", "long-gone", "D9", "x", "It is wrong.", "Mend it.")));
    assertThat(ReceiptPage.of(receipt).sections().get(0).groups().get(0).title())
        .isEqualTo("Long gone");
  }

  @Test
  void theStatusSaysHowMuchWasTaken() {
    assertThat(taken(Status.PARTLY_ACCEPTED, 12, 11)).isEqualTo("11 of 12 rows taken");
    assertThat(taken(Status.ACCEPTED, 12, 12)).isEqualTo("all 12 rows taken");
    assertThat(taken(Status.ACCEPTED, 1, 1)).isEqualTo("the one row was taken");
    assertThat(taken(Status.ACCEPTED_WITH_QUERIES, 0, 0)).isEqualTo("it holds no rows");
    assertThat(taken(Status.REJECTED, 12, 0)).isEqualTo("nothing was taken");
    assertThat(ReceiptPage.of(Pages.partlyAccepted()).status())
        .isEqualTo(new Sign("amber", "Partly accepted"));
  }

  @Test
  void aRejectedReturnSaysThatNothingOfItCounts() {
    Receipt receipt = Pages.receipt(Status.REJECTED, 0, 0, List.of(Pages.notANumber("D9")));
    assertThat(ReceiptPage.of(receipt).toDo())
        .containsExactly(
            "Put right what is listed below, and send the file again under the same name. Until"
                + " then nothing of this return counts.");
  }

  @Test
  void aReturnSentTwiceSaysWhereItWasTakenInAlready() {
    Receipt receipt =
        new Receipt(
            "q2/housing_resent.csv",
            Pages.SHA256,
            Status.UNCHANGED,
            LocalDate.of(2017, 10, 20),
            Optional.empty(),
            Optional.of("q2/housing.csv"),
            Optional.of("UTF-8"),
            List.of(),
            List.of());
    ReceiptPage page = ReceiptPage.of(receipt);
    assertThat(page.toDo())
        .containsExactly(
            "Nothing. The same file was already taken in as q2/housing.csv; what it says counts"
                + " once.");
    assertThat(page.particulars())
        .contains(new ReceiptPage.Particular("The same file as", "q2/housing.csv", false));
  }

  @Test
  void heldValuesAskTheSenderForNothing() {
    Receipt.Line held =
        Pages.line("query", "period-closed", "D9", "5", "Quarter 1 has been published.", "Wait.");
    assertThat(ReceiptPage.of(Pages.receipt(Status.HELD, 1, 0, List.of(held))).toDo())
        .singleElement()
        .asString()
        .startsWith("Nothing to send again for what is held");
  }

  @Test
  void theReturnIsIdentified() {
    assertThat(ReceiptPage.of(Pages.partlyAccepted()).particulars())
        .containsExactly(
            new ReceiptPage.Particular("File", "2017-18/q2/housing.xlsx", false),
            new ReceiptPage.Particular("Received", "20 October 2017", false),
            new ReceiptPage.Particular("Sender", "housing@thamesmere.example", false),
            new ReceiptPage.Particular(
                "Replaces",
                "what was sent under this name before, SHA-256 beginning 11223344",
                false),
            new ReceiptPage.Particular("Encoding, as found", "Windows-1252", false),
            new ReceiptPage.Particular("Fingerprint (SHA-256)", Pages.SHA256, true));
  }

  @Test
  void aPageListsOnlyTheFirstPointsOfALongList() {
    List<ReceiptPage.Point> points =
        ReceiptPage.of(Pages.longOne()).sections().get(1).groups().get(0).points();
    assertThat(points).hasSize(ReceiptSections.POINTS_SHOWN + 1);
    assertThat(points.get(ReceiptSections.POINTS_SHOWN).more()).isEqualTo("and 88 more");
  }

  @Test
  void manyCellsOfOneTextAreToldAsOne() {
    ReceiptPage.Group same =
        ReceiptPage.of(
                Pages.receipt(
                    Status.PARTLY_ACCEPTED,
                    50,
                    5,
                    IntStream.rangeClosed(1, 45)
                        .mapToObj(
                            row ->
                                Pages.line(
                                    "error",
                                    "value-not-a-number",
                                    "D" + row,
                                    row % 9 == 0 ? "tbd" : "n/k",
                                    "Value " + row + " is not a number.",
                                    "Type the number."))
                        .toList()))
            .sections()
            .get(0)
            .groups()
            .get(0);
    assertThat(same.title()).isEqualTo("A value is not a number (45 times)");
    assertThat(same.points())
        .extracting(p -> p.places() + ": " + p.typed())
        .containsExactly(
            "Cells D1, D2, D3 and 37 more of sheet Q2: n/k",
            "Cells D9, D18, D27 and 2 more of sheet Q2: tbd");
  }

  @Test
  void howTheFileWasReadIsSaidInWords() {
    assertThat(ReceiptPage.of(Pages.partlyAccepted()).readAs())
        .startsWith("A text file in Windows-1252. Sheet Q2 holds indicators under the headings in");
    assertThat(ReceiptPage.of(Pages.partlyAccepted()).summary())
        .contains("to put right", "to check or explain", "explained");
  }

  private static String taken(Status status, int rows, int accepted) {
    return ReceiptPage.of(Pages.receipt(status, rows, accepted, List.of())).taken();
  }
}
