package org.quarterday.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one folder of a paper holds; laid over another, what is nearer stands. */
record PaperLayer(
    Setting keys, Map<String, String> passages, Map<String, List<Map<String, String>>> tables) {

  PaperLayer over(PaperLayer further) {
    return new PaperLayer(
        keys.over(further.keys), both(passages, further.passages), both(tables, further.tables));
  }

  private static <V> Map<String, V> both(Map<String, V> near, Map<String, V> far) {
    Map<String, V> both = new LinkedHashMap<>(far);
    both.putAll(near);
    return both;
  }
}
