package org.quarterday.batch;

import org.quarterday.accept.RunFile;
import org.quarterday.accept.TakenReturn;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The one job, top to bottom: take in returns, prepare papers, publish them. Its arguments are the
 * number and the identity of a run.
 *
 * <p>Every step names its transaction manager: one that does not would roll nothing back, and say
 * nothing about it.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceTransactionManagerAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
class PapersJob {
  static final String NAME = "papers";

  @Bean
  Job papers(JobRepository repository, Step takeInReturns, Step preparePapers, Step publishPapers) {
    return new JobBuilder(NAME, repository)
        .start(takeInReturns)
        .next(preparePapers)
        .next(publishPapers)
        .build();
  }

  @Bean
  Step takeInReturns(JobRepository repository, PlatformTransactionManager tm, RunDesk desk) {
    TakeInReturns step = new TakeInReturns(desk);
    return new StepBuilder("take-in-returns", repository)
        .<RunFile, TakenReturn>chunk(1)
        .transactionManager(tm)
        .reader(step)
        .processor(step)
        .writer(step)
        .listener((Object) step)
        .build();
  }

  /** Repeated when a run is taken up again, since what it staged may be gone by then. */
  @Bean
  Step preparePapers(JobRepository repository, PlatformTransactionManager tm, RunDesk desk) {
    return new StepBuilder("prepare-papers", repository)
        .tasklet(new PreparePapers(desk))
        .transactionManager(tm)
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  Step publishPapers(JobRepository repository, PlatformTransactionManager tm, RunDesk desk) {
    return new StepBuilder("publish-papers", repository)
        .tasklet(new PublishPapers(desk))
        .transactionManager(tm)
        .allowStartIfComplete(true)
        .build();
  }
}
