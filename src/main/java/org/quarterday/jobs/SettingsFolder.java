package org.quarterday.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of one council's folder that are settings: at its top, and below {@code papers} and
 * {@code templates}. Other folders, returns among them, are not looked into. Names that begin with
 * a dot or "~$" or end in ".tmp" or ".part" are nobody's settings.
 */
final class SettingsFolder {
  private static final List<String> DEEP = List.of("papers", "templates");

  private final Path root;
  private final TreeSet<String> places = new TreeSet<>();
  private final TreeSet<String> folders = new TreeSet<>();

  private SettingsFolder(Path root) {
    this.root = root;
  }

  static SettingsFolder of(Path root) {
    SettingsFolder folder = new SettingsFolder(root);
    folder.list(root, "");
    return folder;
  }

  Path root() {
    return root;
  }

  /** Every file, in order, parted by '/'. */
  List<String> places() {
    return List.copyOf(places);
  }

  /** The files at the top. */
  List<String> top() {
    return places.stream().filter(place -> !place.contains("/")).toList();
  }

  /** The files of one folder below the top, without those of its subfolders: their places. */
  List<String> in(String folder) {
    String start = folder + "/";
    return places.stream()
        .filter(place -> place.startsWith(start) && place.indexOf('/', start.length()) < 0)
        .toList();
  }

  /** The names of the folders directly in one; "" is the top. */
  List<String> foldersIn(String folder) {
    String start = folder.isEmpty() ? "" : folder + "/";
    return folders.stream()
        .filter(place -> place.startsWith(start) && place.indexOf('/', start.length()) < 0)
        .map(place -> place.substring(start.length()))
        .toList();
  }

  boolean has(String place) {
    return places.contains(place);
  }

  Path path(String place) {
    return root.resolve(place);
  }

  /** The text of a file: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252. */
  String text(String place) {
    return text(path(place));
  }

  static String text(Path file) {
    byte[] bytes = bytes(file);
    if (begins(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    int start = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer rest = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  byte[] bytes(String place) {
    return bytes(path(place));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }

  private void list(Path folder, String start) {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        String name = entry.getFileName().toString();
        if (isIgnored(name)) {
          continue;
        }
        String place = start + name;
        if (Files.isRegularFile(entry)) {
          places.add(place);
        } else if (Files.isDirectory(entry)) {
          folders.add(place);
          if (DEEP.contains(place) || !start.isEmpty() && !Files.isSymbolicLink(entry)) {
            list(entry, place + "/");
          }
        }
      }
    } catch (IOException cannotList) {
      throw new UncheckedIOException(cannotList);
    }
  }

  private static boolean isIgnored(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith(".tmp")
        || name.endsWith(".part");
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
