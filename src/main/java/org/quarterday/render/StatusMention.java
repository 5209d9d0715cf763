package org.quarterday.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.council.Band;

/**
 * Where a sentence names a status.
 *
 * @param words as the sentence has them: the status's phrase, word or code
 */
record StatusMention(Band band, String words, int from, int to) {

  /** Where a sentence names statuses, by their phrase, word or code, in order. */
  static List<StatusMention> in(String sentence, List<Band> bands) {
    List<StatusMention> found = new ArrayList<>();
    for (Band band : bands) {
      Set<String> names = new LinkedHashSet<>(List.of(band.phrase(), band.word(), band.status()));
      for (String name : names) {
        Matcher at =
            Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(sentence);
        while (at.find()) {
          found.add(new StatusMention(band, name, at.start(), at.end()));
        }
      }
    }
    // of two that overlap the longer is meant: "not on target" is not "on target"
    List<StatusMention> kept =
        found.stream()
            .filter(
                one ->
                    found.stream()
                        .noneMatch(
                            other ->
                                other != one
                                    && other.from() <= one.from()
                                    && other.to() >= one.to()
                                    && other.to() - other.from() > one.to() - one.from()))
            .filter(one -> !sentence.substring(0, one.from()).matches("(?i).*\\bnot $"))
            .sorted(Comparator.comparingInt(StatusMention::from))
            .toList();
    return kept;
  }
}
