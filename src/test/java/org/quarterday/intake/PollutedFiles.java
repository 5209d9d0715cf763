package org.quarterday.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Polluted files as they are made, each with its right answer. */
final class PollutedFiles {

  private final List<PollutedFile> files = new ArrayList<>();

  List<PollutedFile> all() {
    return files;
  }

  void add(String kind, CleanTable table, List<String> lines, WrittenAs style) {
    add(kind, table, bytes(joined(lines, style)));
  }

  void add(String kind, CleanTable right, byte[] bytes) {
    add(kind, right.title(), bytes, List.of(right.rows()));
  }

  void add(String kind, String title, byte[] bytes, List<List<List<String>>> tables) {
    files.add(new PollutedFile(kind, title, bytes, tables));
  }

  static List<String> lines(CleanTable table, WrittenAs style) {
    return new ArrayList<>(table.rows().stream().map(style::row).toList());
  }

  static List<String> inserted(List<String> lines, int at, String... more) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(at, List.of(more));
    return all;
  }

  static List<String> with(List<String> cells, int at, String other) {
    List<String> all = new ArrayList<>(cells);
    all.set(at, other);
    return all;
  }

  static String joined(List<String> lines, WrittenAs style) {
    return String.join(style.lineEnd(), lines) + style.lineEnd();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
