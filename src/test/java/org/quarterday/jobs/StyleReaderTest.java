package org.quarterday.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A council's style: every key is known, and what cannot be read or trusted is refused. */
class StyleReaderTest {
  private static Path folder(Path parent, String style) {
    return SettingsFixture.folder(
        parent, Map.of("council.yaml", SettingsFixture.COUNCIL + "style:\n" + style));
  }

  @Test
  void aYearIsShownByExampleWhateverTheYear(@TempDir Path parent) {
    assertThat(
            SettingsFixture.read(folder(parent, "  years: 2006-07\n  numbers: digits\n"))
                .council()
                .style())
        .isEqualTo(Map.of("years", "2017-18", "numbers", "digits"));
  }

  @Test
  void aColourThatCannotBeReadIsRefusedWithItsContrastAndOneThatCan(@TempDir Path parent) {
    assertThat(SettingsFixture.problems(folder(parent, "  colour-accent: \"#f2c200\"\n")))
        .singleElement()
        .asString()
        .contains("its contrast is 1.6 to 1, and text needs 4.5 to 1")
        .contains("Choose a darker shade: \"#8e7200\" would do.");
  }

  @Test
  void anUnknownKeyOrFormIsRefused(@TempDir Path parent) {
    assertThat(
            SettingsFixture.problems(
                folder(parent, "  colour-accent: teal\n  recomendations: (a)\n  dates: long\n")))
        .hasSize(3)
        .anySatisfy(p -> assertThat(p.toString()).contains("“teal” is not a colour"))
        .anySatisfy(p -> assertThat(p.toString()).contains("no setting “recomendations”"))
        .anySatisfy(p -> assertThat(p.toString()).contains("“long” is not one of the words"));
  }

  @Test
  void aCrestIsADrawingAndNothingElse(@TempDir Path parent) {
    Path folder =
        SettingsFixture.folder(
            parent,
            Map.of(
                "council.yaml",
                SettingsFixture.COUNCIL + "style: {crest: crest.svg}\n",
                "templates/crest.svg",
                "<svg viewBox=\"0 0 1 1\"><script>alert(1)</script></svg>"));
    assertThat(SettingsFixture.problems(folder))
        .singleElement()
        .asString()
        .contains("The crest holds a script, a style, a picture or something else that acts.");
  }

  @Test
  void aCrestThatIsNotThereIsMissed(@TempDir Path parent) {
    assertThat(SettingsFixture.problems(folder(parent, "  crest: crest.svg\n")))
        .singleElement()
        .asString()
        .contains("names this file as the council's crest, and it is not there");
  }
}
