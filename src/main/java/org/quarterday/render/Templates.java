package org.quarterday.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * Freemarker, held short: a template reaches no class, no file but the templates given, and no
 * object but maps, lists and texts; an unknown name is a {@link TemplateProblem}.
 */
public final class Templates {
  private static final String BUILT_IN = "/org/quarterday/render/";

  private final StringTemplateLoader texts = new StringTemplateLoader();
  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

  private Templates() {
    configuration.setTemplateLoader(texts);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.UK);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setDefaultEncoding("UTF-8");
    configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setOutputFormat(MarkdownOutputFormat.INSTANCE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setAttemptExceptionReporter((te, env) -> {});
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
  }

  /** Adds a template of the council's, or one of its passages. */
  void add(String name, String text) {
    texts.putTemplate(name, text);
  }

  /** Those of the program by these names; for as many threads as like, once no other is added. */
  public static Templates builtIn(List<String> names) {
    Templates templates = new Templates();
    names.forEach(name -> templates.add(name, textOf(name)));
    return templates;
  }

  /** The text of a file that belongs to the program. */
  public static String textOf(String name) {
    try (InputStream file = Templates.class.getResourceAsStream(BUILT_IN + name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws TemplateProblem naming the template and its line
   */
  public String run(String name, Map<String, Object> words) {
    StringWriter out = new StringWriter();
    try {
      Template template = configuration.getTemplate(name);
      template.process(words, out);
    } catch (TemplateNotFoundException e) {
      throw new TemplateProblem(name, 0, "there is no such template.", e);
    } catch (ParseException e) {
      throw new TemplateProblem(called(e.getTemplateName()), e.getLineNumber(), firstLine(e), e);
    } catch (TemplateException e) {
      throw problem(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static TemplateProblem problem(String name, TemplateException e) {
    String template = called(e.getTemplateSourceName() == null ? name : e.getTemplateSourceName());
    int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
    if (e.getCause() instanceof PaperFault fault) {
      return new TemplateProblem(template, line, fault.getMessage(), e);
    }
    if (e instanceof InvalidReferenceException) {
      String unknown = String.valueOf(e.getBlamedExpressionString());
      return new TemplateProblem(
          template, line, "there is nothing called \"" + unknown + "\" here.", e);
    }
    return new TemplateProblem(template, line, firstLine(e), e);
  }

  /** As its author calls it: a passage is a file beside paper.yaml. */
  private static String called(String template) {
    return template.startsWith(Directives.PASSAGES)
        ? template.substring(Directives.PASSAGES.length())
        : template;
  }

  private static String firstLine(Exception e) {
    String message = e instanceof TemplateException te ? te.getMessageWithoutStackTop() : "";
    if (e instanceof ParseException pe) {
      message = pe.getEditorMessage();
    }
    return String.valueOf(message).lines().findFirst().orElse("it cannot be read.").strip();
  }
}
