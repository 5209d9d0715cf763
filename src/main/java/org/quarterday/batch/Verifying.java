package org.quarterday.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quarterday.accept.Erasures;
import org.quarterday.jobs.CouncilReader;
import org.quarterday.publish.Manifest;
import org.quarterday.publish.ManifestFile;
import org.quarterday.publish.PackArchive;
import org.quarterday.publish.PackList;
import org.quarterday.publish.Publisher;
import org.quarterday.render.RenderedPaper;

/**
 * Whether an issue is what it was: its files by their hashes, its figures by working them out from
 * the returns again, its text by drawing it again.
 *
 * @param differences what differs, a sentence each, with the file or the figure
 * @param remarks what is worth saying and is no difference
 */
public record Verifying(List<String> differences, List<String> remarks) {
  private static final List<String> PAPER = List.of("paper.html", "paper.md", "facts.json");

  public Verifying {
    differences = List.copyOf(differences);
    remarks = List.copyOf(remarks);
  }

  public boolean isTheSame() {
    return differences.isEmpty();
  }

  /** A pack that has been taken apart. */
  public static Verifying pack(Path folder, CouncilReader reader, String program)
      throws IOException {
    List<String> wrong = new ArrayList<>(PackList.check(folder));
    List<String> remarks = new ArrayList<>();
    Optional<Manifest> manifest = manifest(folder.resolve(PackFiles.ISSUE), "issue/", wrong);
    Optional<String> council =
        Files.isRegularFile(folder.resolve(PackFiles.ABOUT))
            ? PackFiles.council(text(folder.resolve(PackFiles.ABOUT)))
            : Optional.empty();
    if (council.isEmpty()) {
      wrong.add(PackFiles.ABOUT + " is not what a pack says of itself.");
    }
    if (manifest.isPresent() && council.isPresent()) {
      Set<String> erased = erased(folder);
      contents(folder, manifest.get(), erased, wrong);
      erased.forEach(
          sha -> remarks.add("The return " + sha + " was erased: only its values are left."));
      Recomputing again = new Recomputing(folder, council.get(), reader, erased);
      Optional<RenderedPaper> paper = again.paper(manifest.get());
      wrong.addAll(again.wrong());
      if (paper.isPresent()) {
        boolean other = !manifest.get().program().equals(program);
        if (other) {
          remarks.add(
              "It was made by another version of the program ("
                  + manifest.get().program()
                  + ", this is "
                  + program
                  + "): figures are compared, and the text section by section.");
        }
        compare(
            folder.resolve(PackFiles.ISSUE), paper.get(), other, !erased.isEmpty(), wrong, remarks);
      }
    }
    return new Verifying(wrong, remarks);
  }

  /** The folder of an issue by itself: its files, and nothing behind them. */
  public static Verifying issue(Path folder) throws IOException {
    List<String> wrong = new ArrayList<>();
    manifest(folder, "", wrong);
    return new Verifying(
        wrong,
        List.of(
            "Only the files were compared with the manifest: the record that they rest on is not"
                + " here."));
  }

