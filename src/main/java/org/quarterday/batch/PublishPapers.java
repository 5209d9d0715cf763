package org.quarterday.batch;

import java.io.IOException;
import java.util.Map;
import org.quarterday.publish.Publisher;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The third step, and the only one that others can see: what is staged is moved into place. */
final class PublishPapers implements Tasklet {
  private final RunDesk desk;

  PublishPapers(RunDesk desk) {
    this.desk = desk;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    RunWork work = desk.find(contribution.getStepExecution());
    work.stop().check();
    Map<String, String> standing = new Publisher(work.out()).publish();
    work.trail().published(standing);
    return RepeatStatus.FINISHED;
  }
}
