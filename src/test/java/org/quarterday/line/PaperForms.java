package org.quarterday.line;

/** What a person reads of a paper in either form, so that one text can be looked for in both. */
final class PaperForms {
  private PaperForms() {}

  /** The page: what is between tags, cells parted by a space. */
  static String ofHtml(String html) {
    String body = html.substring(html.indexOf("<body")).replaceAll("(?s)<svg.*?</svg>", " ");
    String bare =
        body.replaceAll("<\\w+ class=\"below", " $0")
            .replaceAll("</?(a|b|wbr|em|strong|span|abbr|i|small|sup|q)( [^>]*)?>", "")
            .replaceAll("<[^>]*>", " ");
    return spaced(
        bare.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&"));
  }

  /** The Markdown: without marks of strength, links, cells and escapes. */
  static String ofMarkdown(String markdown) {
    return spaced(
        markdown
            .replaceAll("(?m)^(#+|-|>( -)?) ", " ")
            .replaceAll("(?m)^\\|( :?-+:? \\|)+$", " ")
            .replaceAll("(?<!\\\\)\\|", " ")
            .replaceAll("(?<!\\\\)\\*\\*", "")
            .replaceAll("(?<!\\\\)\\[([^]]*)\\]\\([^)]*\\)", "$1")
            .replaceAll("\\\\(?=\\p{Punct})", ""));
  }

  /** Without shapes and arrows, which the page draws; every white space one space. */
  static String spaced(String text) {
    return text.replaceAll("[●▲■○◆◇◐↑↓→]", " ").replaceAll("\\s+", " ");
  }
}
