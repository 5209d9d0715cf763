package org.quarterday.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well a table was read, as data loading is usually scored: precision, recall and their
 * harmonic mean for the headings, the records and the cells, without regard to order; with success
 * ten numbers between 0 and 1.
 */
record Score(double header, double record, double cell, double total) {

  static final double FULL = 10;

  static Score of(List<List<String>> right, List<List<String>> read) {
    if (right.isEmpty()) {
      return read.isEmpty() ? new Score(1, 1, 1, FULL) : new Score(0, 0, 0, 1);
    }
    double[] header = compare(right.get(0), read.isEmpty() ? List.of() : read.get(0));
    double[] record = compare(records(right), records(read));
    double[] cell = compare(cells(right), cells(read));
    double total = 1;
    for (double[] each : List.of(header, record, cell)) {
      total += each[0] + each[1] + each[2];
    }
    return new Score(header[2], record[2], cell[2], total);
  }

  private static List<String> records(List<List<String>> rows) {
    List<String> records = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      records.add(String.join("|", rows.get(i)).toLowerCase(Locale.ROOT));
    }
    return records;
  }

  private static List<String> cells(List<List<String>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }

  /** Precision, recall and F1. */
  private static double[] compare(List<String> right, List<String> read) {
    if (right.isEmpty()) {
      return new double[] {1, 1, 1};
    }
    Map<String, Integer> left = new HashMap<>();
    right.forEach(each -> left.merge(each, 1, Integer::sum));
    int both = 0;
    for (String each : read) {
      if (left.merge(each, -1, Integer::sum) >= 0) {
        both++;
      }
    }
    if (both == 0) {
      return new double[] {0, 0, 0};
    }
    double precision = (double) both / right.size();
    double recall = (double) both / read.size();
    return new double[] {precision, recall, 2 * precision * recall / (precision + recall)};
  }
}
