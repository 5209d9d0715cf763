package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a paper's three files against one another: the page and the Markdown have exactly the
 * figures of facts.json, in that order; every link leads somewhere; tables are numbered once and in
 * order.
 */
final class SameInBothForms {
  private static final Pattern FACT = Pattern.compile("data-fact=\"([^\"]+)\"");
  private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");
  private static final Pattern TABLE = Pattern.compile("(?m)^\\*\\*Table (\\d+):");

  private SameInBothForms() {}

  /** {@code paper} is its page; the other files lie beside it. */
  static void holds(Path paper) {
    String html = Workplace.read(paper);
    String markdown = Workplace.read(paper.resolveSibling("paper.md"));
    JsonNode facts =
        JsonMapper.shared().readTree(Workplace.read(paper.resolveSibling("facts.json")));
    List<String> ids = facts.valueStream().map(f -> f.get("id").asString()).toList();
    boolean nil = markdown.contains("Nothing is raised");
    assertThat(ids.isEmpty()).as("%s has figures", paper).isEqualTo(nil);
    assertThat(all(FACT, html)).as("%s, figures of the page", paper).isEqualTo(ids);
    List<String> printed = printed(html);
    for (int i = 0; i < ids.size(); i++) {
      assertThat(printed.get(i))
          .as("%s: %s as the page has it", paper, ids.get(i))
          .startsWith(facts.get(i).get("shown").asString());
    }
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
  }

  /** What a person sees where each figure stands. */
  private static List<String> printed(String html) {
    List<String> printed = new ArrayList<>();
    Matcher fact = FACT.matcher(html);
    while (fact.find()) {
      int from = html.indexOf('>', fact.end()) + 1;
      String inner = html.substring(from, Math.min(html.length(), from + 900));
      printed.add(unescaped(inner.replaceAll("<[^>]*>", "").replaceAll("<[^>]*$", "")));
    }
    return printed;
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
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
