package org.quarterday.validate;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.quarterday.period.PeriodReading;
import org.quarterday.period.PeriodText;

/** Reads what stands around a table for what it says about all of its rows. */
final class Surroundings {
  private static final Set<String> NOT_ABOUT_THE_PERIOD =
      Set.of(
          "prepared", "printed", "completed", "updated", "produced", "version", "date", "return");

  private final ReturnForm form;
  private final String file;
  private final Names names;
  private final Month yearStarts;

  Surroundings(ReturnForm form, String file, Names names, Month yearStarts) {
    this.form = form;
    this.file = file;
    this.names = names;
    this.yearStarts = yearStarts;
  }

  PeriodContext periods(FoundTable table) {
    List<Clue<PeriodReading>> clues = new ArrayList<>();
    form.period().ifPresent(text -> add(clues, "the settings", text));
    form.year().ifPresent(text -> add(clues, "the settings", text));
    add(clues, "the sheet's name", table.sheet.name());
    int before = clues.size();
    table.titles.forEach(title -> addTitle(clues, title));
    if (clues.size() == before) {
      table.sheetTitles.forEach(title -> addTitle(clues, title));
    }
    addFile(clues);
    boolean year = clues.stream().anyMatch(clue -> clue.says().period().isPresent());
    if (!year && table.header.hasPartsOfAYear()) {
      table.header.headings().stream()
          .map(Heading::text)
          .filter(Headers::isTargetOfAYear)
          .forEach(text -> add(clues, "a heading", text));
    }
    return new PeriodContext(clues);
  }

  private void addTitle(List<Clue<PeriodReading>> clues, String title) {
    if (!isDateOfSending(title)) {
      add(clues, "a title", title);
    }
  }

  /** "Prepared on 12 October 2017", "Return by 20 October 2017": dates that are no period. */
  private static boolean isDateOfSending(String title) {
    String[] words = title.toLowerCase(Locale.ROOT).split("[^a-z]+", 3);
    return NOT_ABOUT_THE_PERIOD.contains(words[0])
        && (!words[0].equals("return") || words.length > 1 && words[1].equals("by"));
  }

  private void add(List<Clue<PeriodReading>> clues, String by, String text) {
    PeriodReading reading = PeriodText.findIn(text, yearStarts);
    if (!reading.saysNothing() && reading.refusal().isEmpty()) {
      clues.add(new Clue<>(by, reading));
    }
  }

  /** The file's own name first; its folders only say what the name leaves open. */
  private void addFile(List<Clue<PeriodReading>> clues) {
    String[] steps = file.split("/");
    for (int i = steps.length - 1; i >= 0; i--) {
      int before = clues.size();
      add(clues, i == steps.length - 1 ? "the file's name" : "the folder's name", steps[i]);
      boolean whole = clues.size() > before && clues.get(before).says().period().isPresent();
      if (whole) {
        return;
      }
    }
  }

  /** The service's code, or why nothing says it. */
  Answer<String> service(FoundTable table) {
    List<Clue<Set<String>>> clues = new ArrayList<>();
    form.service().ifPresent(text -> addService(clues, "the settings", text, true));
    addService(clues, "the sheet's name", table.sheet.name(), true);
    int sheet = clues.size();
    table.titles.forEach(title -> addService(clues, "a title", title, false));
    if (clues.size() == sheet) {
      table.sheetTitles.forEach(title -> addService(clues, "a title", title, false));
    }
    String[] steps = file.split("/");
    for (int i = steps.length - 1; i >= 0; i--) {
      int before = clues.size();
      boolean own = i == steps.length - 1;
      String name = own ? withoutType(steps[i]) : steps[i];
      addService(clues, own ? "the file's name" : "the folder's name", name, true);
      if (clues.size() > before) {
        break;
      }
    }
    return agreed(clues);
  }

  private static String withoutType(String name) {
    int point = name.lastIndexOf('.');
    return point > 0 ? name.substring(0, point) : name;
  }

  private void addService(
      List<Clue<Set<String>>> clues, String by, String text, boolean shortNames) {
    Set<String> codes = names.servicesIn(text, shortNames);
    if (!codes.isEmpty()) {
      clues.add(new Clue<>(by, codes));
    }
  }

  private Answer<String> agreed(List<Clue<Set<String>>> clues) {
    Set<String> all = new TreeSet<>();
    clues.forEach(clue -> all.addAll(clue.says()));
    if (all.size() == 1) {
      return Answer.of(all.iterator().next());
    }
    if (all.isEmpty()) {
      return Answer.unknown(
          "Several services send this indicator, and nothing says which one this is from.",
          "Add a column \"Service\" and write the service's name in each row.");
    }
    StringBuilder said = new StringBuilder();
    for (Clue<Set<String>> clue : clues) {
      for (String code : new TreeSet<>(clue.says())) {
        said.append(said.length() == 0 ? "" : ", ").append(clue.by()).append(" says ");
        said.append(names.serviceName(code));
      }
    }
    return Answer.unknown(
        "The service is said in different ways: " + said + ".",
        "Add a column \"Service\" and write the service's name in each row.");
  }
}
