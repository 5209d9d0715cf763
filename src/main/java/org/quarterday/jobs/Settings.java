package org.quarterday.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quarterday.council.Council;

/**
 * Everything that a council's folder says, whole and checked.
 *
 * @param folder the folder itself
 * @param returnsFolder where its returns lie; it need not exist
 * @param templates the texts of {@code templates/}, by file name
 */
public record Settings(
    Path folder,
    Council council,
    Path returnsFolder,
    ReturnForms returnForms,
    List<PaperSettings> papers,
    List<JobFile> jobs,
    Map<String, String> templates,
    SettingsSnapshot snapshot) {
  public Settings {
    papers = List.copyOf(papers);
    jobs = List.copyOf(jobs);
    templates = Map.copyOf(templates);
  }

  public Optional<JobFile> job(String name) {
    return jobs.stream().filter(job -> job.name().equals(name)).findFirst();
  }

  public Optional<PaperSettings> paper(String name) {
    return papers.stream().filter(paper -> paper.name().equals(name)).findFirst();
  }

  /** What to say to somebody who asks for a paper that is not there. */
  public String noPaper(String typed) {
    Set<String> names = new TreeSet<>();
    papers.forEach(paper -> names.add(paper.name()));
    return "There is no paper " + typed + ". " + PaperNames.remedy(typed, names);
  }

  /** The papers that a job makes. */
  public List<PaperSettings> papersOf(JobFile job) {
    return papers.stream()
        .filter(paper -> job.allPapers() || job.papers().contains(paper.name()))
        .toList();
  }
}
