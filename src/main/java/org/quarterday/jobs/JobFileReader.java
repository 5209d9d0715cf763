package org.quarterday.jobs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quarterday.period.Period;

/**
 * Reads a job: {@code description} (must be there), {@code schedule}, {@code period} (latest),
 * {@code papers} (all), {@code as-of}, {@code missed} (run-once), {@code deadline}.
 */
final class JobFileReader {
  private final Typed typed;
  private final Set<String> papers;

  /**
   * @param papers the names of the papers there are
   */
  JobFileReader(Typed typed, Set<String> papers) {
    this.typed = typed;
    this.papers = papers;
  }

  /** Empty when the file holds no job, which is noted. */
  Optional<JobFile> read(String file, String text) {
    String name = file.substring(0, file.length() - ".yaml".length());
    typed.isName(Written.of(name, Place.ofFile(file)));
    return YamlFile.section(file, text, typed.problems()).map(job -> job(name, job));
  }

  private JobFile job(String name, Section job) {
    JobFile file =
        new JobFile(
            name,
            job.required("description", "Say in a sentence what the job is for.").text(),
            schedule(job.text("schedule")),
            period(job.text("period")),
            papers(job.texts("papers")),
            typed.date(job.text("as-of")),
            typed.oneOf(job.text("missed"), JobFile.Missed.class).orElse(JobFile.Missed.RUN_ONCE),
            deadline(job.text("deadline")));
    job.refuseOthers();
    return file;
  }

  private Optional<Cron> schedule(Written text) {
    Optional<Cron> cron = Cron.of(text.text());
    if (cron.isEmpty() && !text.isBlank()) {
      typed.refuse(
          text,
          "does not say when to run",
          "Write minute, hour, day, month and day of the week, as in “30 6 * * 1-5”.");
    } else if (cron.isPresent() && !cron.get().everRuns()) {
      typed.refuse(text, "is a day that never comes", "Give a day that its month has.");
    }
    return cron;
  }

  private Optional<Deadline> deadline(Written text) {
    Optional<Deadline> deadline = Deadline.of(text.text());
    if (deadline.isEmpty() && !text.isBlank()) {
      typed.refuse(
          text,
          "does not say by when",
          "Write a time of day, as in 09:00, or how long after the run was due, as in “2 hours” or"
              + " “1 working day”, or a date.");
    }
    return deadline;
  }

  private Optional<Period> period(Written text) {
    return text.text().toLowerCase(Locale.ROOT).equals("latest")
        ? Optional.empty()
        : typed.period(text);
  }

  private List<String> papers(List<Written> names) {
    if (names.size() == 1 && names.get(0).text().equals("all")) {
      return List.of();
    }
    for (Written name : names) {
      if (!papers.contains(name.text())) {
        typed.refuse(name, "is not a paper of this council", PaperNames.remedy(name, papers));
      }
    }
    return Typed.plain(names);
  }
}
