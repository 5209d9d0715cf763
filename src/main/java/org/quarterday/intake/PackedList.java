package org.quarterday.intake;

import java.io.ByteArrayOutputStream;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A list that keeps its items as bytes and makes them again when asked for: a return of a million
 * rows must be judged in the memory of an office computer, where each row as objects takes several
 * hundred bytes. Items are packed a block at a time, so that a short list is never packed.
 *
 * <p>Grows at its end until it is frozen, and never changes otherwise. What it gives is equal to
 * what was added, not the same object.
 */
public final class PackedList<T> extends AbstractList<T> implements RandomAccess {
  private static final int BLOCKS_AT_HAND = 4;

  private final PackedForm<T> form;
  private final boolean squeezed;
  private final int blockSize;
  private final PackedWriter writer = new PackedWriter();
  private final List<byte[]> blocks = new ArrayList<>();
  private final List<T> last = new ArrayList<>();
  private final Block<?>[] atHand = new Block<?>[BLOCKS_AT_HAND];
  private int next;
  private boolean frozen;

  /** Items of one block; being final, they may be handed from thread to thread. */
  private record Block<T>(int number, List<T> items) {}

  private PackedList(PackedForm<T> form, int blockSize, boolean squeezed) {
    this.form = form;
    this.blockSize = blockSize;
    this.squeezed = squeezed;
  }

  /** For items looked at one after another: compressed, each block as a whole. */
  public static <T> PackedList<T> inOrder(PackedForm<T> form) {
    return new PackedList<>(form, 256, true);
  }

  /** For items looked up here and there: blocks are small, and not compressed. */
  public static <T> PackedList<T> anywhere(PackedForm<T> form) {
    return new PackedList<>(form, 16, false);
  }

  /** A list that cannot change: this one, if it is packed and frozen, else a copy. */
  public static <T> List<T> copyOf(List<T> list) {
    return list instanceof PackedList<T> packed && packed.frozen ? packed : List.copyOf(list);
  }

  @Override
  public boolean add(T item) {
    if (frozen) {
      throw new UnsupportedOperationException("this list is complete");
    }
    last.add(item);
    if (last.size() == blockSize) {
      blocks.add(pack());
      last.clear();
    }
    return true;
  }

  /** This list, to which nothing more can be added. */
  public PackedList<T> freeze() {
    frozen = true;
    return this;
  }

  @Override
  public int size() {
    return blocks.size() * blockSize + last.size();
  }

  @Override
  public T get(int index) {
    int block = index / blockSize;
    return block < blocks.size()
        ? block(block).get(index % blockSize)
        : last.get(index % blockSize);
  }

  @SuppressWarnings("unchecked") // only blocks of this list are put there
  private List<T> block(int number) {
    for (Block<?> each : atHand) {
      if (each != null && each.number == number) {
        return (List<T>) each.items;
      }
    }
    Block<T> made = new Block<>(number, unpack(blocks.get(number)));
    int place = next;
    next = (place + 1) % BLOCKS_AT_HAND;
    atHand[place] = made;
    return made.items;
  }

  private byte[] pack() {
    writer.clear();
    last.forEach(item -> form.write(item, writer));
    return squeezed ? squeeze(writer.toBytes()) : writer.toBytes();
  }

  private List<T> unpack(byte[] block) {
    PackedReader in = new PackedReader(squeezed ? stretch(block) : block);
    List<T> items = new ArrayList<>(blockSize);
    for (int i = 0; i < blockSize; i++) {
      items.add(form.read(in));
    }
    return items;
  }

  private static byte[] squeeze(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
      byte[] some = new byte[8192];
      while (!deflater.finished()) {
        out.write(some, 0, deflater.deflate(some));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static byte[] stretch(byte[] bytes) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes);
      byte[] out = new byte[bytes.length * 8];
      int length = 0;
      while (!inflater.finished()) {
        if (length == out.length) {
          out = Arrays.copyOf(out, length * 2);
        }
        length += inflater.inflate(out, length, out.length - length);
      }
      return out;
    } catch (DataFormatException e) {
      throw new IllegalStateException("a packed block cannot be read back", e);
    } finally {
      inflater.end();
    }
  }
}
