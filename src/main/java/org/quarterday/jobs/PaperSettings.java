package org.quarterday.jobs;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;

/**
 * What a council wants of one paper (the contract, section 8): its {@code paper.yaml} laid over
 * that of the paper it is like, every name looked up, and the passages and tables beside it.
 *
 * @param name of its folder, {@code [a-z0-9-]{1,64}}
 * @param meeting the day of the meeting, where the paper itself says it
 * @param template file name without ".ftl"; empty means the built-in performance report
 * @param by "priority", "service", "directorate" or "panel"
 * @param order codes (texts for directorate and panel) of groups that come first
 * @param include codes, or {@code set:}, {@code priority:}, {@code service:}, {@code directorate:},
 *     {@code panel:} with a code or, where there is none, the text; empty means every indicator
 * @param each "service" or "committee": one appendix or paper per group; empty for neither
 * @param raise what makes an exception paper, as written: "status red for 2 periods"
 * @param encloses issued papers laid in, as written
 * @param commentsDue as written
 * @param header label and value, in order
 * @param isPublic whether it may be published
 * @param exempt why not all of it may, as written
 * @param passages Markdown by name, without ".md"
 * @param tables rows by name of table; a row is its cells by column, in order
 * @param with anything else for the template: texts, lists and maps of them
 * @param periods the same for the periods that have a folder of their own
 */
public record PaperSettings(
    String name,
    String title,
    String committee,
    PeriodKind period,
    Optional<LocalDate> meeting,
    Optional<String> scheme,
    Optional<String> template,
    String by,
    List<String> order,
    List<String> include,
    Optional<String> each,
    List<String> raise,
    List<String> encloses,
    Optional<String> commentsDue,
    Map<String, String> header,
    boolean isPublic,
    String exempt,
    Map<String, String> passages,
    Map<String, List<Map<String, String>>> tables,
    Map<String, Object> with,
    Map<Period, PaperSettings> periods) {
  public PaperSettings {
    order = List.copyOf(order);
    include = List.copyOf(include);
    raise = List.copyOf(raise);
    encloses = List.copyOf(encloses);
    header = inOrder(header);
    passages = inOrder(passages);
    tables = inOrder(tables);
    with = inOrder(with);
    periods = inOrder(periods);
  }

  /** What stands for one period: the nearest of what is written. */
  public PaperSettings forPeriod(Period wanted) {
    return periods.getOrDefault(wanted, this);
  }

  PaperSettings withPeriods(Map<Period, PaperSettings> all) {
    return new PaperSettings(
        name,
        title,
        committee,
        period,
        meeting,
        scheme,
        template,
        by,
        order,
        include,
        each,
        raise,
        encloses,
        commentsDue,
        header,
        isPublic,
        exempt,
        passages,
        tables,
        with,
        all);
  }

  private static <K, V> Map<K, V> inOrder(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
