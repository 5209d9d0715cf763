package org.quarterday.accept;

import java.io.IOException;
import java.nio.file.Path;

/** An empty record. */
final class RecordFixture {
  private RecordFixture() {}

  static RecordFolder in(Path home) throws IOException {
    RecordFolder record = RecordFolder.of(home, "wexcombe");
    new Archive(record).create();
    return record;
  }
}
