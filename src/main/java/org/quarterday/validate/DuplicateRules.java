package org.quarterday.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rows of one return about the same indicator, service and period. Where two give different values
 * none is taken; where only their words differ, the later words stand; a row that adds nothing is
 * noted and counts once; rows that fill different cells are taken side by side.
 */
final class DuplicateRules {
  private DuplicateRules() {}

  static void judge(Background known, Judgement judgement) {
    List<Entry> entries = known.draft().entries();
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      int first = known.index().first(entries.get(i).key());
      if (first != i) {
        groups.computeIfAbsent(first, f -> new ArrayList<>(List.of(f))).add(i);
      }
    }
    groups.values().forEach(group -> judge(group, known, judgement));
  }

  private static void judge(List<Integer> group, Background known, Judgement judgement) {
    List<Entry> entries = known.draft().entries();
    if (clash(group, entries)) {
      group.forEach(i -> refuse(i, group, known, judgement));
      return;
    }
    Said together = entries.get(group.get(0)).said();
    for (int i : group.subList(1, group.size())) {
      Entry entry = entries.get(i);
      Said more = together.then(entry.said());
      if (more.filled().equals(together.filled()) && judgement.takes(i)) {
        boolean rewritten = otherWords(together, entry.said());
        if (!rewritten) {
          judgement.leaveOut(i);
        }
        judgement.add(
            entry,
            FindingCode.REPEATED_ROW,
            Objection.at(
                HeaderRow.INDICATOR,
                "This row says what "
                    + where(entries.get(group.get(0)), entry, judgement)
                    + (rewritten ? " says, in other words; these stand." : " says.")));
      }
      together = more;
    }
  }

  private static void refuse(int i, List<Integer> group, Background known, Judgement judgement) {
    Entry entry = known.draft().entries().get(i);
    List<String> others = new ArrayList<>();
    for (int other : group) {
      if (other != i && others.size() < 5) {
        Entry row = known.draft().entries().get(other);
        others.add(where(row, entry, judgement) + said(row.said()));
      }
    }
    judgement.refuse(i);
    judgement.add(
        entry,
        FindingCode.DUPLICATE_ROW,
        Objection.at(
            Field.VALUE,
            known.label(entry.key())
                + " for "
                + entry.key().period().words()
                + " stands here"
                + said(entry.said())
                + ", and in "
                + String.join(", in ", others)
                + ". None of them was taken."));
  }

  /** " as 38", where a value is said. */
  static String said(Said said) {
    return said.value()
        .map(v -> v.number().map(RangeRules::plain).orElse(v.words()))
        .map(words -> " as " + words)
        .orElse("");
  }

  /** "row 7", with its sheet where that is another one. */
  private static String where(Entry row, Entry from, Judgement judgement) {
    String sheet = judgement.tables().get(row.table()).found.sheet.name();
    String own = judgement.tables().get(from.table()).found.sheet.name();
    return "row " + row.row() + (sheet.equals(own) ? "" : " of sheet " + Typed.quote(sheet));
  }

  private static boolean clash(List<Integer> group, List<Entry> entries) {
    for (int a = 0; a < group.size(); a++) {
      // a row repeated thousands of times is compared with the first few only
      for (int b = 0; b < Math.min(a, 50); b++) {
        if (clash(entries.get(group.get(a)).said(), entries.get(group.get(b)).said())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a cell is filled in both and says something else. */
  private static boolean clash(Said one, Said other) {
    return differ(one.value(), other.value(), Amount::saysTheSameAs)
        || differ(one.numerator(), other.numerator(), (a, b) -> a.compareTo(b) == 0)
        || differ(one.denominator(), other.denominator(), (a, b) -> a.compareTo(b) == 0)
        || differ(one.forecast(), other.forecast(), (a, b) -> a.compareTo(b) == 0)
        || differ(one.state(), other.state(), Object::equals)
        || differ(one.judgedStatus(), other.judgedStatus());
  }

  /** Whether both say something in words, and not the same: the later words stand. */
  private static boolean otherWords(Said one, Said other) {
    return differ(one.commentary(), other.commentary())
        || differ(one.action(), other.action())
        || differ(one.judgedReason(), other.judgedReason());
  }

  private interface Same<T> {
    boolean as(T one, T other);
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other, Same<T> same) {
    return one.isPresent() && other.isPresent() && !same.as(one.get(), other.get());
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }
}
