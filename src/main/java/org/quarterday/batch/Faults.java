package org.quarterday.batch;

import org.quarterday.render.PaperFault;
import org.quarterday.render.TemplateProblem;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** Why a job failed, for the operator: which step, and the first cause in its own words. */
final class Faults {
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
        .map(fault -> "The step " + step + " failed: " + cause(fault))
        .orElse("The step " + step + " failed.");
  }

  private static String cause(Throwable fault) {
    Throwable cause = fault;
    while (!plain(cause) && cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return plain(cause) ? cause.getMessage() : cause.toString();
  }

  /** Faults of ours that say in words what is the matter. */
  private static boolean plain(Throwable fault) {
    return fault instanceof PaperFault || fault instanceof TemplateProblem;
  }
}
