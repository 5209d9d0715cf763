package org.quarterday.render;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterday.validate.FindingCode;
import org.quarterday.validate.Severity;

/** The words of findings that a receipt knows only by their code, however old it is. */
public final class FindingWords {
  private static final Map<String, FindingCode> CATALOGUE =
      Arrays.stream(FindingCode.values())
          .collect(Collectors.toMap(FindingCode::code, Function.identity()));

  private FindingWords() {}

  /** What is the matter; of a code that is no longer known, the code in words. */
  public static String title(String code) {
    return Optional.ofNullable(CATALOGUE.get(code))
        .map(FindingCode::title)
        .orElseGet(() -> Wording.capital(code.replace('-', ' ')));
  }

  /** "Must be put right", "Please check or explain", "For information". */
  public static String severity(String code) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.code().equals(code))
        .map(severity -> Wording.capital(severity.words()))
        .findFirst()
        .orElse(code);
  }
}
