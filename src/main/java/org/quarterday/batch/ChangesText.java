package org.quarterday.batch;

import java.util.List;
import org.quarterday.render.Wording;

/** Why figures differ, as text for a terminal. */
final class ChangesText {
  private static final String METHOD =
      " The way it is measured or judged changed, not what was achieved: it is neither better nor"
          + " worse for it.";

  private ChangesText() {}

  /** One line for each cause and figure. */
  static String of(List<WhyChanged.Step> steps) {
    if (steps.isEmpty()) {
      return "No figure differs.\n";
    }
    StringBuilder text = new StringBuilder();
    steps.forEach(
        s ->
            text.append(s.figure())
                .append(": ")
                .append(sentence(s))
                .append(" Because of ")
                .append(s.cause().words())
                .append('.')
                .append(note(s))
                .append('\n'));
    return text.toString();
  }

  static String sentence(WhyChanged.Step step) {
    return Wording.sentence(step.change());
  }

  /** What keeps a reader from taking a change of method for one of performance. */
  static String note(WhyChanged.Step step) {
    return step.cause().isMethod() ? METHOD : "";
  }
}
