package org.quarterday.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small council's folder that is right, and what is wrong with it once a file is another. */
final class SettingsFixture {
  static final String COUNCIL =
      """
      name: Wexcombe District Council
      schemes:
        - name: standard
          bands:
            - {status: green, when: [met]}
            - {status: red, when: [otherwise]}
      travel:
        - {name: short, against: previous period}
      """;
  static final String INDICATORS =
      """
      code,name,polarity,aggregation,unit,priority,service
      H1,Empty homes,lower,latest,,homes,housing
      C1,Calls answered,higher,ratio,%,homes,housing
      P1,Pool temperature,range,mean,degrees,,
      """;
  private static final Map<String, String> FILES =
      Map.of(
          "council.yaml", COUNCIL,
          "indicators.csv", INDICATORS,
          "services.csv", "code,name\nhousing,Housing\nleisure,Leisure\n",
          "priorities.csv", "code,name\nhomes,Homes\n",
          "nightly.yaml", "description: Every night\n",
          "papers/report/paper.yaml", "title: Report\ncommittee: Cabinet\nperiod: quarter\n");

  private SettingsFixture() {}

  static Path resource(String name) {
    return Path.of("src", "test", "resources", "jobs", name);
  }

  static Settings read(Path folder) {
    return new CouncilReader(Set.of("performance-report")).read(folder);
  }

  /** The folder, each file being as it should be or as given. */
  static Path folder(Path parent, Map<String, String> others) {
    Path folder = parent.resolve("wexcombe");
    FILES.forEach((place, text) -> write(folder.resolve(place), text));
    others.forEach((place, text) -> write(folder.resolve(place), text));
    return folder;
  }

  static List<ConfigProblem> problems(Path folder) {
    try {
      read(folder);
      return List.of();
    } catch (ConfigProblems found) {
      return found.problems();
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException cannotWrite) {
      throw new AssertionError(cannotWrite);
    }
  }
}
