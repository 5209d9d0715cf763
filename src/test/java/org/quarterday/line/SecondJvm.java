package org.quarterday.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The program in a process of its own, which can be killed. */
final class SecondJvm implements AutoCloseable {
  private final Process process;
  private final Path results;
  private final Path messages;

  private SecondJvm(Process process, Path results, Path messages) {
    this.process = process;
    this.results = results;
    this.messages = messages;
  }

  static SecondJvm start(Workplace workplace, String... arguments) {
    return start(Path.of(System.getProperty("java.home")), workplace, arguments);
  }

  static SecondJvm start(Path javaHome, Workplace workplace, String... arguments) {
    return start(javaHome, "512m", workplace, arguments);
  }

  /** With no more memory than that: "64m". */
  static SecondJvm within(String memory, Workplace workplace, String... arguments) {
    return start(Path.of(System.getProperty("java.home")), memory, workplace, arguments);
  }

  private static SecondJvm start(
      Path javaHome, String memory, Workplace workplace, String... arguments) {
    try {
      List<String> command = new ArrayList<>();
      command.add(javaHome.resolve("bin/java").toString());
      command.addAll(List.of("-Xmx" + memory, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
      command.add("-Dquarterday.root=" + workplace.root());
      command.add("-Dquarterday.program=test");
      String classes = System.getProperty("surefire.test.class.path");
      command.addAll(
          List.of("-cp", classes == null ? System.getProperty("java.class.path") : classes));
      command.add("org.quarterday.Main");
      command.addAll(List.of(arguments));
      Path results = Files.createTempFile(workplace.root(), "results-", ".txt");
      Path messages = Files.createTempFile(workplace.root(), "messages-", ".txt");
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().putAll(workplace.environment());
      builder.redirectOutput(results.toFile()).redirectError(messages.toFile());
      return new SecondJvm(builder.start(), results, messages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until what it has said so far is as wanted, or it has ended. */
  void waitUntilItSays(Predicate<String> wanted) {
    while (process.isAlive() && !wanted.test(Workplace.read(messages))) {
      pause(1);
    }
  }

  static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Kills it as {@code kill -9} does; gives whether it was still alive. */
  boolean kill() {
    boolean alive = process.isAlive();
    process.destroyForcibly();
    ended();
    return alive;
  }

  /** Asks it to stop, as a timer or a person does with a signal. */
  void terminate() {
    process.destroy();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for its end. */
  Ended ended() {
    try {
      if (!process.waitFor(300, TimeUnit.SECONDS)) {
        throw new AssertionError("It has not ended: " + said());
      }
      return new Ended(
          process.exitValue(), Files.readString(results, StandardCharsets.UTF_8), said());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String said() {
    return Workplace.read(messages);
  }

  @Override
  public void close() {
    kill();
  }
}
