package org.quarterday.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The page of findings is made from the catalogue and from a return that has each; it fails when
 * the committed page differs. {@code -Ddocs.accept=true} rewrites it, to be reviewed like code.
 */
class FindingsPageTest {
  private static final Path PAGE = Path.of("src/docs/findings.md");

  @Test
  void thePageSaysWhatTheCatalogueSays() throws IOException {
    String page = page();
    if (Boolean.getBoolean("docs.accept")) {
      Files.writeString(PAGE, page, StandardCharsets.UTF_8);
    }
    assertThat(PAGE).hasContent(page);
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append("# What Quarterday says about a return\n\n");
    page.append(
            "Made from the catalogue, `FindingCode`, by `FindingsPageTest`; each example is of a")
        .append(
            " return that the tests check. What stands where is said as a spreadsheet shows it.\n");
    for (Severity severity : Severity.values()) {
      page.append("\n## ").append(capital(severity.words())).append("\n\n");
      page.append(about(severity)).append("\n");
      for (FindingCode code : FindingCode.values()) {
        if (code.severity() == severity) {
          add(page, code);
        }
      }
    }
    return page.toString();
  }

  private static String about(Severity severity) {
    return switch (severity) {
      case ERROR -> "The row is not taken; where it is about the file, nothing of it is.";
      case QUERY ->
          "The row is taken. Check it; if it is right, say so in a column headed Explanation.";
      case NOTE -> "The row is taken. Nothing to do, if it was read as it was meant.";
    };
  }

  private static void add(StringBuilder page, FindingCode code) {
    page.append("\n### `").append(code.code()).append("`: ").append(code.title()).append("\n\n");
    RuleBook.all().stream()
        .filter(asked -> asked.code() == code)
        .forEach(asked -> page.append("*").append(asked.question()).append("* "));
    page.append(code.remedy()).append("\n");
    example(code)
        .ifPresent(
            finding ->
                page.append("\n> ")
                    .append(finding.place().map(FindingsPageTest::place).orElse(""))
                    .append(finding.message())
                    .append("\n"));
  }

  private static String place(FindingPlace place) {
    if (!place.cell().isEmpty()) {
      return "Cell " + place.cell() + ": ";
    }
    return place.row() > 0 ? "Row " + place.row() + ": " : "";
  }

  private static Optional<Finding> example(FindingCode code) {
    for (Map.Entry<String, Faulty> faulty : Faulty.all().entrySet()) {
      for (Finding finding : faulty.getValue().verdict().findings()) {
        if (finding.code() == code) {
          return Optional.of(finding);
        }
      }
    }
    return Optional.empty();
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
