package org.quarterday.jobs;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that is wrong in a council's settings, all at once; nothing was run. A command that
 * meets it ends 2.
 */
public final class ConfigProblems extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<ConfigProblem> problems;

  public ConfigProblems(List<ConfigProblem> problems) {
    super(problems.stream().map(ConfigProblem::words).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** In order of file, then line or cell. */
  public List<ConfigProblem> problems() {
    return problems;
  }
}
