package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every paper of the sample councils: the page and the Markdown hold exactly the figures of
 * facts.json, in that order; every link leads somewhere; tables and appendices are numbered once
 * and in order; nothing stops an issue.
 */
class P03_TheSameInBothForms {
  private static final Pattern FACT = Pattern.compile("data-fact=\"([^\"]+)\"");
  private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");
  private static final Pattern TABLE = Pattern.compile("(?m)^\\*\\*Table (\\d+):");

  @ParameterizedTest
  @ValueSource(strings = {"colnebridge", "fenmarsh", "merseybank", "thamesmere", "wyeshire"})
  void everyPaper(String council, @TempDir Path root) throws IOException {
    Workplace workplace = Workplace.withSamples(root);
    assertThat(workplace.run("run", council + "/nightly").code()).isZero();
    List<Path> papers;
    try (var files = Files.walk(workplace.out(council).resolve("papers"))) {
      papers = files.filter(f -> f.endsWith("paper.html")).sorted().toList();
    }
    assertThat(papers).isNotEmpty();
    for (Path paper : papers) {
      saysTheSame(paper);
    }
  }

  private static void saysTheSame(Path paper) {
    String html = Workplace.read(paper);
    String markdown = Workplace.read(paper.resolveSibling("paper.md"));
    JsonNode facts =
        JsonMapper.shared().readTree(Workplace.read(paper.resolveSibling("facts.json")));
    List<String> ids = facts.valueStream().map(f -> f.get("id").asString()).toList();
    assertThat(all(FACT, html)).as("%s, figures of the page", paper).isEqualTo(ids);
    String bare = markdown.replaceAll("\\\\(?=[\\p{Punct}])", "");
    int at = bare.indexOf("| --- | --- |");
    for (JsonNode fact : facts) {
      int found = bare.indexOf(fact.get("shown").asString(), at);
      assertThat(found)
          .as("%s: %s at %s", paper, fact.get("id").asString(), fact.get("place").asString())
          .isNotNegative();
      at = found + fact.get("shown").asString().length();
    }
    List<String> anchors = all(ANCHOR, html);
    assertThat(anchors).as("%s, anchors", paper).doesNotHaveDuplicates();
    assertThat(anchors).as("%s, links", paper).containsAll(all(LINK, html));
    List<String> tables = all(TABLE, markdown);
    for (int i = 0; i < tables.size(); i++) {
      assertThat(tables.get(i)).as("%s, tables", paper).isEqualTo(Integer.toString(i + 1));
    }
    assertThat(markdown).as("%s, nothing to be put right", paper).doesNotContain("To be put right");
  }

  private static List<String> all(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
