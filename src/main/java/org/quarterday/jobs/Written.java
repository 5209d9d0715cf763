package org.quarterday.jobs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text of the settings as typed, and where it stands; blank when nothing was typed.
 *
 * @param text without the spaces around it
 * @param date only for a date in a workbook
 */
record Written(String text, Optional<LocalDate> date, Place place) {
  Written {
    text = text.strip();
  }

  static Written of(String text, Place place) {
    return new Written(text, Optional.empty(), place);
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  Optional<String> ifSaid() {
    return isBlank() ? Optional.empty() : Optional.of(text);
  }

  /** What is parted by ";", without blanks. */
  List<Written> parts() {
    return Arrays.stream(text.split(";"))
        .map(part -> of(part, place))
        .filter(part -> !part.isBlank())
        .toList();
  }
}
