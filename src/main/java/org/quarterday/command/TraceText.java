package org.quarterday.command;

import java.util.List;
import java.util.Optional;
import org.quarterday.accept.Source;
import org.quarterday.council.Indicator;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.TraceLine;

/** A trace as lines of plain text, indented by depth: control characters never reach a terminal. */
final class TraceText {
  private static final int HASH = 12;

  private TraceText() {}

  static String of(
      Indicator indicator,
      Optional<Figure> figure,
      String targetRule,
      List<TraceLine> lines,
      TypedText typed) {
    StringBuilder text = new StringBuilder();
    line(text, 0, indicator.code() + ", " + indicator.name());
    line(
        text,
        0,
        "rule: "
            + indicator.measure().aggregation().words()
            + " over time; "
            + indicator.measure().acrossServices().words());
    figure.ifPresent(
        f -> {
          line(text, 0, "status: " + f.judgement().status() + ". " + f.judgement().reason());
          String target = f.target().isEmpty() ? "none" : f.target() + ", " + targetRule;
          line(text, 0, "target: " + target);
        });
    for (TraceLine each : lines) {
      line(text, each.depth(), words(each, typed));
    }
    return text.toString();
  }

  private static String words(TraceLine line, TypedText typed) {
    if (line.source().isPresent()) {
      Source source = line.source().get();
      return line.what()
          + " "
          + line.value()
          + ": “"
          + typed.at(source)
          + "” in "
          + source.words()
          + " (sha256 "
          + source.arrival().sha256().substring(0, HASH)
          + ", received "
          + source.arrival().received()
          + ")";
    }
    String whose = line.service().isEmpty() ? "" : line.service() + ", ";
    return whose
        + line.period().words()
        + ": "
        + line.value()
        + "; "
        + line.rule()
        + "; "
        + line.coverage()
        + " returns"
        + (line.revision() > 1 ? "; revision " + line.revision() : "");
  }

  private static void line(StringBuilder text, int depth, String line) {
    text.append("  ".repeat(depth)).append(line.replaceAll("\\p{Cntrl}", " ")).append('\n');
  }
}
