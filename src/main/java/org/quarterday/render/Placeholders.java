package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a template asked for, kept aside while its text is read as Markdown: in the text stands a
 * placeholder, made of signs that {@link Wording#plain} lets no text from outside contain.
 */
final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("\uE000([BI])(\\d+)\uE001");

  private static final Pattern PHRASE = Pattern.compile(" ?\uE000I(\\d+)\uE001");

  private final List<List<Block>> blocks = new ArrayList<>();
  private final List<List<Inline>> phrases = new ArrayList<>();

  /** What stands in the text for blocks. */
  String keep(List<Block> made) {
    blocks.add(made);
    return "\n\n\uE000B" + (blocks.size() - 1) + "\uE001\n\n";
  }

  /** What stands in a sentence for a phrase. */
  String keepPhrase(List<Inline> made) {
    phrases.add(made);
    return "\uE000I" + (phrases.size() - 1) + "\uE001";
  }

  /** The blocks that a paragraph of nothing but a placeholder stands for; none for other text. */
  List<Block> blocksFor(String paragraph) {
    Matcher found = PLACEHOLDER.matcher(paragraph.strip());
    return found.matches() && found.group(1).equals("B")
        ? blocks.get(Integer.parseInt(found.group(2)))
        : List.of();
  }

  /** Whether a paragraph is nothing but a block's placeholder. */
  static boolean isBlock(String paragraph) {
    Matcher found = PLACEHOLDER.matcher(paragraph.strip());
    return found.matches() && found.group(1).equals("B");
  }

  /** Text with its placeholders made phrases again. */
  List<Inline> phrasesIn(String written) {
    String text = tidied(written);
    List<Inline> runs = new ArrayList<>();
    Matcher found = PLACEHOLDER.matcher(text);
    int done = 0;
    while (found.find()) {
      if (found.group(1).equals("B")) {
        throw new PaperFault("A block stands inside a sentence; give it lines of its own.");
      }
      if (found.start() > done) {
        runs.add(Inline.words(text.substring(done, found.start())));
      }
      runs.addAll(phrases.get(Integer.parseInt(found.group(2))));
      done = found.end();
    }
    if (done < text.length()) {
      runs.add(Inline.words(text.substring(done)));
    }
    return runs;
  }

  /** Without the room that a phrase left which has nothing to say. */
  private String tidied(String text) {
    String tidy =
        PHRASE
            .matcher(text)
            .replaceAll(
                found ->
                    phrases.get(Integer.parseInt(found.group(1))).isEmpty()
                        ? ""
                        : Matcher.quoteReplacement(found.group()));
    String single = tidy.replaceAll(" {2,}", " ");
    return text.startsWith(" ") ? single : single.replaceFirst("^ ", "");
  }
}
