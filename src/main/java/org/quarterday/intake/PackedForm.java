package org.quarterday.intake;

/** How the items of a {@link PackedList} are written as bytes, and read back the same. */
public interface PackedForm<T> {
  void write(T item, PackedWriter out);

  T read(PackedReader in);
}
