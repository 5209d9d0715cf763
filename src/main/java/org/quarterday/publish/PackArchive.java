package org.quarterday.publish;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * One folder as one zip that any program opens, and that has one form only: nothing compressed, no
 * times, names in order. So the same folder gives the same bytes everywhere, nothing in it can grow
 * when it is read, and a byte that was altered is found wherever it is.
 */
public final class PackArchive {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_BYTES = 30;
  private static final short VERSION = 10;
  private static final short NAMES_ARE_UTF8 = 0x0800;

  /** The first of January 1980: what a zip has for no date at all. */
  private static final short NO_DATE = 0x21;

  private static final int MOST_ENTRIES = 60_000;
  private static final int LONGEST_NAME_BYTES = 1000;

  private PackArchive() {}

  private record Entry(byte[] name, int crc, int size, int offset) {
    byte[] local() {
      return fields(LOCAL_BYTES + name.length, LOCAL).put(common()).put(name).array();
    }

    byte[] central() {
      return fields(46 + name.length, CENTRAL)
          .putShort(VERSION)
          .put(common())
          .putShort((short) 0)
          .putShort((short) 0)
          .putShort((short) 0)
          .putInt(0)
          .putInt(offset)
          .put(name)
          .array();
    }

    private byte[] common() {
      return ByteBuffer.allocate(26)
          .order(ByteOrder.LITTLE_ENDIAN)
          .putShort(VERSION)
          .putShort(NAMES_ARE_UTF8)
          .putShort((short) 0)
          .putShort((short) 0)
          .putShort(NO_DATE)
          .putInt(crc)
          .putInt(size)
          .putInt(size)
          .putShort((short) name.length)
          .putShort((short) 0)
          .array();
    }
  }

  private static ByteBuffer fields(int length, int signature) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
  }

  /** Writes all the files of a folder; the archive is there when it is whole. */
  public static void write(Path folder, Path archive) throws IOException {
    Path whole = archive.toAbsolutePath().normalize();
    Path partial = whole.resolveSibling("." + whole.getFileName() + ".part");
    Files.createDirectories(whole.getParent());
    List<Entry> entries = new ArrayList<>();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
      long offset = 0;
      for (String name : names(folder)) {
        Path file = folder.resolve(name);
        long size = Files.size(file);
        if (offset + size + LOCAL_BYTES + LONGEST_NAME_BYTES > Integer.MAX_VALUE) {
          throw new IOException("All of it is larger than the two gigabytes that a zip can hold");
        }
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        Entry entry = new Entry(text, crc(file), (int) size, (int) offset);
        out.write(entry.local());
        Files.copy(file, out);
        entries.add(entry);
        offset += LOCAL_BYTES + text.length + size;
      }
      out.write(end(entries, (int) offset));
    }
    Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Takes an archive apart into an empty folder.
   *
   * @return what is wrong with it, a sentence each, with the file that it is about
   */
  public static List<String> read(Path archive, Path folder) throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String last = "the beginning";
    long left = Files.size(archive);
    int offset = 0;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
      while (left >= LOCAL_BYTES) {
        in.mark(LOCAL_BYTES);
        byte[] head = in.readNBytes(LOCAL_BYTES);
        ByteBuffer fields = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        if (fields.getInt(0) != LOCAL) {
          in.reset();
          break;
        }
        int size = fields.getInt(22);
        int length = fields.getShort(26) & 0xFFFF;
        if (length == 0 || length > LONGEST_NAME_BYTES || size < 0 || left < size + length) {
          wrong.add("The archive is damaged after " + last + ": nothing behind it can be read.");
          return wrong;
        }
        byte[] text = in.readNBytes(length);
        Optional<String> name = name(text);
        if (name.isEmpty() || !seen.add(name.get()) || entries.size() >= MOST_ENTRIES) {
          wrong.add("The archive holds a name that no pack has, after " + last + ".");
          return wrong;
        }
        last = name.get();
        Path file = folder.resolve(last);
        Files.createDirectories(file.getParent());
        int crc = copy(in, file, size);
        Entry entry = new Entry(text, crc, size, offset);
        byte[] right = entry.local();
        if (!Arrays.equals(head, Arrays.copyOf(right, LOCAL_BYTES))) {
          wrong.add(last + ": the bytes in front of it, or in it, were altered.");
        }
        entries.add(entry);
        offset += LOCAL_BYTES + length + size;
        left -= LOCAL_BYTES + length + size;
      }
      if (!Arrays.equals(end(entries, offset), in.readAllBytes())) {
        wrong.add("The list at the end of the archive was altered, behind " + last + ".");
      }
    } catch (FileSystemException oneInTheOther) {
      wrong.add("The archive holds a name that no pack has, after " + last + ".");
    } catch (EOFException cut) {
      wrong.add("The archive is cut short after " + last + ".");
    }
    return wrong;
  }

  private static int copy(DataInputStream in, Path file, int size) throws IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[8192];
    try (OutputStream out = Files.newOutputStream(file)) {
      int left = size;
      while (left > 0) {
        int read = in.read(buffer, 0, Math.min(buffer.length, left));
        if (read < 0) {
          throw new EOFException();
        }
        crc.update(buffer, 0, read);
        out.write(buffer, 0, read);
        left -= read;
      }
    }
    return (int) crc.getValue();
  }

  private static byte[] end(List<Entry> entries, int offset) {
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    entries.forEach(entry -> list.writeBytes(entry.central()));
    byte[] last =
        fields(22, END)
            .putInt(0)
            .putShort((short) entries.size())
            .putShort((short) entries.size())
            .putInt(list.size())
            .putInt(offset)
            .putShort((short) 0)
            .array();
    list.writeBytes(last);
    return list.toByteArray();
  }

  /** A name that leads nowhere but below the folder; empty for any other. */
  private static Optional<String> name(byte[] text) {
    try {
      String name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
      for (String part : name.split("/", -1)) {
        boolean leads = part.isEmpty() || part.equals(".") || part.equals("..");
        if (leads || part.getBytes(StandardCharsets.UTF_8).length > 255) {
          return Optional.empty();
        }
      }
      boolean plain = name.codePoints().noneMatch(c -> Character.isISOControl(c) || c == '\\');
      return plain ? Optional.of(name) : Optional.empty();
    } catch (CharacterCodingException noText) {
      return Optional.empty();
    }
  }

  private static int crc(Path file) throws IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[8192];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        crc.update(buffer, 0, read);
      }
    }
    return (int) crc.getValue();
  }

  /** Every file below a folder, in order of name. */
  public static Set<String> names(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          names.add(folder.relativize(path).toString().replace('\\', '/'));
        }
      }
    }
    return names;
  }
}
