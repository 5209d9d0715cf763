package org.quarterday.batch;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Spring for one council: its job repository is in its own ledger, so each council's run has a
 * context of its own, opened only when there is something to do.
 */
final class BatchContext implements AutoCloseable {
  private final RunDesk desk = new RunDesk();
  private final ConfigurableApplicationContext context;

  BatchContext(DataSource source) {
    this.context =
        new SpringApplicationBuilder(PapersJob.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .registerShutdownHook(false)
            .initializers(
                (GenericApplicationContext c) -> {
                  c.registerBean(DataSource.class, () -> source);
                  c.registerBean(RunDesk.class, () -> desk);
                })
            .run();
  }

  /**
   * Starts the job for a run, or takes it up again where it was cut short.
   *
   * @return why it failed; empty when it completed
   */
  Optional<String> run(RunWork work) {
    desk.open(work);
    JobParameters parameters =
        new JobParametersBuilder()
            .addString(RunDesk.IDENTITY, work.run().identity(), true)
            .addLong(RunDesk.RUN, work.run().id(), true)
            .toJobParameters();
    JobOperator operator = context.getBean(JobOperator.class);
    JobRepository repository = context.getBean(JobRepository.class);
    try {
      JobExecution before = repository.getLastJobExecution(PapersJob.NAME, parameters);
      if (before != null && before.getStatus() == BatchStatus.COMPLETED) {
        return Optional.empty();
      }
      if (before != null && before.isRunning()) {
        operator.recover(before);
      }
      JobExecution execution = operator.start(context.getBean(Job.class), parameters);
      if (execution.getStatus() == BatchStatus.COMPLETED) {
        return Optional.empty();
      }
      Faults.trace(execution).forEach(work.progress());
      return Optional.of(Faults.words(execution));
    } catch (JobExecutionException e) {
      return Optional.of("The job could not be started: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
