package org.quarterday.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All sample councils as one run leaves them, made once for the scenarios that only read them. */
final class DrawnSamples {
  private static Workplace drawn;

  private DrawnSamples() {}

  static synchronized Workplace all() {
    if (drawn == null) {
      Path folder = folder();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> Workplace.delete(folder)));
      Workplace samples = Workplace.withSamples(folder);
      Ended run = samples.run();
      assertThat(run.code()).as(run.messages()).isZero();
      Ended april = samples.run("run", "wyeshire/exceptions-april");
      assertThat(april.code()).as(april.messages()).isZero();
      drawn = samples;
    }
    return drawn;
  }

  /** Every file under {@code out/} whose path ends so, in order. */
  static List<Path> files(String ending) {
    try (Stream<Path> files = Files.walk(all().root().resolve("out"))) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("samples");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
