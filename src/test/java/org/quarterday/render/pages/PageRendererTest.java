package org.quarterday.render.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterday.accept.Receipt;
import org.quarterday.validate.TableKind;
import org.quarterday.validate.TableRead;
import org.quarterday.validate.Verdict.Status;

/** Golden pages are rewritten, to be reviewed like code, with {@code -Dgolden.accept=true}. */
class PageRendererTest {
  private static final String HOSTILE =
      "</style><script>alert(1)</script>\" onload=\"x ${7*7} \u001b[2J";
  private static final PageRenderer RENDERER = new PageRenderer();

  @Test
  void theReceiptOfAPartlyAcceptedReturnIsTheGoldenOne() throws IOException {
    compare(
        "receipt.html",
        RENDERER.render(ReceiptPage.of(Pages.partlyAccepted(), "../../../index.html", "")));
  }

  @Test
  void whereThingsStandIsTheGoldenPage() throws IOException {
    compare("index.html", RENDERER.render(Pages.index()));
  }

  @Test
  void whoOwesWhatIsTheGoldenPage() throws IOException {
    compare("returns.html", RENDERER.render(Pages.returns()));
  }

  @Test
  void theRunsAreTheGoldenPage() throws IOException {
    compare("runs.html", RENDERER.render(Pages.runs()));
  }

  static Stream<String> everyPage() {
    return Stream.of(
        RENDERER.render(ReceiptPage.of(Pages.partlyAccepted())),
        RENDERER.render(ReceiptPage.of(hostile(), "../index.html", "")),
        RENDERER.render(Pages.index()),
        RENDERER.render(hostileIndex()),
        RENDERER.render(Pages.returns()),
        RENDERER.render(Pages.runs()));
  }

  @ParameterizedTest
  @MethodSource("everyPage")
  void aPageIsOneFileThatAsksForNoOtherAndRunsNothing(String page) {
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
        .endsWith("</html>\n")
        .doesNotContain("\r")
        .doesNotContainPattern("(?i)<(script|img|iframe|frame|link|object|embed|base|form)\\b")
        .doesNotContainPattern("(?i)@import|url\\(|https?:")
        .doesNotContainPattern("(?i)href=\"[^\"]*:")
        .doesNotContainPattern("(?i)<[^>]*\\son[a-z]+=")
        .doesNotContain("\u001b");
  }

  @ParameterizedTest
  @MethodSource("everyPage")
  void aPageHasOneTitleAndItsTablesSayWhatTheyHold(String page) {
    assertThat(count(page, "<h1>")).isOne();
    assertThat(count(page, "<table")).isEqualTo(count(page, "<caption>"));
    assertThat(count(page, "<th ")).isEqualTo(count(page, "<th [^>]*scope=\"(?:col|row)\""));
    assertThat(count(page, "<td ")).isEqualTo(count(page, "<td [^>]*data-label=\""));
  }

  @Test
  void markupAndTemplatesInAReturnComeOutAsText() {
    String page = RENDERER.render(ReceiptPage.of(hostile(), "../index.html", ""));
    String shown =
        "&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;x ${7*7} [2J";
    assertThat(count(page, Pattern.quote(shown))).isGreaterThanOrEqualTo(8);
  }

  @Test
  void aFileNameIsNoAddressOfAnotherKind() {
    String page = RENDERER.render(hostileIndex());
    assertThat(page)
        .contains("href=\"receipts/javascript%3Aalert%281%29%22%20onclick%3D%22.csv.html\"")
        .contains(">javascript:alert(1)&quot; onclick=&quot;.csv</a>");
  }

  @Test
  void nothingToDoIsSaidInWords() {
    IndexPage empty =
        new IndexPage(
            "Thamesmere Borough Council (fictional)",
            "",
            "",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(RENDERER.render(empty))
        .contains("Nothing needs anybody.")
        .contains("No paper has been drawn yet.")
        .contains("No return has been received yet.")
        .contains("No figures have been combined yet.")
        .doesNotContain("As known on");
    assertThat(RENDERER.render(new ReturnsPage("T", Optional.empty(), List.of())))
        .contains("Nothing is owed now: no return is due yet, or its paper has been published.")
        .doesNotContain("<table");
    assertThat(RENDERER.render(new RunsPage("T", List.of()))).contains("Nothing has been run yet.");
    assertThat(RENDERER.render(ReceiptPage.of(Pages.receipt(Status.ACCEPTED, 12, 12, List.of()))))
        .contains("all 12 rows taken")
        .contains("<p>Nothing.</p>")
        .doesNotContain("Must be put right");
  }

  @Test
  void everythingInIsSaidInWords() {
    ReturnsPage.Row in = Pages.row("housing", "Housing", 0, 5, 5, 0, List.of());
    assertThat(RENDERER.render(new ReturnsPage("T", Optional.empty(), List.of(in))))
        .contains("Everything that is owed has come.");
  }

  @Test
  void theSamePageIsTheSameText() {
    assertThat(RENDERER.render(Pages.index())).isEqualTo(new PageRenderer().render(Pages.index()));
  }

  private static Receipt hostile() {
    Receipt.Line line =
        new Receipt.Line(
            "error",
            "value-not-a-number",
            HOSTILE,
            "D9",
            9,
            "D",
            HOSTILE,
            "a" + HOSTILE,
            HOSTILE,
            HOSTILE,
            "");
    return new Receipt(
        HOSTILE.replace("/", ""),
        Pages.SHA256,
        Status.PARTLY_ACCEPTED,
        LocalDate.of(2017, 10, 20),
        Optional.of(HOSTILE),
        Optional.of(HOSTILE),
        Optional.of(HOSTILE),
        List.of(new TableRead(HOSTILE, TableKind.INDICATORS, 1, 2, 1)),
        List.of(line));
  }

  private static IndexPage hostileIndex() {
    String place = "javascript:alert(1)\" onclick=\".csv";
    return new IndexPage(
        "T",
        "",
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(
            new IndexPage.Sent(
                place,
                Status.ACCEPTED,
                1,
                1,
                LocalDate.of(2017, 10, 20),
                "",
                "receipts/" + place + ".html")),
        List.of(),
        List.of());
  }

  private static int count(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /** The style sheet is left out: it changes for reasons of its own. */
  private static void compare(String name, String page) throws IOException {
    String text = page.replaceFirst("(?s)<style>.*?</style>", "<style>…</style>");
    Path golden = Path.of("src/test/resources/org/quarterday/render/pages", name);
    if (Boolean.getBoolean("golden.accept")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}
