package org.quarterday.render;

/** Something is wrong in a template or passage of the council's: where, and what. */
public final class TemplateProblem extends PaperFault {
  private static final long serialVersionUID = 1L;
  private final String template;
  private final int line;

  /**
   * @param line counted from 1; 0 when the whole template is meant
   */
  TemplateProblem(String template, int line, String words, Throwable cause) {
    super(template + (line > 0 ? ", line " + line : "") + ": " + words, cause);
    this.template = template;
    this.line = line;
  }

  TemplateProblem(String template, int line, String words) {
    super(template + (line > 0 ? ", line " + line : "") + ": " + words);
    this.template = template;
    this.line = line;
  }

  public String template() {
    return template;
  }

  public int line() {
    return line;
  }
}
