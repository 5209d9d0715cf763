package org.quarterday.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Pollutes clean tables in every way that we know of, always the same for the same seed. */
final class Polluter {

  private final Random random;
  private final int perKind;
  private final PollutedFiles files = new PollutedFiles();

  private Polluter(long seed, int perKind) {
    this.random = new Random(seed);
    this.perKind = perKind;
  }

  /**
   * Files of every kind.
   *
   * @param perKind how many rows of each table are polluted in each way that touches one row
   */
  static List<PollutedFile> files(long seed, int perKind) {
    Polluter polluter = new Polluter(seed, perKind);
    CleanTable.all(seed).forEach(polluter::pollute);
    return polluter.files.all();
  }

  private void pollute(CleanTable table) {
    wholeFile(table);
    new LayoutPolluter(files, table, random).pollute();
    new HabitPolluter(files, table, new Random(table.width())).pollute();
    styles(table)
        .forEach((name, style) -> files.add(name, table, PollutedFiles.lines(table, style), style));
    RowPolluter rows = new RowPolluter(files, table, random, perKind);
    rows.pollute(WrittenAs.RFC, "");
    if (table.width() > 1) {
      rows.pollute(WrittenAs.RFC.delimiter(";").lineEnd("\n"), "; + ");
      rows.pollute(WrittenAs.RFC.quotingAll(), "all quoted + ");
      rows.pollute(WrittenAs.RFC.delimiter("\t").lineEnd("\r"), "tab, CR + ");
    }
  }

  private static Map<String, WrittenAs> styles(CleanTable table) {
    Map<String, WrittenAs> styles = new LinkedHashMap<>();
    styles.put("plain", WrittenAs.RFC);
    styles.put("line end LF", WrittenAs.RFC.lineEnd("\n"));
    styles.put("line end CR", WrittenAs.RFC.lineEnd("\r"));
    styles.put("all quoted", WrittenAs.RFC.quotingAll());
    styles.put("quote '", WrittenAs.RFC.quote("'"));
    styles.put("quote ' kept \"", WrittenAs.RFC.quote("'").quotingAll());
    styles.put("escape \\", WrittenAs.RFC.escape("\\"));
    styles.put("escape none", WrittenAs.RFC.escape(""));
    styles.put("escape \\, all quoted", WrittenAs.RFC.escape("\\").quotingAll());
    styles.put("escape none, all quoted", WrittenAs.RFC.escape("").quotingAll());
    if (table.width() > 1) {
      for (String d :
          List.of(";", "\t", "|", " ", "  ", "    ", ", ", "; ", "||", "~", "::", " | ")) {
        styles.put("delimiter [" + d + "]", WrittenAs.RFC.delimiter(d));
      }
      styles.put("delimiter [;], ' ", WrittenAs.RFC.delimiter(";").quote("'"));
      styles.put("delimiter [\t], all quoted", WrittenAs.RFC.delimiter("\t").quotingAll());
      styles.put("delimiter [ ], all quoted", WrittenAs.RFC.delimiter(" ").quotingAll());
      if (table.rows().size() > 10
          && table.rows().get(0).stream().noneMatch(name -> name.contains(" "))) {
        styles.put("delimiter [ ], as for commas", WrittenAs.RFC.delimiter(" ").quotingForCommas());
      }
      styles.put("delimiter [, ], as for commas", WrittenAs.RFC.delimiter(", ").quotingForCommas());
      styles.put("delimiter [;], as for commas", WrittenAs.RFC.delimiter(";").quotingForCommas());
    }
    return styles;
  }

  private void wholeFile(CleanTable table) {
    WrittenAs rfc = WrittenAs.RFC;
    List<String> lines = PollutedFiles.lines(table, rfc);
    String text = PollutedFiles.joined(lines, rfc);
    files.add(
        "no newline at the end", table, PollutedFiles.bytes(text.substring(0, text.length() - 2)));
    files.add("two newlines at the end", table, PollutedFiles.bytes(text + "\r\n"));
    files.add("UTF-8 with a mark", table, PollutedFiles.bytes("\uFEFF" + text));
    files.add("UTF-16LE", table, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    files.add("UTF-16BE", table, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
    files.add("UTF-16LE without a mark", table, text.getBytes(StandardCharsets.UTF_16LE));
    files.add("Windows-1252", table, text.getBytes(Charset.forName("windows-1252")));
    StringBuilder mixed = new StringBuilder();
    for (String line : lines) {
      mixed.append(line).append(List.of("\r\n", "\n", "\r").get(random.nextInt(3)));
    }
    files.add("line ends mixed", table, PollutedFiles.bytes(mixed.toString()));
    files.add("states its delimiter", table, PollutedFiles.bytes("sep=,\r\n" + text));
    files.add("empty file", table.title(), new byte[0], List.of());
    files.add("only headings", table.first(1), PollutedFiles.lines(table.first(1), rfc), rfc);
    files.add("one row", table.first(2), PollutedFiles.lines(table.first(2), rfc), rfc);
    files.add("two rows", table.first(3), PollutedFiles.lines(table.first(3), rfc), rfc);
    CleanTable body = new CleanTable(table.title(), table.rows().subList(1, table.rows().size()));
    files.add("no headings", body, PollutedFiles.lines(body, rfc), rfc);
  }
}
