package org.quarterday.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the folder of a council and the file of a job, by name under {@code jobs/} or by path (the
 * contract, section 9).
 *
 * @param jobsRoot the folder {@code jobs/}
 */
public record CouncilFolders(Path jobsRoot) {
  private static final String YAML = ".yaml";

  /** A job that was asked for: the folder of its council, and its name there. */
  public record JobPlace(Path councilFolder, String job) {}

  /** The names under {@code jobs/} that hold a {@code council.yaml}, in order. */
  public List<String> names() {
    return folders().stream()
        .filter(CouncilFolders::isCouncil)
        .map(folder -> folder.getFileName().toString())
        .toList();
  }

  /**
   * The folders that have a job of this name, in order, those without a {@code council.yaml} among
   * them: reading them says what is missing.
   */
  public List<JobPlace> withJob(String job) {
    return folders().stream()
        .filter(folder -> Files.isRegularFile(folder.resolve(job + YAML)))
        .map(folder -> new JobPlace(folder, job))
        .toList();
  }

  private List<Path> folders() {
    if (!Files.isDirectory(jobsRoot)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(jobsRoot)) {
      return folders
          .filter(folder -> !folder.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException cannotList) {
      throw new UncheckedIOException(cannotList);
    }
  }

  /**
   * The folder of a council.
   *
   * @param nameOrPath a name under {@code jobs/}, or a path to any council's folder
   * @throws ConfigProblems when there is none
   */
  public Path find(String nameOrPath) {
    String bare = nameOrPath.replaceAll("(?<=.)/+$", "");
    if (Typed.NAME.matcher(bare).matches() && isCouncil(jobsRoot.resolve(bare))) {
      return jobsRoot.resolve(bare);
    }
    Optional<Path> path = path(nameOrPath).filter(CouncilFolders::isCouncil);
    return path.map(p -> p.toAbsolutePath().normalize())
        .orElseThrow(
            () ->
                unknown(
                    nameOrPath,
                    "There is no council of this name, and no folder with a council.yaml.",
                    Nearest.ask(
                        bare, names(), "The councils are " + String.join(", ", names()) + ".")));
  }

  /**
   * The file of a job.
   *
   * @param nameOrPath {@code <council>/<job>}, or a path to its file, with or without ".yaml"
   * @throws ConfigProblems when there is none
   */
  public JobPlace findJob(String nameOrPath) {
    String bare =
        nameOrPath.endsWith(YAML)
            ? nameOrPath.substring(0, nameOrPath.length() - YAML.length())
            : nameOrPath;
    int slash = bare.lastIndexOf('/');
    String council = slash < 0 ? "." : bare.substring(0, Math.max(1, slash));
    String job = bare.substring(slash + 1);
    if (slash < 0 && !Files.isRegularFile(path(bare + YAML).orElse(jobsRoot))) {
      throw unknown(
          nameOrPath,
          "A job is named by its council and its own name.",
          "Write it as "
              + Nearest.anyOf(
                  names().isEmpty()
                      ? List.of("council/nightly")
                      : names().stream().map(name -> name + "/" + job).toList())
              + ".");
    }
    Path folder = find(council);
    List<String> jobs = jobs(folder);
    if (!jobs.contains(job)) {
      throw unknown(
          nameOrPath,
          "There is no job of this name in " + folder.getFileName() + ".",
          Nearest.ask(
              job,
              jobs,
              jobs.isEmpty()
                  ? "It has no job yet: add a file such as nightly.yaml."
                  : "Its jobs are " + String.join(", ", jobs) + "."));
    }
    return new JobPlace(folder, job);
  }

  private static List<String> jobs(Path folder) {
    return SettingsFolder.of(folder).top().stream()
        .filter(file -> file.endsWith(YAML))
        .filter(file -> !file.equals(CouncilReader.COUNCIL))
        .filter(file -> !file.equals(ReturnFormsReader.FILE))
        .map(file -> file.substring(0, file.length() - YAML.length()))
        .toList();
  }

  private static boolean isCouncil(Path folder) {
    return Files.isRegularFile(folder.resolve(CouncilReader.COUNCIL));
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  private static ConfigProblems unknown(String typed, String message, String remedy) {
    return new ConfigProblems(List.of(new ConfigProblem(typed, "", message, remedy)));
  }
}
