package org.quarterday.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Council;
import org.quarterday.council.Indicator;
import org.quarterday.period.PeriodKind;

/**
 * What a council wants of one paper: {@code paper.yaml} and what lies beside it (the contract,
 * section 8), read and checked by others.
 *
 * @param name of its folder, {@code [a-z0-9-]{1,64}}
 * @param scheme by which its figures are judged, if not each by its own
 * @param template file name without ".ftl"; empty means the built-in performance report
 * @param by "priority", "service", "directorate" or "panel": how figures are grouped
 * @param order codes of groups that come first, in this order; the rest follow in the council's own
 * @param include codes, or {@code set:}, {@code priority:}, {@code service:}, {@code directorate:},
 *     {@code committee:}, {@code plan:}, {@code panel:} with a name; empty means every indicator
 * @param header label and value, in order
 * @param isPublic whether it may be published
 * @param exempt why not all of it may, as the law names it; empty if it may
 * @param passages Markdown by name, with figures and blocks in it
 * @param tables rows by name of table; a row is its cells by column, in order
 * @param with anything else for the template: texts, lists and maps of them
 * @param wishes what makes it more than one paper of one period's figures
 */
public record PaperSpec(
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
    Map<String, String> header,
    boolean isPublic,
    String exempt,
    Map<String, String> passages,
    Map<String, List<Map<String, String>>> tables,
    Map<String, Object> with,
    Wishes wishes) {
  /** How a paper may group its figures. */
  public static final List<String> GROUPINGS =
      List.of("priority", "service", "directorate", "panel");

  /**
   * What makes a paper more than one period's figures.
   *
   * @param each what it has one part for: "service", "committee" …; empty for none
   * @param raise what makes an exception paper, as written: "status red for 2 periods"
   * @param encloses names of papers whose issues are laid in
   * @param commentsDue the last day on which comments were asked for
   */
  public record Wishes(
      Optional<String> each,
      List<String> raise,
      List<String> encloses,
      Optional<LocalDate> commentsDue) {
    public static final Wishes NONE =
        new Wishes(Optional.empty(), List.of(), List.of(), Optional.empty());

    public Wishes {
      raise = List.copyOf(raise);
      encloses = List.copyOf(encloses);
    }
  }

  /** A paper of one period's figures. */
  public PaperSpec(
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
      Map<String, String> header,
      boolean isPublic,
      String exempt,
      Map<String, String> passages,
      Map<String, List<Map<String, String>>> tables,
      Map<String, Object> with) {
    this(
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
        header,
        isPublic,
        exempt,
        passages,
        tables,
        with,
        Wishes.NONE);
  }

  public PaperSpec {
    order = List.copyOf(order);
    include = List.copyOf(include);
    header = inOrder(header);
    passages = inOrder(passages);
    Map<String, List<Map<String, String>>> copies = new LinkedHashMap<>();
    tables.forEach(
        (table, rows) -> {
          List<Map<String, String>> kept = new ArrayList<>();
          rows.forEach(row -> kept.add(inOrder(row)));
          copies.put(table, List.copyOf(kept));
        });
    tables = inOrder(copies);
    with = inOrder(with);
    if (!GROUPINGS.contains(by)) {
      throw new PaperFault("A paper cannot be grouped by \"" + by + "\".");
    }
  }

  /** The built-in performance report with nothing of the council's own said about it. */
  public static PaperSpec builtIn(String name, String title, String committee, PeriodKind period) {
    return new PaperSpec(
        name,
        title,
        committee,
        period,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "priority",
        List.of(),
        List.of(),
        Map.of(),
        true,
        "",
        Map.of(),
        Map.of(),
        Map.of());
  }

  /** The same with the day of its meeting. */
  public PaperSpec withMeeting(Optional<LocalDate> day) {
    return new PaperSpec(
        name, title, committee, period, day, scheme, template, by, order, include, header, isPublic,
        exempt, passages, tables, with, wishes);
  }

  /** Whether an indicator belongs in the paper. */
  public boolean includes(Indicator indicator, Council council) {
    return new Included(include, council).has(indicator);
  }

  private static <V> Map<String, V> inOrder(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
