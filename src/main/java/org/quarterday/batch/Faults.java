package org.quarterday.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quarterday.render.PaperFault;
import org.quarterday.render.TemplateProblem;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** Why a job failed, for the operator: which step, and the first cause in its own words. */
final class Faults {
  private static final String OURS = "org.quarterday.";

  private Faults() {}

  static String words(JobExecution execution) {
    String step =
        execution.getStepExecutions().stream()
            .filter(s -> s.getStatus().isUnsuccessful())
            .map(StepExecution::getStepName)
            .findFirst()
            .orElse("the job");
    return execution.getAllFailureExceptions().stream()
        .findFirst()
        .map(
            fault ->
                isStop(fault) ? StopAsked.WORDS : "The step " + step + " failed: " + cause(fault))
        .orElse("The step " + step + " failed.");
  }

  private static boolean isStop(Throwable fault) {
    return rootOf(fault) instanceof StopAsked;
  }

  /** Where in the program a fault arose, for whoever mends it; empty for others. */
  static List<String> trace(JobExecution execution) {
    List<String> lines = new ArrayList<>();
    for (Throwable fault : execution.getAllFailureExceptions()) {
      Throwable cause = rootOf(fault);
      if (!plain(cause)) {
        lines.add(cause.toString());
        Arrays.stream(cause.getStackTrace())
            .filter(at -> at.getClassName().startsWith(OURS))
            .forEach(at -> lines.add("  at " + at));
      }
    }
    return lines;
  }

  private static String cause(Throwable fault) {
    Throwable cause = rootOf(fault);
    return plain(cause) ? cause.getMessage() : cause.toString();
  }

  private static Throwable rootOf(Throwable fault) {
    Throwable cause = fault;
    while (!plain(cause) && cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** Faults of ours that say in words what is the matter. */
  private static boolean plain(Throwable fault) {
    return fault instanceof PaperFault
        || fault instanceof TemplateProblem
        || fault instanceof StopAsked;
  }
}
