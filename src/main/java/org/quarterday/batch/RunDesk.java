package org.quarterday.batch;

import java.util.HashMap;
import java.util.Map;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

/**
 * Where the steps find the run that they were started for: the job is one bean for every run, and
 * the number of the run is its argument.
 */
final class RunDesk {
  static final String IDENTITY = "identity";
  static final String RUN = "run";

  private final Map<Long, RunWork> open = new HashMap<>();

  void open(RunWork work) {
    open.put(work.run().id(), work);
  }

  RunWork find(StepExecution step) {
    JobParameters parameters = step.getJobExecution().getJobParameters();
    RunWork work = open.get(parameters.getLong(RUN));
    if (work == null) {
      throw new IllegalStateException("no such run is open: " + parameters);
    }
    return work;
  }
}
