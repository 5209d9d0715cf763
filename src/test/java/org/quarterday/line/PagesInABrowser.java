package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page under {@code out/} of every sample council, in a real browser: no violation of WCAG
 * 2.2 AA that axe-core can find, and nothing scrolls sideways at 320 pixels. Part of the suite with
 * {@code -Pbrowser}.
 */
class PagesInABrowser {
  private static final int AT_ONCE = 15;
  private static final String BROKEN =
      "<!DOCTYPE html><html><head><title>x</title></head><body><p style=\"color:#bbb;width:500px\">"
          + "Pale and wide</p><svg role=\"img\" width=\"9\"></svg></body></html>";

  @TempDir Path folder;

  @Test
  void aPageWithFaultsIsFound() throws Exception {
    assertThat(new Browser(folder).wrongWith(Map.of("broken", BROKEN)).get("broken"))
        .anyMatch(w -> w.startsWith("color-contrast"))
        .anyMatch(w -> w.startsWith("html-has-lang"))
        .anyMatch(w -> w.startsWith("svg-img-alt"))
        .anyMatch(w -> w.startsWith("scrolls sideways: 5"));
  }

  @Test
  void nothingIsWrongWithAnyPage() throws Exception {
    Workplace samples = Workplace.withSamples(folder.resolve("samples"));
    samples.run();
    Map<String, String> pages = new LinkedHashMap<>();
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    int looked = 0;
    for (Path page : pagesUnder(samples.root().resolve("out"))) {
      pages.put(
          samples.root().relativize(page).toString(),
          Files.readString(page, StandardCharsets.UTF_8));
      looked++;
      if (pages.size() == AT_ONCE) {
        wrong.putAll(new Browser(folder).wrongWith(pages));
        pages.clear();
      }
    }
    if (!pages.isEmpty()) {
      wrong.putAll(new Browser(folder).wrongWith(pages));
    }
    assertThat(looked).isEqualTo(wrong.size()).isGreaterThan(80);
    wrong.values().removeIf(List::isEmpty);
    assertThat(wrong).isEmpty();
  }

  /** Neither a name of a paragraph's length nor one word wider than the screen. */
  @Test
  void aVeryLongNameWidensNoPage() throws Exception {
    Workplace samples = Workplace.withSamples(folder);
    samples.alter(
        "jobs/thamesmere/indicators.csv",
        "CUS02,Average days to decide a new claim for housing benefit or council tax support,",
        "CUS02,Average days to decide a new claim "
            + "and to tell whoever made it ".repeat(12)
            + "benefitsupportdecisionnotification".repeat(3)
            + ",Average days to decide a new claim for housing benefit or council tax support;");
    samples.run("run", Thamesmere.NIGHTLY);
    Map<String, String> pages = new LinkedHashMap<>();
    for (String page : List.of("index.html", "papers/2017-18-H1/performance/paper.html")) {
      pages.put(page, samples.published("thamesmere", page));
    }
    assertThat(new Browser(folder).wrongWith(pages))
        .hasSize(2)
        .allSatisfy((page, wrong) -> assertThat(wrong).isEmpty());
  }

  private static List<Path> pagesUnder(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }
}
