package org.quarterday.jobs;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.council.Limits;

/**
 * Reads {@code limits} of {@code council.yaml}. Sizes are written as {@code 50 MB}, the rest as
 * whole numbers. Where one is left out:
 *
 * <pre>
 * file-size        50 MB    the file as sent        cells            20000000  of one file
 * unpacked-size    1000 MB  a workbook's parts      cell-characters  100000    of one cell
 * rows             2000000  of one file             characters       250000000 of one file
 * columns          16384    of one row
 * </pre>
 */
final class LimitsReader {
  private static final Pattern SIZE =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)\\s*(B|KB|MB|GB)", Pattern.CASE_INSENSITIVE);
  private static final int MOST = 999_999_999;
  private static final int MOST_COLUMNS = 1_000_000;

  private final Typed typed;

  LimitsReader(Typed typed) {
    this.typed = typed;
  }

  Limits read(Section council) {
    Optional<Section> found = council.section("limits");
    if (found.isEmpty()) {
      return Limits.STANDARD;
    }
    Section written = found.get();
    Limits usual = Limits.STANDARD;
    Limits limits =
        new Limits(
            size(written.text("file-size"), usual.fileBytes()),
            size(written.text("unpacked-size"), usual.unpackedBytes()),
            number(written, "rows", MOST, usual.rows()),
            (int) number(written, "columns", MOST_COLUMNS, usual.columns()),
            number(written, "cells", MOST, usual.cells()),
            (int) number(written, "cell-characters", MOST, usual.cellCharacters()),
            number(written, "characters", MOST, usual.characters()));
    written.refuseOthers();
    return limits;
  }

  private long number(Section written, String key, int most, long usual) {
    return typed.whole(written.text(key), 1, most).map(Integer::longValue).orElse(usual);
  }

  private long size(Written text, long usual) {
    Matcher size = SIZE.matcher(text.text());
    if (size.matches()) {
      return bytes(size);
    }
    if (!text.isBlank()) {
      typed.refuse(text, "is not the size of a file", "Write it as 50 MB.");
    }
    return usual;
  }

  private static long bytes(Matcher size) {
    int places =
        switch (size.group(2).toUpperCase(Locale.ROOT)) {
          case "KB" -> 3;
          case "MB" -> 6;
          case "GB" -> 9;
          default -> 0;
        };
    return new BigDecimal(size.group(1)).movePointRight(places).longValue();
  }
}
