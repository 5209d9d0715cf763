package org.quarterday.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterday.period.Period;
import org.quarterday.render.Wording;
import org.quarterday.render.pages.ReturnsPage;

/**
 * Who is late, a sentence for each service however many periods it owes: months of silence are one
 * thing to ask about, not nine.
 */
final class NotSent {
  private NotSent() {}

  /** In the order in which the services come; what never came before what came in part. */
  static List<String> sentences(List<ReturnsPage.Row> rows) {
    Map<String, List<Period>> nothing = new LinkedHashMap<>();
    Map<String, List<Period>> some = new LinkedHashMap<>();
    for (ReturnsPage.Row row : rows) {
      if (row.daysLate() > 0 && row.in() < row.owed()) {
        (row.in() == 0 ? nothing : some)
            .computeIfAbsent(row.name(), n -> new ArrayList<>())
            .add(row.period());
      }
    }
    List<String> sentences = new ArrayList<>();
    nothing.forEach((name, late) -> sentences.add(sentence(name, "its", late)));
    some.forEach((name, late) -> sentences.add(sentence(name, "all of its", late)));
    return sentences;
  }

  private static String sentence(String service, String whose, List<Period> late) {
    return service
        + " has not sent "
        + whose
        + Wording.agree(late.size(), " return for ", " returns for ")
        + Wording.list(spans(late))
        + ".";
  }

  /** The periods from the oldest, those that follow one another as "July to September 2005". */
  private static List<String> spans(List<Period> late) {
    List<String> spans = new ArrayList<>();
    List<Period> sorted = late.stream().sorted().toList();
    int from = 0;
    for (int at = 0; at < sorted.size(); at++) {
      boolean ends = at + 1 == sorted.size() || !sorted.get(at).next().equals(sorted.get(at + 1));
      if (ends) {
        String first = sorted.get(from).words();
        spans.add(from == at ? first : first + " to " + sorted.get(at).words());
        from = at + 1;
      }
    }
    return spans;
  }
}
