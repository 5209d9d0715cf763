package org.quarterday.render.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterday.accept.Receipt;
import org.quarterday.render.Wording;

/** Where findings stand, in words: "cells D9, D14 and D20 of sheet Q2". */
final class CellWords {
  /** How many places a page lists for one point; the JSON lists all of them. */
  static final int SHOWN = 40;

  private CellWords() {}

  /** Empty when they are about the whole file. */
  static String of(List<Receipt.Line> lines) {
    Map<List<String>, Set<String>> places = new LinkedHashMap<>();
    for (Receipt.Line line : lines) {
      places
          .computeIfAbsent(List.of(line.sheet(), kind(line)), k -> new LinkedHashSet<>())
          .add(place(line));
    }
    int all = places.values().stream().mapToInt(Set::size).sum();
    int room = SHOWN;
    List<String> parts = new ArrayList<>();
    for (Map.Entry<List<String>, Set<String>> each : places.entrySet()) {
      List<String> shown = each.getValue().stream().limit(room).toList();
      if (!shown.isEmpty()) {
        room -= shown.size();
        boolean last = room == 0 && all > SHOWN;
        parts.add(part(each.getKey().get(0), each.getKey().get(1), shown, last ? all - SHOWN : 0));
      }
    }
    return String.join("; ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  private static String part(String sheet, String kind, List<String> shown, int more) {
    String of = sheet.isEmpty() ? "" : " of sheet " + Wording.plain(sheet);
    if (kind.isEmpty()) {
      return sheet.isEmpty() ? "" : "sheet " + Wording.plain(sheet);
    }
    String name = kind + (shown.size() + more > 1 ? "s " : " ");
    List<String> items =
        more == 0
            ? shown
            : Stream.concat(shown.stream(), Stream.of(Wording.digits(more) + " more")).toList();
    return name + Wording.list(items) + of;
  }

  private static String kind(Receipt.Line line) {
    if (!line.cell().isEmpty()) {
      return "cell";
    }
    if (line.row() > 0) {
      return "row";
    }
    return line.column().isEmpty() ? "" : "column";
  }

  private static String place(Receipt.Line line) {
    return switch (kind(line)) {
      case "cell" -> line.cell();
      case "row" -> Integer.toString(line.row());
      default -> line.column();
    };
  }
}
