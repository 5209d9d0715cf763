package org.quarterday;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The two rules of the layout (src/docs/ARCHITECTURE.md): packages look left, and only named
 * classes touch the world outside. Whoever needs a new edge adds its name here, where a reviewer
 * sees it.
 */
class ArchitectureTest {
  private static final String ROOT = "org.quarterday.";

  /** Data flows right, knowledge points left: a package may use only those before it. */
  private static final List<String> LINE =
      List.of(
          "period",
          "council",
          "intake",
          "validate",
          "accept",
          "rollup",
          "render",
          "publish",
          "jobs",
          "batch",
          "command");

  /** The classes that may use what lies outside, by what it is. */
  private static final Map<String, Set<String>> EDGES = edges();

  private static Map<String, Set<String>> edges() {
    Map<String, Set<String>> edges = new LinkedHashMap<>();
    edges.put(
        "java.nio.file.Files",
        Set.of(
            "intake.Inbox",
            "intake.SheetReader",
            "accept.Archive",
            "accept.Backup",
            "accept.Scratch",
            "batch.Packing",
            "batch.Sources",
            "batch.Recomputing",
            "batch.Verifying",
            "publish.PackArchive",
            "publish.PackList",
            "command.RehearseCommand",
            "command.TypedText",
            "command.VerifyCommand",
            "accept.IssuedFolder",
            "accept.Journal",
            "accept.LedgerFiles",
            "accept.RecordLock",
            "accept.Seal",
            "publish.Publisher",
            "jobs.CouncilFolders",
            "jobs.SettingsFolder",
            "command.CheckCommand",
            "command.CorrectCommand",
            "command.DoctorCommand",
            "command.FigureQuestion",
            "command.InitCommand",
            "command.LookUp",
            "command.ReadCommand",
            "command.Room",
            "command.TemplateCommand",
            "command.Workplace"));
    edges.put("org.apache.commons.csv.", Set.of("intake.CsvReader", "publish.CsvText"));
    edges.put("org.apache.poi.", Set.of("intake.SheetReader"));
    edges.put("javax.xml.", Set.of("intake.XmlPart"));
    edges.put("org.yaml.", Set.of("jobs.YamlFile"));
    edges.put(
        "freemarker.",
        Set.of(
            "render.Directives",
            "render.MarkdownMarkup",
            "render.MarkdownOutputFormat",
            "render.Templates"));
    edges.put("org.commonmark.", Set.of("render.MarkdownReader"));
    edges.put(
        "tools.jackson.",
        Set.of(
            "render.FactsJson",
            "publish.Json",
            "publish.JsonText",
            "publish.ManifestFile",
            "publish.Manifest"));
    edges.put(
        "java.sql.",
        Set.of(
            "accept.AnswerRows",
            "accept.ArrivalRows",
            "accept.Blocks",
            "accept.ConfirmationRows",
            "accept.CorrectionRows",
            "accept.Erasures",
            "accept.GonePlaces",
            "accept.HoldRows",
            "accept.IssueRows",
            "accept.LaidRows",
            "accept.Ledger",
            "accept.LedgerFiles",
            "accept.LedgerSchema",
            "accept.ReceiptRows",
            "accept.RunRows",
            "accept.WorkRows"));
    edges.put("org.hsqldb.", Set.of("accept.LedgerFiles"));
    return edges;
  }

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.quarterday");

  @Test
  void packagesLookLeft() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (isOurs(target) && stage(target) > stage(each)) {
          wrong.add(name(each) + " uses " + name(target));
        }
      }
    }
    assertThat(wrong).as("a package may use only those before it: %s", LINE).isEmpty();
  }

  @Test
  void onlyNamedClassesTouchTheWorldOutside() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getName();
        EDGES.forEach(
            (outside, allowed) -> {
              if (target.startsWith(outside) && !allowed.contains(outermost(each))) {
                wrong.add(name(each) + " uses " + target);
              }
            });
      }
    }
    assertThat(wrong).as("add the name to the list of edges, if it must be").isEmpty();
  }

  @Test
  void everyNamedEdgeIsOne() {
    Set<String> used = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getName();
        EDGES.keySet().stream()
            .filter(target::startsWith)
            .forEach(outside -> used.add(outside + " in " + outermost(each)));
      }
    }
    Set<String> named = new TreeSet<>();
    EDGES.forEach((outside, allowed) -> allowed.forEach(a -> named.add(outside + " in " + a)));
    named.removeAll(used);
    assertThat(named).as("edges that are none any more: take them off the list").isEmpty();
  }

  @Test
  void springIsKnownToTheJobTheLedgerAndNobodyElse() {
    Set<String> users = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      boolean spring =
          each.getDirectDependenciesFromSelf().stream()
              .anyMatch(d -> d.getTargetClass().getName().startsWith("org.springframework."));
      if (spring && stage(each) != LINE.indexOf("batch")) {
        users.add(outermost(each));
      }
    }
    assertThat(users)
        .containsExactly(
            "accept.ActRows",
            "accept.AnswerRows",
            "accept.ArrivalRows",
            "accept.ConfirmationRows",
            "accept.CorrectionRows",
            "accept.Erasures",
            "accept.GonePlaces",
            "accept.HoldRows",
            "accept.IssueRows",
            "accept.LaidRows",
            "accept.Ledger",
            "accept.LedgerFiles",
            "accept.ReceiptRows",
            "accept.RunRows");
  }

  @Test
  void noClassIsNamedAfterNothing() {
    Set<String> empty = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      if (each.getSimpleName().matches(".*(Util|Utils|Helper|Manager|Impl|DTO)")) {
        empty.add(name(each));
      }
    }
    assertThat(empty).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsForAndHasNoNulls() throws ClassNotFoundException {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(c -> packages.add(c.getPackageName()));
    packages.remove("org.quarterday");
    for (String each : packages) {
      Class<?> info = Class.forName(each + ".package-info");
      assertThat(info.isAnnotationPresent(NullMarked.class)).as(each).isTrue();
    }
    assertThat(packages).hasSizeGreaterThanOrEqualTo(LINE.size());
  }

  @Test
  void theClassesWereFound() {
    assertThat(CLASSES.size()).isGreaterThan(300);
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith("org.quarterday");
  }

  /** Where a class stands on the line; Main, which stands after all, and only it, is in none. */
  private static int stage(JavaClass type) {
    if (type.getPackageName().equals("org.quarterday")) {
      return LINE.size();
    }
    String rest = type.getPackageName().substring(ROOT.length());
    int stage = LINE.indexOf(rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest);
    assertThat(stage).as("%s stands nowhere on the line", type.getName()).isNotNegative();
    return stage;
  }

  private static String name(JavaClass type) {
    return type.getName().startsWith(ROOT)
        ? type.getName().substring(ROOT.length())
        : type.getName();
  }

  private static String outermost(JavaClass type) {
    String name = name(type);
    return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
  }
}
