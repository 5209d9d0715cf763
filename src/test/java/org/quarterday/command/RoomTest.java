package org.quarterday.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {
  @Test
  void aFullDiskIsNamedAndWhatToDo(@TempDir Path folder) {
    Path home = folder.resolve("not/there/yet");
    assertThat(Room.lacking(home, Long.MAX_VALUE).orElseThrow())
        .startsWith("The disk that holds " + home + " is full, or nearly: ")
        .endsWith(
            " KiB are left. Make room and run it again; what was begun is completed first, and"
                + " nothing is lost.");
    assertThat(Room.lacking(home, 0)).isEmpty();
  }
}
