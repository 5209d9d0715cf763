package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Runs a paper's template once, reads what it says as Markdown, numbers the document, and writes it
 * as a page, as Markdown and as the list of its figures. Same inputs, same text.
 */
public final class PaperRenderer {
  static final String REPORT = "performance-report.ftl";

  private static final String EXCEPTION = "exception-report.ftl";
  private static final String NIL = "nil-report.ftl";
  private static final List<String> BUILT_IN = List.of(REPORT, EXCEPTION, NIL);

  /** The passage that is the whole paper when nothing is raised. */
  private static final String WHOLE_NIL = "nil";

  /** The passage that is the whole paper, where the council names no template. */
  private static final String WHOLE = "paper";

  private static final String STYLE = "style.css";
  private static final String SHEET = Templates.textOf(STYLE);
  private static final String PAGE_LAYOUT = "paper.ftlh";
  private static final String MARKDOWN_LAYOUT = "paper.md.ftl";

  /** Read once for the program: Freemarker takes longer to read one than to run it. */
  private static final Templates LAYOUTS = Templates.builtIn(List.of(PAGE_LAYOUT, MARKDOWN_LAYOUT));

  private static final Pattern ASKS_ELSEWHERE =
      Pattern.compile(
          "@import|</|url\\s*\\((?!\\s*[\"']?(?:data:|#))|image-set\\s*\\(|\\bsrc\\s*\\("
              // a name of a function may be written with escapes
              + "|[a-z-]\\\\|\\\\[0-9a-f]{1,6}\\s?[a-z-]*\\(",
          Pattern.CASE_INSENSITIVE);

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
    Templates templates = Templates.builtIn(BUILT_IN);
    councilsOwn.forEach(templates::add);
    Map<String, Object> words = new LinkedHashMap<>(new Directives(scope, placeholders).all());
    words.putAll(writer.words());
    Map<String, String> passages = paper.spec().passages();
    passages.forEach(
        (name, text) -> templates.add(Directives.place(name), passage(paper, name, text)));
    words.put("passages", List.copyOf(passages.keySet()));
    String markdown = templates.run(template(paper), words);
    List<Block> body;
    Document numbered;
    try {
      body = MarkdownReader.read(markdown, placeholders);
      numbered = numbered(paper, writer, scope, List.of(), body);
    } catch (AuthoredFault fault) {
      throw fault.where(authored(paper));
    }
    List<Point> points = new ArrayList<>(PaperChecks.of(scope, numbered, authored(paper)));
    points.addAll(paper.imprint().elsewhere());
    List<Block> draft = paper.edition().draft() ? PointBlocks.of(points) : List.of();
    return (draft.isEmpty() ? numbered : numbered(paper, writer, scope, draft, body)).with(points);
  }

  /** However a template comes by it, what is exempt is not there to be run in a public paper. */
  private static String passage(Paper paper, String name, String text) {
    boolean kept = paper.spec().isPublic() && Exempt.is(name);
    Conditions.complete(name + ".md", text);
    return kept ? Exempt.inItsPlace() : Notation.toTemplate(text);
  }

  private static Document numbered(
      Paper paper, PaperWriter writer, Scope scope, List<Block> draft, List<Block> body) {
    List<Block> blocks = new ArrayList<>(draft);
    List<Block> imprint = new ImprintBlocks(paper.imprint()).blocks();
    blocks.addAll(imprint);
    if (!imprint.isEmpty() && !(body.isEmpty() || body.get(0) instanceof Block.Heading)) {
      // else the paper's own first words would stand under the heading of its correction
      blocks.add(Block.Heading.before(Numbering.SUMMARY, "Summary"));
    }
    blocks.addAll(body);
    return Numbering.number(writer.front(), blocks, scope.style(), paper.imprint().revised());
  }

  /** What people typed for the paper, by the file they typed it in. */
  private Map<String, String> authored(Paper paper) {
    Map<String, String> texts = new LinkedHashMap<>();
    paper.spec().passages().forEach((name, text) -> texts.put(name + ".md", text));
    paper
        .spec()
        .tables()
        .forEach(
            (name, rows) ->
                texts.put(
                    name + TableBlocks.FILE,
                    rows.stream()
                        .map(row -> String.join(" . ", row.values()).replaceAll("\\R", " "))
                        .collect(Collectors.joining("\n", "\n", "")))); // its headings are row 1
    paper
        .spec()
        .template()
        .map(name -> name + ".ftl")
        .filter(councilsOwn::containsKey)
        .ifPresent(name -> texts.put("templates/" + name, councilsOwn.get(name)));
    return texts;
  }

  /** An exception paper that raises nothing is the record of that, and nothing more. */
  private static String template(Paper paper) {
    Map<String, String> passages = paper.spec().passages();
    boolean exception = !paper.spec().wishes().raise().isEmpty();
    if (exception && Raise.of(paper).isEmpty()) {
      return passages.containsKey(WHOLE_NIL) ? Directives.place(WHOLE_NIL) : NIL;
    }
    return paper
        .spec()
        .template()
        .map(name -> name + ".ftl")
        .orElseGet(
            () ->
                passages.containsKey(WHOLE)
                    ? Directives.place(WHOLE)
                    : exception ? EXCEPTION : REPORT);
  }

  /** The value as text. */
  public RenderedPaper write(Document document) {
    Map<String, Object> view = new LinkedHashMap<>(DocumentView.of(document));
    String own = councilsOwn.getOrDefault(STYLE, "");
    Front.Letterhead letterhead = document.front().letterhead();
    view.put("style", SHEET + colours(letterhead) + (own.isBlank() ? "" : "\n" + own));
    view.put("crest", councilsOwn.getOrDefault(letterhead.crest(), "").strip());
    view.put("wordmark", letterhead.wordmark());
    view.put("running_head", cssText(document.front().council() + ": " + document.front().title()));
    view.put("running_edition", cssText(document.front().edition().words()));
    return new RenderedPaper(
        LAYOUTS.run(PAGE_LAYOUT, view),
        LAYOUTS.run(MARKDOWN_LAYOUT, view).replaceAll("\n{3,}", "\n\n").strip() + "\n",
        FactsJson.of(document.facts()));
  }

  private static String colours(Front.Letterhead letterhead) {
    return letterhead.colours().isEmpty()
        ? ""
        : letterhead.colours().entrySet().stream()
            .map(c -> "  " + c.getKey() + ": " + c.getValue() + ";\n")
            .collect(Collectors.joining("", "\n:root {\n", "}\n"));
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
