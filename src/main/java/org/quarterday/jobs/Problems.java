package org.quarterday.jobs;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong so far: collected while everything is read, told at the end. */
final class Problems {
  private record Noted(Place place, String message, String remedy) {}

  private final Set<Noted> noted = new LinkedHashSet<>();

  /** The same thing found twice, as by a paper and one that is like it, is told once. */
  void add(Place place, String message, String remedy) {
    noted.add(new Noted(place, message, remedy));
  }

  int count() {
    return noted.size();
  }

  void throwIfAny() {
    if (count() > 0) {
      throw new ConfigProblems(list());
    }
  }

  /** In order of file, then line or cell. */
  List<ConfigProblem> list() {
    return noted.stream()
        .sorted(Comparator.comparing(Noted::place))
        .map(n -> new ConfigProblem(n.place.file(), n.place.where(), n.message, n.remedy))
        .toList();
  }
}
