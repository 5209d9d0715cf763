package org.quarterday.render.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarterday.render.Templates;

/**
 * Pages as text: UTF-8, LF, one file each that asks for no other and holds no script. Same inputs,
 * same text.
 */
public final class PageRenderer {
  private static final String FRAME = "pages/frame.ftlh";
  private static final String SHEET =
      Templates.builtIn("style.css") + "\n" + Templates.builtIn("pages/pages.css");

  public String render(ReceiptPage page) {
    return write("receipt", page);
  }

  public String render(IndexPage page) {
    return write("index", IndexView.of(page));
  }

  public String render(ReturnsPage page) {
    return write("returns", ReturnsView.of(page));
  }

  public String render(RunsPage page) {
    return write("runs", RunsView.of(page));
  }

  private static String write(String name, Record page) {
    String template = "pages/" + name + ".ftlh";
    Templates templates = new Templates();
    templates.addBuiltIn(FRAME);
    templates.addBuiltIn(template);
    Map<String, Object> model = new LinkedHashMap<>(Model.of(page));
    model.put("style", SHEET);
    return templates.run(template, model).strip() + "\n";
  }
}
