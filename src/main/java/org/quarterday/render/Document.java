package org.quarterday.render;

import java.util.List;
import java.util.Map;

/**
 * A whole paper as a value: numbered, every figure with its place, every reference resolved.
 *
 * @param labels by name of block: what a reference to it prints, and where it leads
 * @param facts every figure printed, in order of print
 * @param points what it lacks or contradicts, what stops an issue first
 */
public record Document(
    Front front,
    List<Block> blocks,
    Map<String, Label> labels,
    List<Fact> facts,
    List<Point> points) {
  public Document {
    blocks = List.copyOf(blocks);
    labels = Map.copyOf(labels);
    facts = List.copyOf(facts);
    points = List.copyOf(points);
  }

  /** The same with what was found about it. */
  Document with(List<Point> found) {
    return new Document(front, blocks, labels, facts, found);
  }

  /** What a reference prints and the anchor to which it leads. */
  public record Label(String text, String anchor) {}
}
