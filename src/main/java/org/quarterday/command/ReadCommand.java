package org.quarterday.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterday.council.Limits;
import org.quarterday.intake.PlainTable;
import org.quarterday.intake.PlainTables;
import org.quarterday.intake.TableReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code read FILE… --to DIR}: every table that a file holds, as plain CSV. */
@Command(
    name = "read",
    description = "Writes every table of a file as plain CSV, cell for cell.",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Root root;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV files and workbooks")
  private List<Path> files = List.of();

  @Option(names = "--to", paramLabel = "DIR", required = true, description = "write them there")
  private @Nullable Path to;

  @Override
  public Integer call() throws IOException {
    Console console = Objects.requireNonNull(root).console();
    Path folder = Objects.requireNonNull(to);
    refuseTwins();
    Files.createDirectories(folder);
    boolean all = true;
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      PlainTables read = TableReader.read(file, name, Limits.STANDARD);
      if (read.unreadable().isPresent()) {
        console.say(file + " was not read. " + read.unreadable().get().detail());
        all = false;
      } else {
        write(folder, named(name, read.tables()));
      }
    }
    return all ? 0 : 1;
  }

  private void refuseTwins() {
    Set<String> names = new HashSet<>();
    for (Path file : files) {
      if (!names.add(String.valueOf(file.getFileName()))) {
        throw new UsageProblem(
            "Two files are called "
                + file.getFileName()
                + "; read them into folders of their own.");
      }
    }
  }

  /** The rows of each table, by the name of its file; an empty file gives an empty one. */
  static Map<String, List<List<String>>> named(String name, List<PlainTable> tables) {
    boolean tabs = tables.stream().map(PlainTable::sheet).distinct().count() > 1;
    Map<String, List<List<String>>> named = new LinkedHashMap<>();
    for (PlainTable table : tables) {
      String sheet = table.sheet().filter(tab -> tabs).map(tab -> "." + safe(tab)).orElse("");
      String stem = name + sheet;
      String free = stem;
      for (int i = 2; named.containsKey(free + ".csv"); i++) {
        free = stem + "." + i;
      }
      named.put(free + ".csv", table.rows());
    }
    if (named.isEmpty()) {
      named.put(name + ".csv", List.of());
    }
    return named;
  }

  /** The name of a sheet as part of a file's name. */
  private static String safe(String sheet) {
    return sheet.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_");
  }

  private static void write(Path folder, Map<String, List<List<String>>> tables)
      throws IOException {
    for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
      Path unfinished = Files.createTempFile(folder, ".", ".part");
      try {
        try (BufferedWriter out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
          PlainCsv.write(table.getValue(), out);
        }
        Files.move(
            unfinished,
            folder.resolve(table.getKey()),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    }
  }
}
