package org.quarterday.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.quarterday.council.Limits;

/**
 * Reads one file, choosing by what is in it and never by its name: a workbook when it is a zip
 * archive with one inside, else a text. What is neither is named, with what to do.
 *
 * <p>Never throws, whatever a file holds. The file is only read. Its sender may replace it at any
 * moment, so read the copy that has been kept, or compare fingerprints before and after.
 */
public final class SheetReader {

  private static final int START = 512;
  private static final String ZIP = "504b0304";
  private static final String EMPTY_ZIP = "504b0506";
  private static final String OLD_OFFICE = "d0cf11e0";

  private final Path file;
  private final Limits limits;
  private final Optional<List<GridRow>> grid;

  private SheetReader(Path file, Limits limits, Optional<List<GridRow>> grid) {
    this.file = file;
    this.limits = limits;
    this.grid = grid;
  }

  /**
   * Reads a file.
   *
   * @param name as its sender knows it, for messages
   */
  public static Reading read(Path file, String name, Limits limits) {
    return read(file, name, limits, Optional.empty());
  }

  /**
   * Reads a file.
   *
   * @param grid takes the rows of a text as they were parted, blank cells at their ends included
   */
  static Reading read(Path file, String name, Limits limits, Optional<List<GridRow>> grid) {
    try {
      return new SheetReader(file, limits, grid).read();
    } catch (LimitExceeded e) {
      return new Unreadable(
          Reason.TOO_LARGE, name + " is too large. " + e.getMessage() + " Send it in parts.");
    } catch (IOException e) {
      return new Unreadable(
          Reason.CANNOT_BE_OPENED,
          name + " cannot be opened, or changed while it was read. Send it again.");
    }
  }

  private Reading read() throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isRegularFile()) {
      return new Unreadable(
          Reason.NOT_A_PLAIN_FILE,
          "This is a link, a folder or a device, not a file. Send the file itself.");
    }
    long most = Math.min(limits.fileBytes(), Integer.MAX_VALUE - 8);
    if (attributes.size() > most) {
      throw new LimitExceeded(
          String.format(Locale.ROOT, "It has more than %s bytes.", Budget.words(most)));
    }
    if (attributes.size() == 0) {
      return new Unreadable(Reason.EMPTY, "There is nothing in the file.");
    }
    byte[] start = bytes((int) Math.min(attributes.size(), START));
    return switch (magic(start)) {
      case ZIP, EMPTY_ZIP -> archive(start);
      case OLD_OFFICE -> oldOffice();
      default -> text(start, (int) attributes.size());
    };
  }

  private Reading archive(byte[] start) throws IOException {
    boolean locked = start.length > 6 && (start[6] & 1) != 0;
    if (locked) {
      return new Unreadable(
          Reason.ENCRYPTED,
          "This is an archive protected with a password. Send the file itself, without one.");
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return XlsxReader.read(zip, limits);
    } catch (LimitExceeded e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      return damaged();
    }
  }

  private Reading oldOffice() {
    try (POIFSFileSystem document = new POIFSFileSystem(file.toFile(), true)) {
      return OtherFormat.ofOldOffice(document.getRoot().getEntryNames());
    } catch (IOException | RuntimeException e) {
      return damaged();
    }
  }

  private Reading text(byte[] start, int size) throws IOException {
    Optional<Unreadable> other = OtherFormat.ofStart(start);
    return other.isPresent() ? other.get() : CsvReader.read(bytes(size), limits, grid);
  }

  private byte[] bytes(int size) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = new byte[size];
      if (in.readNBytes(bytes, 0, size) < size) {
        throw new IOException("shorter than it was");
      }
      return bytes;
    }
  }

  private static Unreadable damaged() {
    return new Unreadable(
        Reason.DAMAGED,
        "The file is damaged or was cut short on its way. Open it in your spreadsheet, save it"
            + " again as .xlsx and send that.");
  }

  private static String magic(byte[] start) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < Math.min(4, start.length); i++) {
      hex.append(Character.forDigit((start[i] >> 4) & 15, 16));
      hex.append(Character.forDigit(start[i] & 15, 16));
    }
    return hex.toString();
  }
}
