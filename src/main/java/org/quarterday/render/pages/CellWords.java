package org.quarterday.render.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterday.accept.Receipt;
import org.quarterday.render.Wording;

/** Where findings stand, in words: "cells D9, D14 and D20 of sheet Q2". */
final class CellWords {
  /** How many places a page lists for one point; the JSON lists all of them. */
  static final int SHOWN = 40;

  private CellWords() {}

  /** Empty when they are about the whole file. */
  static String of(List<Receipt.Line> lines) {
    return of(lines, SHOWN);
  }

  /**
   * @param most how many places are named
   */
  static String of(List<Receipt.Line> lines, int most) {
    Map<List<String>, Set<String>> places = new LinkedHashMap<>();
    for (Receipt.Line line : lines) {
      places
          .computeIfAbsent(List.of(line.sheet(), kind(line)), k -> new LinkedHashSet<>())
          .add(place(line));
    }
    int room = most;
    int left = 0;
    List<String> parts = new ArrayList<>();
    for (Map.Entry<List<String>, Set<String>> each : places.entrySet()) {
      List<String> all = List.copyOf(each.getValue());
      int shown = Math.min(room, all.size());
      room -= shown;
      if (shown == 0) {
        left += all.size();
      } else {
        parts.add(part(each.getKey().get(0), each.getKey().get(1), all, shown));
      }
    }
    if (left > 0) {
      parts.add(Wording.digits(left) + " more in other sheets");
    }
    return String.join("; ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  private static String part(String sheet, String kind, List<String> places, int shown) {
    String name = sheet.isEmpty() ? "" : "sheet " + Wording.plain(sheet);
    if (kind.isEmpty()) {
      return name;
    }
    List<String> items = new ArrayList<>(places.subList(0, shown));
    if (shown < places.size()) {
      items.add(Wording.digits(places.size() - shown) + " more");
    }
    return kind
        + Wording.agree(places.size(), " ", "s ")
        + Wording.list(items)
        + (name.isEmpty() ? "" : " of " + name);
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
