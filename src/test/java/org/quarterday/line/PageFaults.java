package org.quarterday.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is wrong with a page for a reader who does not see it or uses no mouse, as far as its markup
 * tells: what the browser's reader finds too, found here without a browser and in a moment.
 */
final class PageFaults {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");

  /** One tag with the text up to the next. */
  private record Tag(boolean closes, String name, Map<String, String> attributes, String text) {
    String get(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    boolean opens(String element) {
      return !closes && name.equals(element);
    }
  }

  private final List<Tag> tags = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final Predicate<String> fileIsThere;
  private final List<String> faults = new ArrayList<>();

  private PageFaults(String page, Predicate<String> fileIsThere) {
    this.fileIsThere = fileIsThere;
    String html = page.replaceAll("(?s)<style>.*?</style>", "").replaceAll("(?s)<!--.*?-->", "");
    Matcher tag = TAG.matcher(html);
    int end = -1;
    Tag last = null;
    while (tag.find()) {
      add(last, end < 0 ? "" : html.substring(end, tag.start()));
      Map<String, String> attributes = new LinkedHashMap<>();
      Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
      while (attribute.find()) {
        attributes.put(attribute.group(1), attribute.group(2));
      }
      last = new Tag(!tag.group(1).isEmpty(), tag.group(2), attributes, "");
      end = tag.end();
    }
    add(last, end < 0 ? "" : html.substring(end));
    tags.forEach(t -> Stream.of(t.get("id")).filter(i -> !i.isEmpty()).forEach(ids::add));
  }

  private void add(Tag tag, String text) {
    if (tag != null) {
      tags.add(new Tag(tag.closes(), tag.name(), tag.attributes(), text));
    }
  }

  /**
   * @param fileIsThere whether a link that is no anchor and no address leads to a file
   */
  static List<String> in(String page, Predicate<String> fileIsThere) {
    PageFaults found = new PageFaults(page, fileIsThere);
    found.languageAndTitle();
    found.headings();
    found.anchors();
    found.links();
    found.tables();
    found.pictures();
    found.scripts();
    return found.faults;
  }

  private void languageAndTitle() {
    need(tags.stream().anyMatch(t -> t.opens("html") && t.get("lang").equals("en-GB")), "no lang");
    need(
        tags.stream().anyMatch(t -> t.opens("title") && !t.text().isBlank()),
        "the page has no title");
    need(tags.stream().filter(t -> t.opens("main")).count() == 1, "not one main");
  }

  private void headings() {
    int level = 0;
    int first = 0;
    for (int i = 0; i < tags.size(); i++) {
      Tag tag = tags.get(i);
      if (!tag.closes() && tag.name().matches("h[1-6]")) {
        int here = tag.name().charAt(1) - '0';
        first += here == 1 ? 1 : 0;
        need(here <= level + 1, "a heading of level " + here + " follows one of " + level);
        need(!within(i).isBlank(), "an empty heading");
        level = here;
      }
    }
    need(first == 1, first + " headings of the first level");
  }

  private void anchors() {
    need(ids.size() == ids.stream().distinct().count(), "an id stands twice");
    Tag skip = tags.stream().filter(t -> t.get("class").equals("skip")).findFirst().orElse(null);
    need(skip != null, "no way past the head of the page");
    String main =
        tags.stream().filter(t -> t.opens("main")).map(t -> t.get("id")).findFirst().orElse("");
    need(skip != null && skip.get("href").equals("#" + main), "the skip link leads elsewhere");
    for (Tag tag : tags) {
      Stream.of(tag.get("aria-labelledby"), tag.get("aria-describedby"))
          .filter(i -> !i.isEmpty())
          .forEach(i -> need(ids.contains(i), "nothing is called " + i));
    }
  }

  private void links() {
    for (int i = 0; i < tags.size(); i++) {
      Tag tag = tags.get(i);
      if (!tag.opens("a")) {
        continue;
      }
      String to = tag.get("href");
      need(!(within(i) + tag.get("aria-label")).isBlank(), "a link without words to " + to);
      if (to.startsWith("#")) {
        need(ids.contains(to.substring(1)), "a link to nothing: " + to);
      } else if (!to.matches("(https?:|mailto:).*")) {
        need(fileIsThere.test(to), "a link to no file: " + to);
      }
    }
  }

  private void tables() {
    boolean head = false;
    boolean captioned = true;
    int place = 0;
    for (int i = 0; i < tags.size(); i++) {
      Tag tag = tags.get(i);
      if (tag.opens("table")) {
        captioned = false;
      } else if (tag.opens("caption")) {
        captioned = !within(i).isBlank();
      } else if (tag.name().equals("thead")) {
        head = !tag.closes();
      } else if (tag.opens("tr")) {
        place = 0;
      } else if (tag.opens("th") || tag.opens("td")) {
        String scope = head ? "col" : place == 0 ? "row" : "";
        need(tag.get("scope").equals(scope), "a cell has the scope " + tag.get("scope"));
        need(!within(i).isBlank(), "an empty cell");
        place++;
      } else if (tag.closes() && tag.name().equals("table")) {
        need(captioned, "a table without a caption");
      }
    }
  }

  private void pictures() {
    for (Tag tag : tags) {
      if (tag.opens("svg")) {
        boolean hidden = tag.get("aria-hidden").equals("true");
        boolean named = tag.get("role").equals("img") && !tag.get("aria-label").isBlank();
        need(hidden || named, "a picture without words");
      }
      need(!tag.opens("img"), "a picture that is not in the page");
    }
    long charts = tags.stream().filter(t -> t.opens("figure")).count();
    long told = tags.stream().filter(t -> t.opens("figcaption")).count();
    need(charts == told, "a chart without a caption");
  }

  private void scripts() {
    for (Tag tag : tags) {
      need(!tag.name().matches("(?i)script|iframe|object|embed"), "a " + tag.name());
      tag.attributes().keySet().forEach(a -> need(!a.matches("(?i)on.*"), "an attribute " + a));
      need(!tag.get("href").matches("(?i)\\s*javascript:.*"), "a link that is a script");
    }
  }

  /** The words between a tag and the one that closes it. */
  private String within(int opened) {
    StringBuilder words = new StringBuilder(tags.get(opened).text());
    for (int i = opened + 1, depth = 1; i < tags.size(); i++) {
      if (tags.get(i).name().equals(tags.get(opened).name())) {
        depth += tags.get(i).closes() ? -1 : 1;
      }
      if (depth == 0) {
        break;
      }
      words.append(tags.get(i).text());
    }
    return words.toString();
  }

  private void need(boolean holds, String fault) {
    if (!holds && !faults.contains(fault)) {
      faults.add(fault);
    }
  }
}
