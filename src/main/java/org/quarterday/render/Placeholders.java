package org.quarterday.render;

import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a template asked for, kept aside while its text is read as Markdown: in the text stands a
 * placeholder, made of signs that {@link Wording#plain} lets no text from outside contain.
 */
final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("\uE000([BI])(\\d+)\uE001");

  private final List<List<Block>> blocks = new ArrayList<>();
  private final List<List<Inline>> phrases = new ArrayList<>();

  /** The directive for a block. */
  TemplateDirectiveModel block(String name, PaperWriter.Offer<Block> offer) {
    return directive(
        name,
        arguments -> {
          blocks.add(offer.with(arguments));
          return "\n\n\uE000B" + (blocks.size() - 1) + "\uE001\n\n";
        });
  }

  /** The directive for a phrase inside a sentence. */
  TemplateDirectiveModel phrase(String name, PaperWriter.Offer<Inline> offer) {
    return directive(
        name,
        arguments -> {
          phrases.add(offer.with(arguments));
          return "\uE000I" + (phrases.size() - 1) + "\uE001";
        });
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
  List<Inline> phrasesIn(String text) {
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

  private static TemplateDirectiveModel directive(
      String name, Function<Arguments, String> placeholder) {
    return (env, params, loopVars, body) -> {
      if (body != null) {
        throw new TemplateException("<@" + name + "> takes no text of its own.", env);
      }
      Map<String, String> given = new LinkedHashMap<>();
      for (Map.Entry<?, ?> param : ((Map<?, ?>) params).entrySet()) {
        given.put(param.getKey().toString(), text(name, param.getValue()));
      }
      try {
        env.getOut().write(placeholder.apply(new Arguments(name, given)));
      } catch (PaperFault fault) {
        throw new TemplateException(fault.getMessage(), fault, env);
      }
    };
  }

  private static String text(String name, Object value) throws TemplateModelException {
    if (value instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("<@" + name + "> takes texts only.");
  }
}
