package org.quarterday.render;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a template calls: the offers as macros, {@code said} for what stands in braces, and the
 * three that run a passage: {@code passage}, {@code each} and {@code recommendations}.
 */
final class Directives {
  /** Before the name of a passage among templates. */
  static final String PASSAGES = "passages/";

  private final Placeholders placeholders;
  private final PaperSpec spec;
  private final Set<String> running = new HashSet<>();
  private Scope scope;

  Directives(Scope whole, Placeholders placeholders) {
    this.placeholders = placeholders;
    this.spec = whole.paper().spec();
    this.scope = whole;
  }

  /** Writes what stands in the text for what was asked. */
  private interface Call {
    String run(Environment env, Arguments arguments) throws TemplateException, IOException;
  }

  Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    PaperWords.BLOCKS.forEach(
        offer -> put(all, offer.name(), (env, a) -> placeholders.keep(offer.in(scope, a))));
    PaperWords.PHRASES.forEach(
        offer -> put(all, offer.name(), (env, a) -> placeholders.keepPhrase(offer.in(scope, a))));
    put(all, "passage", (env, a) -> passage(env, a.text("name")));
    put(all, "each", this::each);
    put(all, "recommendations", this::recommendations);
    all.put("holds", (TemplateMethodModelEx) this::holds);
    put(all, "said", (env, a) -> said(env, a.text("words")));
    return all;
  }

  private Object holds(List<?> arguments) throws TemplateModelException {
    try {
      return Conditions.holds(text("holds", arguments.get(0)), scope)
          ? TemplateBooleanModel.TRUE
          : TemplateBooleanModel.FALSE;
    } catch (PaperFault fault) {
      throw new TemplateModelException(fault.getMessage(), fault);
    }
  }

  private static void put(Map<String, Object> all, String name, Call call) {
    all.put(name, directive(name, call));
  }

  private String said(Environment env, String words) throws TemplateException, IOException {
    Notation.Wish wish = Notation.read(words);
    Arguments arguments = Arguments.inBraces(wish);
    for (Offer<Block> offer : PaperWords.BLOCKS) {
      if (offer.name().equals(wish.name())) {
        return placeholders.keep(offer.in(scope, arguments));
      }
    }
    Optional<List<Inline>> phrase = Phrases.find(wish, scope);
    if (phrase.isPresent()) {
      return placeholders.keepPhrase(phrase.get());
    }
    if (wish.wanted().startsWith("passage ")) {
      arguments.knownOnly(List.of());
      return passage(env, wish.wanted().substring("passage ".length()));
    }
    return switch (wish.name()) {
      case "each" -> each(env, arguments);
      case "recommendations" -> recommendations(env, arguments);
      default -> throw Phrases.unknown(words, scope);
    };
  }

  /** A passage is a template too: its figures and blocks are the paper's. */
  private String passage(Environment env, String name) throws TemplateException, IOException {
    if (!spec.passages().containsKey(name)) {
      throw new PaperFault(
          "The paper has no passage called \"" + name + "\": put " + name + ".md into its folder.");
    }
    if (!running.add(name)) {
      throw new PaperFault(
          "The passage " + name + ".md asks for itself: take {passage " + name + "} out of it.");
    }
    StringWriter text = new StringWriter();
    Writer before = env.getOut();
    env.setOut(text);
    try {
      env.include(env.getTemplateForInclusion(place(name), null, true));
    } finally {
      env.setOut(before);
      running.remove(name);
    }
    return "\n\n" + text + "\n\n";
  }

  static String place(String passage) {
    return PASSAGES + passage + ".md";
  }

  /** The same passage for each part of the paper, an appendix each. */
  private String each(Environment env, Arguments arguments) throws TemplateException, IOException {
    arguments.knownOnly(List.of("passage", "by", "title"));
    String by = arguments.text("by", spec.wishes().each().orElse("service"));
    String title = arguments.text("title", "%");
    Scope whole = scope;
    StringBuilder text = new StringBuilder();
    try {
      for (Part part : Parts.of(whole.paper(), by)) {
        scope = whole.within(part);
        String heading = title.replace("%", Wording.plain(part.name()));
        Block appendix =
            new Block.Appendix(
                Fact.idPart(part.code()), "", "", List.of(Inline.words(Wording.plain(heading))));
        text.append(placeholders.keep(List.of(appendix)));
        text.append(passage(env, arguments.text("passage")));
      }
    } finally {
      scope = whole;
    }
    return text.toString();
  }

  /** The list of a passage, lettered; what stands before the list opens it. */
  private String recommendations(Environment env, Arguments arguments)
      throws TemplateException, IOException {
    arguments.knownOnly(List.of("passage"));
    String name = arguments.text("passage", "recommendations");
    List<Block> read = MarkdownReader.read(passage(env, name), placeholders);
    return placeholders.keep(List.of(Recommending.of(name, read)));
  }

  private static TemplateDirectiveModel directive(String name, Call call) {
    return (env, params, loopVars, body) -> {
      if (body != null) {
        throw new TemplateException("<@" + name + "> takes no text of its own.", env);
      }
      Map<String, String> given = new LinkedHashMap<>();
      for (Map.Entry<?, ?> param : ((Map<?, ?>) params).entrySet()) {
        given.put(param.getKey().toString(), text(name, param.getValue()));
      }
      try {
        env.getOut().write(call.run(env, Arguments.ofMacro(name, given)));
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
