package org.quarterday.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.quarterday.period.Period;
import org.quarterday.publish.sheets.BookFile;

/** The files of a council's folder to begin with: settings that run, with notes and examples. */
public final class StarterFolder {
  /** Where returns are put; empty to begin with. */
  public static final String RETURNS = "returns";

  private static final List<String> TEXTS =
      List.of(
          "START-HERE.md",
          CouncilReader.COUNCIL,
          "nightly.yaml",
          "papers/performance/" + PaperFolders.PAPER);

  private static final Pattern NAME = Typed.NAME;

  private StarterFolder() {}

  /** Whether a folder of this name can be a council's. */
  public static boolean canBeCalled(String name) {
    return NAME.matcher(name).matches();
  }

  /**
   * The files by place.
   *
   * @param first the first period for which anything is owed, which the example targets are for
   */
  public static Map<String, byte[]> files(Period first) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String place : TEXTS) {
      String text = text(place).replace("FIRST-PERIOD", first.code());
      files.put(place, text.getBytes(StandardCharsets.UTF_8));
    }
    files.put(SettingsTables.WORKBOOK, BookFile.of(StarterTables.book(first)));
    return files;
  }

  private static String text(String place) {
    try (InputStream in = StarterFolder.class.getResourceAsStream("starter/" + place)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks starter/" + place);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
