package org.quarterday.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quarterday.council.Band;
import org.quarterday.council.BandTest;
import org.quarterday.council.StatusScheme;
import org.quarterday.council.StatusScheme.Judge;
import org.quarterday.period.Period;

/**
 * Reads {@code schemes}: each has a {@code name} and {@code bands}, and may have {@code from},
 * {@code judge} (value) and {@code compare} (exact). The last band of a scheme that compares ends
 * in "otherwise", so that no value is left without a status. A band's {@code word} is by default
 * its status, and its {@code phrase} the word.
 */
final class SchemeReader {
  private enum Compare {
    EXACT,
    SHOWN
  }

  private final Problems problems;
  private final Typed typed;
  private final Set<String> comparators;
  private final Map<String, Map<Optional<Period>, Place>> versions = new HashMap<>();

  /**
   * @param comparators the names of the directions of travel
   */
  SchemeReader(Typed typed, Set<String> comparators) {
    this.problems = typed.problems();
    this.typed = typed;
    this.comparators = comparators;
  }

  List<StatusScheme> read(Section council) {
    if (council.find("schemes").isEmpty()) {
      problems.add(
          council.place(),
          "“schemes” is missing: nothing says how a status is decided.",
          "Add schemes, each with a name and its bands, from the best status to the worst.");
    }
    return council.sections("schemes").stream().map(this::scheme).toList();
  }

  private StatusScheme scheme(Section section) {
    Written name = section.required("name", "Give the scheme a name, as in “name: standard”.");
    Written fromText = section.text("from");
    Optional<Period> from = typed.period(fromText);
    Judge judge = typed.oneOf(section.text("judge"), Judge.class).orElse(Judge.VALUE);
    Compare compare = typed.oneOf(section.text("compare"), Compare.class).orElse(Compare.EXACT);
    if (section.find("bands").isEmpty()) {
      problems.add(
          section.place(),
          "The scheme has no bands.",
          "List them under “bands”, from the best status to the worst.");
    }
    List<Section> written = section.sections("bands");
    List<Band> bands = new ArrayList<>();
    Set<String> statuses = new HashSet<>();
    for (int i = 0; i < written.size(); i++) {
      bands.add(band(written.get(i), judge, i == written.size() - 1, statuses));
    }
    section.refuseOthers();
    oneVersion(name, from, fromText.isBlank() ? section.place() : fromText.place());
    return new StatusScheme(name.text(), from, judge, compare == Compare.SHOWN, bands);
  }

  private void oneVersion(Written name, Optional<Period> from, Place place) {
    Map<Optional<Period>, Place> known =
        versions.computeIfAbsent(name.text(), n -> new HashMap<>());
    Place before = known.putIfAbsent(from, place);
    if (before != null && !name.isBlank()) {
      problems.add(
          place,
          "Two versions of the scheme “"
              + name.text()
              + "” begin at the same time"
              + from.map(f -> ", " + f.code()).orElse("")
              + ".",
          "The other is on " + before.where() + ": give one of them a later “from”.");
    }
  }

  private Band band(Section section, Judge judge, boolean last, Set<String> before) {
    Written status = section.required("status", "Give the band a status, as in “status: green”.");
    typed.statusWord(status);
    if (!status.isBlank() && !before.add(status.text())) {
      typed.refuse(
          status,
          "has a band already in this scheme",
          "Put all tests of one status in one list, as in “when: [met, within tolerance]”.");
    }
    String word = section.text("word").ifSaid().orElse(capital(status.text()));
    String phrase = section.text("phrase").ifSaid().orElse(word.toLowerCase(Locale.ROOT));
    List<BandTest> tests = tests(section, judge, last);
    section.refuseOthers();
    return new Band(status.text(), word, phrase, tests);
  }

  private List<BandTest> tests(Section section, Judge judge, boolean last) {
    List<Written> when = section.texts("when");
    List<BandTest> tests = new ArrayList<>();
    boolean understood = true;
    for (Written text : when) {
      Optional<BandTest> test = BandTestText.read(text.text());
      if (test.isEmpty()) {
        typed.refuse(text, "is no test of a band", BandTestText.GRAMMAR);
        understood = false;
      }
      test.ifPresent(tests::add);
      test.flatMap(BandTest::comparator).ifPresent(name -> known(name, text));
    }
    if (judge != Judge.SERVICE && understood) {
      complete(section, when, tests, last);
    }
    return tests;
  }

  private void complete(Section section, List<Written> when, List<BandTest> tests, boolean last) {
    Predicate<BandTest> rest = test -> test.kind() == BandTest.Kind.OTHERWISE;
    if (when.isEmpty()) {
      problems.add(
          section.place(),
          "The band has no “when”: nothing says when it holds.",
          BandTestText.GRAMMAR);
    } else if (last && tests.stream().noneMatch(rest)) {
      problems.add(
          section.place(),
          "A value may meet none of the scheme's tests and be left without a status.",
          "Let the last band be “when: [otherwise]”.");
    } else if (!last && tests.stream().anyMatch(rest)) {
      problems.add(
          section.place(),
          "No value can reach the bands below this one, which takes everything.",
          "Put the band with “otherwise” last.");
    }
  }

  private void known(String comparator, Written text) {
    if (!comparators.contains(comparator)) {
      typed.refuse(
          text,
          "names no direction of travel",
          Nearest.askAndSay(
              comparator,
              comparators,
              comparators.isEmpty()
                  ? "List “" + comparator + "” under “travel”."
                  : "Those under “travel” are " + String.join(", ", comparators) + "."));
    }
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).replace('-', ' ');
  }
}
