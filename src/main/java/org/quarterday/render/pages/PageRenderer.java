package org.quarterday.render.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterday.render.Templates;

/**
 * Pages as text: UTF-8, LF, one file each that asks for no other and holds no script. Same inputs,
 * same text.
 */
public final class PageRenderer {
  private static final String FRAME = "pages/frame.ftlh";
  private static final String RECEIPT = "pages/receipt.ftlh";
  private static final String INDEX = "pages/index.ftlh";
  private static final String RETURNS = "pages/returns.ftlh";
  private static final String RUNS = "pages/runs.ftlh";
  private static final String CHANGES = "pages/changes.ftlh";
  private static final String SHEET =
      Templates.textOf("style.css") + "\n" + Templates.textOf("pages/pages.css");

  /** Read once for the program: Freemarker takes longer to read one than to run it. */
  private static final Templates TEMPLATES =
      Templates.builtIn(List.of(FRAME, RECEIPT, INDEX, RETURNS, RUNS, CHANGES));

  public String render(ReceiptPage page) {
    return write(RECEIPT, page);
  }

  public String render(IndexPage page) {
    return write(INDEX, IndexView.of(page));
  }

  public String render(ReturnsPage page) {
    return write(RETURNS, ReturnsView.of(page));
  }

  public String render(RunsPage page) {
    return write(RUNS, RunsView.of(page));
  }

  public String render(ChangesPage page) {
    return write(CHANGES, page);
  }

  private String write(String template, Record page) {
    Map<String, Object> model = new LinkedHashMap<>(Model.of(page));
    model.put("style", SHEET);
    return TEMPLATES.run(template, model).strip() + "\n";
  }
}
