package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterday.render.Colour;

/**
 * Every page under {@code out/} of every sample council can be read without eyes, without a mouse
 * and without colour, as far as markup and style sheet tell. What only a browser can tell is in
 * {@link PagesInABrowser}.
 */
class Q05_EveryPageCanBeRead {
  private static final Pattern PROPERTY = Pattern.compile("(--[a-z]+): (#[0-9a-fA-F]{6});");
  private static final List<String> WRITTEN_IN =
      List.of("ink", "quiet", "accent", "green", "amber", "red", "blue", "grey");
  private static final BigDecimal TEXT = new BigDecimal("4.5");
  private static final BigDecimal GRAPHICS = new BigDecimal("3");

  @Test
  void nothingIsWrongWithTheMarkupOfAnyPage() {
    Map<Path, List<String>> wrong = new LinkedHashMap<>();
    List<Path> pages = DrawnSamples.files(".html");
    for (Path page : pages) {
      List<String> faults =
          PageFaults.in(
              Workplace.read(page),
              to -> Files.isRegularFile(page.resolveSibling(decoded(to.replaceFirst("#.*", "")))));
      if (!faults.isEmpty()) {
        wrong.put(page, faults);
      }
    }
    assertThat(pages).hasSizeGreaterThan(140);
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyColourThatACouncilWritesInCanBeReadOnThePage() {
    Map<String, BigDecimal> pale = new LinkedHashMap<>();
    for (Path page : DrawnSamples.files(".html")) {
      Map<String, String> colours = colours(Workplace.read(page));
      assertThat(colours.keySet()).contains("--ink", "--accent", "--red");
      for (String name : WRITTEN_IN) {
        BigDecimal contrast = colour(colours.get("--" + name)).contrast();
        if (contrast.compareTo(TEXT) < 0) {
          pale.put(page.getFileName() + " " + name, contrast);
        }
      }
    }
    assertThat(pale).isEmpty();
  }

  /** What is written or drawn on something else than the page, as the style sheet has it. */
  @ParameterizedTest
  @CsvSource({
    "a count on green, #1c2126, #d6e8dc, text",
    "a count on amber, #1c2126, #f2d9b0, text",
    "a count on blue, #1c2126, #cfdff2, text",
    "a count on grey, #1c2126, #e3e6e9, text",
    "a count on red, #ffffff, #a5172d, text",
    "code, #1c2126, #f5f6f7, text",
    "where a link led, #1c2126, #fff3c4, text",
    "the ring about what has the focus, #b35c00, #ffffff, drawn",
    "the axis of a chart, #8b949c, #ffffff, drawn",
    "the edge of green, #17663a, #d6e8dc, drawn",
    "the edge of amber, #985700, #f2d9b0, drawn",
    "the edge of blue, #1d5296, #cfdff2, drawn",
    "the edge of grey, #5b6570, #e3e6e9, drawn",
  })
  void whatStandsOnAColourCanBeSeen(String what, String on, String below, String kind) {
    assertThat(colour(on).contrastWith(colour(below)))
        .as(what)
        .isGreaterThanOrEqualTo(kind.equals("text") ? TEXT : GRAPHICS);
    String sheet = Workplace.read(Path.of("src/main/resources/org/quarterday/render/style.css"));
    for (String colour : List.of(on, below)) {
      assertThat(sheet)
          .as("%s: the style sheet no longer has it", what)
          .containsAnyOf(colour, colour.equals("#ffffff") ? "#fff;" : colour);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>|<h1></h1><h1>|2 headings of the first level",
        "<h2>|<h4>|a heading of level 4 follows one of 1",
        "lang=\"en-GB\"|lang=\"\"|no lang",
        "id=\"a\"|id=\"m\"|an id stands twice",
        "href=\"#a\"|href=\"#b\"|a link to nothing: #b",
        "href=\"#a\"|href=\"b.html\"|a link to no file: b.html",
        ">words<|><|a link without words to #a",
        "href=\"#m\"|href=\"#a\"|the skip link leads elsewhere",
        "<caption>c</caption>||a table without a caption",
        "scope=\"row\"|scope=\"up\"|a cell has the scope up",
        "<td>1</td>|<td> </td>|an empty cell",
        "role=\"img\"||a picture without words",
        "<p>|<p onclick=\"x\">|an attribute onclick",
      })
  void whatWouldBeWrongIsFound(String from, String to, String fault) {
    String page =
        "<html lang=\"en-GB\"><head><title>t</title></head><body><a class=\"skip\" href=\"#m\">s</a>"
            + "<h1>One</h1><main id=\"m\"><h2>Two</h2><p>x</p><a id=\"a\" href=\"#a\">words</a>"
            + "<table><caption>c</caption><thead><tr><th scope=\"col\">h</th></tr></thead><tbody><tr>"
            + "<th scope=\"row\">r</th><td>1</td></tr></tbody></table>"
            + "<svg role=\"img\" aria-label=\"a\"></svg></main></body></html>";
    assertThat(page).contains(from);
    assertThat(PageFaults.in(page, file -> false)).isEmpty();
    assertThat(
            PageFaults.in(page.replaceFirst(Pattern.quote(from), to == null ? "" : to), f -> false))
        .contains(fault == null ? "" : fault);
  }

  private static Map<String, String> colours(String page) {
    Map<String, String> colours = new LinkedHashMap<>();
    Matcher property = PROPERTY.matcher(page);
    while (property.find()) {
      colours.put(property.group(1), property.group(2));
    }
    return colours;
  }

  private static Colour colour(String hex) {
    return Colour.of(hex).orElseThrow();
  }

  private static String decoded(String address) {
    return java.net.URLDecoder.decode(
        address.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
  }
}
