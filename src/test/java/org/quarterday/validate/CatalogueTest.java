package org.quarterday.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every finding of the catalogue, each in a return of its own. */
class CatalogueTest {
  @TestFactory
  Stream<DynamicTest> findsExactlyWhatIsTheMatter() {
    return Faulty.all().entrySet().stream()
        .map(
            faulty ->
                DynamicTest.dynamicTest(
                    faulty.getKey(),
                    () ->
                        assertThat(Fixture.briefs(faulty.getValue().verdict()))
                            .isEqualTo(faulty.getValue().finds())));
  }

  @Test
  void everyCodeHasWordsARemedyAndAReturnThatShowsIt() {
    Set<FindingCode> shown = EnumSet.noneOf(FindingCode.class);
    Faulty.all().values().forEach(f -> f.verdict().findings().forEach(x -> shown.add(x.code())));
    assertThat(shown).containsExactlyInAnyOrder(FindingCode.values());
    assertThat(Arrays.asList(FindingCode.values()))
        .allSatisfy(
            code -> {
              assertThat(code.code()).matches("[a-z0-9-]+");
              assertThat(code.title()).isNotBlank().doesNotEndWith(".");
              assertThat(code.remedy()).endsWith(".");
            });
  }

  @Test
  void everyCodeIsAskedInOnePlace() {
    assertThat(RuleBook.all())
        .extracting(RuleBook.Asked::code)
        .containsExactlyInAnyOrder(FindingCode.values());
    assertThat(RuleBook.all()).allMatch(asked -> asked.question().endsWith("?"));
  }

  @Test
  void everyFindingIsASentenceWithARemedy() {
    Faulty.all()
        .values()
        .forEach(
            faulty ->
                assertThat(faulty.verdict().findings())
                    .allSatisfy(
                        finding -> {
                          assertThat(finding.message()).matches("(?s)[A-Z\"].*[.?]");
                          assertThat(finding.remedy()).matches("(?s)[A-Z\"].*\\.");
                        }));
  }
}
