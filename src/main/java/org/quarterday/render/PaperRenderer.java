package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Runs a paper's template once, reads what it says as Markdown, numbers the document, and writes it
 * as a page, as Markdown and as the list of its figures. Same inputs, same text.
 */
public final class PaperRenderer {
  static final String REPORT = "performance-report.ftl";

  /** The passage that is the whole paper, where the council names no template. */
  private static final String WHOLE = "paper";

  private static final String STYLE = "style.css";
  private static final String PAGE_LAYOUT = "paper.ftlh";
  private static final String MARKDOWN_LAYOUT = "paper.md.ftl";
  private static final Pattern ASKS_ELSEWHERE =
      Pattern.compile("@import|</|url\\s*\\((?!\\s*[\"']?(?:data:|#))", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> councilsOwn;

  /**
   * @param councilsOwn the council's templates folder: texts by file name. Its {@code style.css} is
   *     read after the built-in one; a template of the name of a built-in one stands in its place
   */
  public PaperRenderer(Map<String, String> councilsOwn) {
    this.councilsOwn = Map.copyOf(councilsOwn);
    if (ASKS_ELSEWHERE.matcher(councilsOwn.getOrDefault(STYLE, "")).find()) {
      throw new TemplateProblem(
          STYLE, 0, "a paper is one file: a style may not import or load anything from elsewhere.");
    }
  }

  /**
   * @throws TemplateProblem when a template or passage cannot be run
   * @throws PaperFault when the paper cannot be written: a reference to nothing, counts that do not
   *     tie
   */
  public RenderedPaper render(Paper paper) {
    return write(document(paper));
  }

  /** The paper as a value. */
  public Document document(Paper paper) {
    Scope scope = Scope.whole(paper);
    PaperWriter writer = new PaperWriter(paper);
    Placeholders placeholders = new Placeholders();
    Templates templates = new Templates();
    templates.addBuiltIn(REPORT);
    councilsOwn.forEach(templates::add);
    Map<String, Object> words = new LinkedHashMap<>(new Directives(scope, placeholders).all());
    words.putAll(writer.words());
    Map<String, String> passages = paper.spec().passages();
    passages.forEach(
        (name, text) -> templates.add(Directives.place(name), Notation.toTemplate(text)));
    words.put("passages", List.copyOf(passages.keySet()));
    String template =
        paper
            .spec()
            .template()
            .map(name -> name + ".ftl")
            .orElse(passages.containsKey(WHOLE) ? Directives.place(WHOLE) : REPORT);
    String markdown = templates.run(template, words);
    List<Block> blocks = new ArrayList<>(new ImprintBlocks(paper.imprint()).blocks());
    blocks.addAll(MarkdownReader.read(markdown, placeholders));
    return Numbering.number(writer.front(), blocks, scope.style(), paper.imprint().revised());
  }

  /** The value as text. */
  public RenderedPaper write(Document document) {
    Map<String, Object> view = new LinkedHashMap<>(DocumentView.of(document));
    String own = councilsOwn.getOrDefault(STYLE, "");
    view.put("style", Templates.builtIn(STYLE) + (own.isBlank() ? "" : "\n" + own));
    view.put("running_head", cssText(document.front().council() + ": " + document.front().title()));
    view.put("running_edition", cssText(document.front().edition().words()));
    Templates layouts = new Templates();
    layouts.addBuiltIn(PAGE_LAYOUT);
    layouts.addBuiltIn(MARKDOWN_LAYOUT);
    return new RenderedPaper(
        layouts.run(PAGE_LAYOUT, view),
        layouts.run(MARKDOWN_LAYOUT, view).replaceAll("\n{3,}", "\n\n").strip() + "\n",
        FactsJson.of(document.facts()));
  }

  /** Text for a string of CSS: every sign that could mean something there as its number. */
  private static String cssText(String text) {
    StringBuilder css = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c < 128 && Character.isLetterOrDigit(c)) {
                css.appendCodePoint(c);
              } else {
                String number = Integer.toHexString(c);
                css.append('\\').append("0".repeat(6 - number.length())).append(number);
              }
            });
    return css.toString();
  }
}
