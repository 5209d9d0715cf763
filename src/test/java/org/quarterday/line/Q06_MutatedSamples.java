package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterday.Golden;

/**
 * Fourteen things that happen to what a council's services send, done to each of the five councils:
 * every one gives a right paper or a clear refusal. All of them with {@code mvn -Pmutations test
 * -Dtest=Q06*}; of every kind and every council some are in the ordinary suite.
 */
class Q06_MutatedSamples {
  private static final boolean ALL = Boolean.getBoolean("quarterday.mutatedSamples");
  private static final Path GOLDEN = Path.of("src/test/resources/line/papers");

  @TempDir private Path folder;

  static List<Mutation> mutations() {
    return Mutation.all().stream().filter(m -> ALL || m.always()).toList();
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void aRightPaperOrAClearRefusal(Mutation mutation) {
    Workplace workplace = Workplace.withSamples(folder);
    mutation.in(workplace, "change");

    Ended run = workplace.run("run", mutation.council() + "/nightly");

    assertThat(run.code()).as(run.messages()).isEqualTo(mutation.code());
    if (mutation.says("late")) {
      String returns = PaperForms.ofHtml(workplace.published(mutation.council(), "returns.html"));
      holds("returns.html", returns, mutation.texts("late"));
      mutation.in(workplace, "after");
      assertThat(workplace.run("run", mutation.council() + "/nightly").code()).isZero();
    }
    if (mutation.code() == 0) {
      drawn(workplace, mutation);
    }
    if (mutation.says("refused")) {
      Ended refused = mutation.says("issue") ? workplace.run(issue(mutation)) : run;
      assertThat(refused.code()).isNotZero();
      assertThat(refused.messages()).contains(mutation.texts("refused"));
    }
  }

  @Test
  void everyKindIsDoneToEveryCouncilAndSomeOfEachAlways() {
    Map<String, Set<String>> kinds = new TreeMap<>();
    Mutation.all()
        .forEach(m -> kinds.computeIfAbsent(m.council(), c -> new TreeSet<>()).add(m.kind()));
    Set<String> fourteen = kinds.get("colnebridge");
    assertThat(fourteen).hasSize(14);
    assertThat(Mutation.all())
        .allMatch(m -> m.says("says") || m.says("same") || m.says("html") || m.says("refused"));
    assertThat(kinds).hasSize(5).allSatisfy((c, all) -> assertThat(all).containsAll(fourteen));
    List<Mutation> always = Mutation.all().stream().filter(Mutation::always).toList();
    assertThat(always).extracting(Mutation::kind).containsAll(fourteen);
    assertThat(always.stream().map(Mutation::council).collect(Collectors.toSet())).hasSize(5);
  }

  private static void drawn(Workplace workplace, Mutation mutation) {
    Path out = workplace.out(mutation.council());
    String html = Workplace.read(out.resolve(mutation.paper() + "/paper.html"));
    String markdown = Workplace.read(out.resolve(mutation.paper() + "/paper.md"));
    List<String> says = mutation.texts("says").stream().map(PaperForms::spaced).toList();
    holds("the page", PaperForms.ofHtml(html), says);
    holds("the Markdown", PaperForms.ofMarkdown(markdown), says);
    holds("the page as it is written", html, mutation.texts("html"));
    holds("the Markdown as it is written", markdown, mutation.texts("markdown"));
    for (Path paper : papers(out)) {
      SameInBothForms.holds(paper);
      String text = Workplace.read(paper.resolveSibling("paper.md"));
      if (!mutation.says("stops")) {
        assertThat(text).as("%s", paper).doesNotContain("To be put right");
      }
      assertThat(Workplace.read(paper)).as("%s", paper).doesNotContain("<script");
      assertThat(text.replace("\\<", "")).as("%s", paper).doesNotContain("<script");
      assertThat(Grammar.faults(text, "${x} of {green}")).as("%s", paper).isEmpty();
      for (String never : mutation.texts("never")) {
        assertThat(text).as("%s", paper).doesNotContain(never);
        assertThat(Workplace.read(paper)).as("%s", paper).doesNotContain(never);
      }
      if (mutation.says("same")) {
        Golden.holds(golden(out, paper), text);
      }
    }
    mutation
        .named("receipts")
        .forEach(
            (place, status) ->
                assertThat(workplace.status(mutation.council(), place)).isEqualTo(status));
    mutation.texts("gone").forEach(place -> assertThat(out.resolve(place)).doesNotExist());
  }

  /** Says what is missing, without the whole of the paper. */
  private static void holds(String where, String text, List<String> expected) {
    assertThat(expected.stream().filter(e -> !text.contains(e)).toList())
        .as("missing in %s", where)
        .isEmpty();
  }

  private static String[] issue(Mutation mutation) {
    return Stream.concat(Stream.of("issue"), mutation.texts("issue").stream())
        .toArray(String[]::new);
  }

  private static List<Path> papers(Path out) {
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(f -> f.endsWith("paper.html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path golden(Path out, Path paper) {
    String place = out.getParent().relativize(paper.getParent()).toString().replace('\\', '/');
    return GOLDEN.resolve(place.replace("/papers/", "-").replace('/', '-') + ".md");
  }
}
