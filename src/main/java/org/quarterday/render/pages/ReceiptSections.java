package org.quarterday.render.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quarterday.accept.Receipt;
import org.quarterday.render.FindingWords;
import org.quarterday.render.Wording;
import org.quarterday.validate.Severity;

/**
 * Findings sorted as a sender works through them: by how much they matter, then by remedy, then by
 * what was found, each with all its places.
 */
final class ReceiptSections {
  /** How many points of one remedy a page shows; the JSON and the annotated copy have all. */
  static final int POINTS_SHOWN = 12;

  /** How many findings of one remedy a page is made from; of more, only the number is told. */
  private static final int LOOKED_AT = 5_000;

  /** From so many points on, those about the same text are told as one. */
  private static final int MANY = 5;

  /** How many cells are named of a text that many have. */
  private static final int CELLS_SHOWN = 3;

  private ReceiptSections() {}

  static List<ReceiptPage.Section> of(List<Receipt.Line> findings) {
    List<ReceiptPage.Section> sections = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      Iterable<Remedied> open =
          remedied(findings, f -> f.severity().equals(severity.code()) && f.explained().isEmpty());
      add(sections, Wording.capital(severity.words()), intro(severity), look(severity), open);
    }
    Iterable<Remedied> explained = remedied(findings, f -> !f.explained().isEmpty());
    add(sections, "Explained", "These have been answered and no longer count.", "blue", explained);
    return List.copyOf(sections);
  }

  private static void add(
      List<ReceiptPage.Section> sections,
      String title,
      String intro,
      String look,
      Iterable<Remedied> remedied) {
    List<ReceiptPage.Group> groups = new ArrayList<>();
    remedied.forEach(same -> groups.add(group(same)));
    if (!groups.isEmpty()) {
      sections.add(new ReceiptPage.Section(title, intro, look, groups));
    }
  }

  /** What one remedy mends: how much it is, and the first of it, from which a page is made. */
  private static final class Remedied {
    private final List<Receipt.Line> first = new ArrayList<>();
    private int count;

    void add(Receipt.Line line) {
      count++;
      if (first.size() < LOOKED_AT) {
        first.add(line);
      }
    }
  }

  private static Iterable<Remedied> remedied(
      List<Receipt.Line> findings, Predicate<Receipt.Line> which) {
    Map<List<String>, Remedied> remedied = new LinkedHashMap<>();
    for (Receipt.Line line : findings) {
      if (which.test(line)) {
        remedied
            .computeIfAbsent(List.of(line.code(), line.remedy()), k -> new Remedied())
            .add(line);
      }
    }
    return remedied.values();
  }

  private static String intro(Severity severity) {
    return switch (severity) {
      case ERROR -> "These rows, or the file, could not be taken.";
      case QUERY -> "Each of these may be right, and is asked about to be sure.";
      case NOTE -> "How the file was read. Nothing needs doing unless it was read wrongly.";
    };
  }

  private static String look(Severity severity) {
    return switch (severity) {
      case ERROR -> "red";
      case QUERY -> "amber";
      case NOTE -> "unrated";
    };
  }

  private static ReceiptPage.Group group(Remedied same) {
    Receipt.Line one = same.first.get(0);
    return new ReceiptPage.Group(
        title(one, same.count),
        one.explained().isEmpty() ? Wording.sentence(one.remedy()) : "",
        points(same));
  }

  private static String title(Receipt.Line one, int times) {
    String title = FindingWords.title(one.code());
    return times < MANY ? title : title + " (" + Wording.digits(times) + " times)";
  }

  private static List<ReceiptPage.Point> points(Remedied same) {
    List<Receipt.Line> lines = same.first;
    List<List<Receipt.Line>> all =
        List.copyOf(
            by(lines, l -> List.of(l.message(), l.text(), l.header(), l.explained())).values());
    List<ReceiptPage.Point> points = new ArrayList<>();
    List<List<Receipt.Line>> byText = byText(lines);
    if (all.size() >= MANY && byText.size() < all.size()) {
      byText.stream().limit(POINTS_SHOWN).forEach(each -> points.add(together(each)));
      all = byText;
    } else {
      all.stream().limit(POINTS_SHOWN).forEach(each -> points.add(point(each)));
    }
    int shown = all.stream().limit(POINTS_SHOWN).mapToInt(List::size).sum();
    int more = same.count - shown;
    if (more > 0) {
      points.add(
          new ReceiptPage.Point("", "", "", "", "", "and " + Wording.digits(more) + " more"));
    }
    return List.copyOf(points);
  }

  /** By what was typed, the most frequent first. */
  private static List<List<Receipt.Line>> byText(List<Receipt.Line> lines) {
    boolean typed = lines.stream().noneMatch(l -> l.text().isBlank());
    if (!typed) {
      return lines.stream().map(List::of).toList();
    }
    return by(lines, l -> List.of(l.text(), l.header(), l.explained())).values().stream()
        .sorted(Comparator.comparingInt((List<Receipt.Line> same) -> same.size()).reversed())
        .toList();
  }

  /** Every place of one text: what is said of each differs only in what it is about. */
  private static ReceiptPage.Point together(List<Receipt.Line> same) {
    Receipt.Line one = same.get(0);
    return new ReceiptPage.Point(
        same.size() == 1 ? Wording.sentence(one.message()) : "",
        same.size() == 1 && Wording.plain(one.message()).contains(Wording.plain(one.text()))
            ? ""
            : Wording.plain(one.text()),
        Wording.capital(CellWords.of(same, CELLS_SHOWN)),
        Wording.plain(one.header()),
        Wording.plain(one.explained()),
        "");
  }

  private static ReceiptPage.Point point(List<Receipt.Line> same) {
    Receipt.Line one = same.get(0);
    String message = Wording.sentence(one.message());
    String typed = Wording.plain(one.text());
    String places = CellWords.of(same);
    return new ReceiptPage.Point(
        message,
        message.contains(typed) ? "" : typed,
        Wording.capital(places.isEmpty() ? "the whole file" : places),
        Wording.plain(one.header()),
        Wording.plain(one.explained()),
        "");
  }

  private static Map<List<String>, List<Receipt.Line>> by(
      List<Receipt.Line> lines, Function<Receipt.Line, List<String>> key) {
    return lines.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
