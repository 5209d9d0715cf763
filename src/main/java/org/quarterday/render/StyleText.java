package org.quarterday.render;

/** The words that a council may put in place of the usual ones; the key is in council.yaml. */
public enum StyleText {
  NO_RESPONSE("word-no-response", "an empty cell of the consultation table", "no response"),
  NOT_APPLICABLE("word-not-applicable", "an empty cell of the key implications", "not applicable"),
  NOT_STATED("word-not-stated", "any other empty cell of a table", "not stated"),
  NONE_IDENTIFIED("word-none-identified", "a declared nil return of risks", "none identified"),
  NO_COMMENTARY(
      "word-no-commentary",
      "an indicator off target without commentary",
      "No commentary received."),
  NO_ACTION(
      "word-no-action",
      "an indicator off target without a mitigating action",
      "No mitigating action received."),
  NO_REMEDY(
      "word-no-remedial-action",
      "a matter raised without a remedial action",
      "No remedial action received."),
  WHAT_IS_DONE("word-what-is-being-done", "the label of mitigating actions", "What is being done"),
  TOTAL("word-total", "the last row of a table of counts", "Total"),
  WORDMARK("wordmark", "the council's name at the head of a paper, without a crest", "");

  private final String key;
  private final String says;
  private final String usual;

  StyleText(String key, String says, String usual) {
    this.key = key;
    this.says = says;
    this.usual = usual;
  }

  /** As it is written in council.yaml. */
  public String key() {
    return key;
  }

  /** What it stands for, for its page. */
  public String says() {
    return says;
  }

  /** What is printed unless the council says otherwise. */
  public String usual() {
    return usual;
  }
}
