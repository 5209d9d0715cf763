package org.quarterday.jobs;

/**
 * One thing wrong in a council's settings.
 *
 * @param file below the council's folder, or the path of a job file
 * @param place "line 7", "C4" or "sheet targets, C4"; empty for the file as a whole
 * @param message what is wrong, a sentence
 * @param remedy what to do, a sentence
 */
public record ConfigProblem(String file, String place, String message, String remedy) {

  /** One line for people: "targets.csv, C4: … …". */
  public String words() {
    return file + (place.isEmpty() ? "" : ", " + place) + ": " + message + " " + remedy;
  }
}
