package org.quarterday.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Headless Chromium, which lays pages out and lets axe-core read them. Each page stands in a frame
 * of a page that is made for the test; nothing is asked of any network.
 */
final class Browser {
  private static final Pattern RESULT =
      Pattern.compile("<pre id=\"result\">(.*?)</pre>", Pattern.DOTALL);
  private static final List<String> QUIET =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--window-size=1200,1000",
          "--virtual-time-budget=900000",
          "--dump-dom");

  private final Path scratch;

  Browser(Path scratch) {
    this.scratch = scratch;
  }

  /**
   * What is wrong with each page, by its name: violations of WCAG 2.2 AA, and how wide it is where
   * it should be 320 pixels wide. Empty for a page with which nothing is wrong.
   */
  Map<String, List<String>> wrongWith(Map<String, String> pages)
      throws IOException, InterruptedException {
    Path driver = scratch.resolve("driver.html");
    String script =
        resource("/browser/driver.js")
            .replace("\"PAGES\"", inScript(pages))
            .replace("\"AXE\"", inScript(resource("/axe.min.js")));
    Files.writeString(
        driver,
        "<!DOCTYPE html><meta charset=\"utf-8\"><title>Driver</title><body><script>\n"
            + script
            + "\n</script>",
        StandardCharsets.UTF_8);
    List<String> command = new ArrayList<>(List.of(System.getProperty("quarterday.chromium")));
    command.addAll(QUIET);
    command.add("--user-data-dir=" + scratch.resolve("profile"));
    command.add(driver.toUri().toString());
    Path page = scratch.resolve("result.html");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(page.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(300, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("The browser did not come to an end.");
    }
    Matcher result = RESULT.matcher(Files.readString(page, StandardCharsets.UTF_8));
    if (!result.find()) {
      throw new AssertionError("The browser gave no result.");
    }
    String text = result.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    return read(JsonMapper.shared().readTree(text));
  }

  private static Map<String, List<String>> read(JsonNode result) {
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    result
        .properties()
        .forEach(
            page ->
                wrong.put(
                    page.getKey(), page.getValue().valueStream().map(JsonNode::asString).toList()));
    return wrong;
  }

  private static String inScript(Object value) {
    return JsonMapper.shared()
        .writeValueAsString(value)
        .replace("</", "<\\/")
        .replace("<!--", "<\\!--");
  }

  private static String resource(String name) throws IOException {
    try (InputStream file = Browser.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new AssertionError(name + " is not there: run this with -Pbrowser.");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
