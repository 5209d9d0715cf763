package org.quarterday.jobs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quarterday.council.Spelling;

/**
 * Names that other settings may use: the codes of a table, found by code or name.
 *
 * @param kind what they are, as in "service"
 * @param home where they are listed
 * @param complete whether the table could be read; if not, what is missing from it is not told of
 *     every name that uses it
 */
record Known<T>(
    String kind,
    String home,
    boolean complete,
    Collection<T> rows,
    Function<T, String> code,
    Function<T, String> name) {

  /** Names listed in council.yaml. */
  static Known<String> named(String kind, boolean complete, Collection<String> names) {
    return new Known<>(kind, "council.yaml", complete, names, name -> name, name -> name);
  }

  /** The code of what a text means, or as it is when it means nothing, which is a problem. */
  String resolve(Written written, Typed typed) {
    return find(written.text())
        .orElseGet(
            () -> {
              refuse(written, written.text(), typed);
              return written.text();
            });
  }

  /** Says that a text, or the name in it, is unknown. */
  void refuse(Written written, String name, Typed typed) {
    if (complete) {
      typed.refuse(written, "names no " + kind, remedy(name));
    }
  }

  Optional<String> resolveIfSaid(Written written, Typed typed) {
    return written.isBlank() ? Optional.empty() : Optional.of(resolve(written, typed));
  }

  List<String> resolveAll(List<Written> written, Typed typed) {
    return written.stream().map(each -> resolve(each, typed)).toList();
  }

  Optional<String> find(String text) {
    Optional<String> exact = rows.stream().map(code).filter(text::equals).findFirst();
    if (exact.isPresent()) {
      return exact;
    }
    List<String> spelt =
        rows.stream()
            .filter(
                row -> Spelling.same(code.apply(row), text) || Spelling.same(name.apply(row), text))
            .map(code)
            .distinct()
            .toList();
    return spelt.size() == 1 ? Optional.of(spelt.get(0)) : Optional.empty();
  }

  private String remedy(String text) {
    List<String> names = new ArrayList<>();
    rows.forEach(row -> names.add(code.apply(row)));
    rows.forEach(row -> names.add(name.apply(row)));
    return Nearest.ask(text, names, "Add it to " + home + ", or mend the spelling.");
  }
}
