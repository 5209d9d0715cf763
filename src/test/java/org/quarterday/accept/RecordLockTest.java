package org.quarterday.accept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordLockTest {
  private static final Duration AT_ONCE = Duration.ZERO;

  @TempDir private Path home;
  private RecordFolder record;

  @BeforeEach
  void aRecord() throws IOException {
    record = RecordFixture.in(home);
    RecordLock.forRun(record).orElseThrow().close();
  }

  @Test
  void oneRunAtATime() throws IOException {
    try (RecordLock first = RecordLock.forRun(record).orElseThrow()) {
      assertThat(RecordLock.forRun(record)).isEmpty();
      assertThat(first).isNotNull();
    }
    try (RecordLock next = RecordLock.forRun(record).orElseThrow()) {
      assertThat(next).isNotNull();
    }
  }

  @Test
  void noLookUpBesideARun() throws IOException {
    try (RecordLock run = RecordLock.forRun(record).orElseThrow()) {
      assertThat(RecordLock.forLookUp(record, AT_ONCE)).isEmpty();
      assertThat(run).isNotNull();
    }
  }

  @Test
  void aLookUpChangesNoByte() throws IOException {
    var before = Files.getLastModifiedTime(record.lock());
    try (RecordLock look = RecordLock.forLookUp(record, AT_ONCE).orElseThrow()) {
      assertThat(look).isNotNull();
    }
    assertThat(Files.getLastModifiedTime(record.lock())).isEqualTo(before);
    assertThat(Files.size(record.lock())).isZero();
  }

  @Test
  void aRunWaitsForALookUpToEnd() throws Exception {
    RecordLock look = RecordLock.forLookUp(record, AT_ONCE).orElseThrow();
    Thread ends =
        new Thread(
            () -> {
              try {
                Thread.sleep(200);
                look.close();
              } catch (InterruptedException | IOException e) {
                throw new AssertionError(e);
              }
            });
    ends.start();
    try (RecordLock run = RecordLock.forRun(record).orElseThrow()) {
      assertThat(run).isNotNull();
    }
    ends.join();
  }
}
