package org.quarterday.rollup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page of rules is written from the worked examples; -Ddocs.accept=true writes it anew. */
class RulesPageTest {
  private static final Path PAGE = Path.of("src", "docs", "rules.md");

  @Test
  void thePageOfRulesIsWhatTheExamplesSay() throws IOException {
    String page = page(Examples.all());
    if (Boolean.getBoolean("docs.accept")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page, UTF_8);
    }
    assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(page);
  }

  private static String page(List<Example> examples) {
    StringBuilder page = new StringBuilder("# How figures are worked out and judged\n\n");
    page.append("Every rule with a worked example. This page is written from the files under\n");
    page.append(
        "`src/test/resources/examples`, each of which is run by the tests; do not edit it.\n");
    page.append(
        "\"Given\" is what a council has decided and what came; \"expect\" is what comes of\n");
    page.append(
        "it, by the columns of the table of figures. What is not given is: one quarterly\n");
    page.append(
        "indicator that is added up and better when higher; quarter 1 of 2017/18; green when\n");
    page.append(
        "the target is met, amber within 10% of it, red otherwise; all returns long due.\n");
    String topic = "";
    for (Example example : examples) {
      if (!example.topic().equals(topic)) {
        topic = example.topic();
        page.append("\n## ").append(heading(topic)).append('\n');
      }
      page.append("\n### ").append(example.name()).append("\n\n");
      page.append(example.about().strip()).append("\n\n");
      page.append("```yaml\n").append(example.source()).append("\n```\n");
    }
    return page.toString();
  }

  private static String heading(String topic) {
    String words = topic.replaceFirst("^[0-9]+-", "").replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