  /** The manifest, and what its files are otherwise than it says. */
  private static Optional<Manifest> manifest(Path folder, String below, List<String> wrong)
      throws IOException {
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      wrong.add(below + Manifest.FILE + " is missing.");
      return Optional.empty();
    }
    Optional<Manifest> manifest = ManifestFile.read(Files.readAllBytes(file));
    if (manifest.isEmpty()) {
      wrong.add(below + Manifest.FILE + " is no manifest.");
      return manifest;
    }
    Set<String> names = new TreeSet<>(PackArchive.names(folder));
    names.remove(Manifest.FILE);
    for (Map.Entry<String, String> each : manifest.get().files().entrySet()) {
      if (!names.remove(each.getKey())) {
        wrong.add(below + each.getKey() + " is missing.");
      } else if (!Publisher.sha256(Files.readAllBytes(folder.resolve(each.getKey())))
          .equals(each.getValue())) {
        wrong.add(below + each.getKey() + " is not what was issued.");
      }
    }
    names.forEach(name -> wrong.add(below + name + " does not belong to the issue."));
    return manifest;
  }

  /**
   * Returns and settings are named by their hashes, and those that the manifest names are there.
   */
  private static void contents(
      Path folder, Manifest manifest, Set<String> erased, List<String> wrong) throws IOException {
    Map<String, String> returns = new TreeMap<>();
    for (String name : PackArchive.names(folder)) {
      if (name.startsWith("returns/")) {
        String sha256 = Publisher.sha256(Files.readAllBytes(folder.resolve(name)));
        returns.put(sha256, name);
        if (!name.startsWith("returns/" + sha256 + ".")) {
          wrong.add(name + " is not the return that was sent.");
        }
      }
    }
    for (Manifest.SentReturn sent : manifest.returns()) {
      boolean there = returns.containsKey(sent.sha256()) || erased.contains(sent.sha256());
      if (!sent.sha256().isEmpty() && !there) {
        wrong.add("The return " + sent.place() + " (" + sent.sha256() + ") is missing.");
      }
    }
  }

  private static Set<String> erased(Path folder) throws IOException {
    Path file = folder.resolve(PackFiles.ERASED);
    return Files.isRegularFile(file) ? new TreeSet<>(text(file).lines().toList()) : Set.of();
  }

  private static void compare(
      Path issue,
      RenderedPaper again,
      boolean otherProgram,
      boolean erased,
      List<String> wrong,
      List<String> rest)
      throws IOException {
    boolean textMayDiffer = otherProgram || erased;
    Map<String, byte[]> made = new LinkedHashMap<>();
    made.put("paper.html", again.htmlBytes());
    made.put("paper.md", again.markdownBytes());
    made.put("facts.json", again.factsBytes());
    for (String name : PAPER) {
      if (!Files.isRegularFile(issue.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        return;
      }
    }
    int before = wrong.size();
    facts(
        ManifestFile.facts(Files.readAllBytes(issue.resolve("facts.json"))),
        ManifestFile.facts(made.get("facts.json")),
        erased,
        wrong,
        rest);
    List<String> sections =
        Sections.differing(text(issue.resolve("paper.md")), again.markdown()).stream()
            .map(section -> "The text differs in the section “" + section + "”.")
            .toList();
    (textMayDiffer ? rest : wrong).addAll(sections);
    if (!textMayDiffer && wrong.size() == before) {
      for (String name : PAPER) {
        if (!Arrays.equals(Files.readAllBytes(issue.resolve(name)), made.get(name))) {
          wrong.add("issue/" + name + " comes out otherwise when it is made again.");
        }
      }
    }
  }

  /**
   * What is printed of each figure against what comes out now; where words were erased, no more can
   * be said of them than that there were some.
   */
  private static void facts(
      Map<String, String> then,
      Map<String, String> now,
      boolean erased,
      List<String> wrong,
      List<String> rest) {
    Set<String> all = new TreeSet<>(then.keySet());
    all.addAll(now.keySet());
    for (String fact : all) {
      String printed = then.getOrDefault(fact, "nothing");
      String made = now.getOrDefault(fact, "nothing");
      if (printed.equals(made)) {
        continue;
      }
      if (erased && isAllButWords(printed, made)) {
        rest.add("The words of the figure " + fact + " were erased with the return.");
      } else {
        wrong.add(
            "The figure "
                + fact
                + ": the paper prints “"
                + printed
                + "”, the returns give “"
                + made
                + "”.");
      }
    }
  }

  private static boolean isAllButWords(String printed, String made) {
    String[] parts = made.split(Pattern.quote(Erasures.WORD), -1);
    return parts.length > 1
        && Pattern.compile(
                Arrays.stream(parts).map(Pattern::quote).collect(Collectors.joining(".+")),
                Pattern.DOTALL)
            .matcher(printed)
            .matches();
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
