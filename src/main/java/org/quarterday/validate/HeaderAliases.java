package org.quarterday.validate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.quarterday.council.Spelling;

/**
 * The names that people give to the columns of a return, for each kind of table.
 *
 * <p>Before each colon the contract's name of the column, behind it what else it is called. The
 * first to claim a name keeps it.
 */
final class HeaderAliases {
  private static final String COMMON =
      """
      period: cyfnod; reporting period; time period; return period; period covered; data period; quarter; \
      qtr; quarters; reporting quarter; financial quarter; quarter ending; quarter end; month; \
      months; reporting month; month ending; period ending; period end; half year
      year: blwyddyn; financial year; fin year; fy; reporting year; year of return
      service: gwasanaeth; service area; service name; service code; service unit; service team; services; \
      local authority; local authority name; authority; authority name; council; council name; la; \
      la name; department; dept; department name; team; team name; business unit; organisation; \
      responsible service; lead service; owning service; provider
      """;

  private static final String INDICATORS =
      """
      indicator: ind ref; ind no; indicator ref no; indicator code; indicator ref; indicator reference; indicator no; \
      indicator number; indicator id; indicator name; indicator title; indicator description; \
      indicators; kpi; kpis; kpi ref; kpi reference; kpi code; kpi no; kpi number; kpi id; \
      kpi name; kpi title; kpi description; kpi measure; pi; pi ref; pi code; pi no; pi name; \
      pi description; performance indicator; performance indicators; key performance indicator; \
      key performance indicators; performance measure; performance measures; measure; measures; \
      measure ref; measure code; measure no; measure name; measure description; measure title; \
      success measure; measure of success; measures of success; key performance measure; \
      key performance measures; pi name and description; code and short name; short title; \
      indicator short name; strategic indicator; corporate indicator; cyf; dangosydd; metric; metric name; lpi; npi; ni; bvpi; bvpi ref; bvpi no; ref; ref no; \
      reference; reference no; reference number; code; id; name; title; short name; description
      value: values; gwerth; perfformiad; canlyniad; actual; actuals; actual value; actual figure; actual result; \
      actual performance; actual outturn; actual for period; actual this quarter; \
      actual this period; outturn; out turn; outturn value; performance outturn; result; results; \
      performance; current performance; performance value; performance this quarter; current; \
      current value; latest value; quarterly actual; quarter actual; period actual; \
      monthly actual; this quarter; this period; this month; this year; \
      current year; figure; reported value; \
      reported figure; achieved; achievement; score; rate; percent; percentage; value percent; \
      count; amount; data; reading
      numerator: rhifiadur; num; numer; numerator value; numerator count; top number
      denominator: enwadur; den; denom; denominator value; denominator count; base; bottom number
      state: value state; data state; data status; value status; provisional or final; \
      final or provisional; provisional; provisional final
      forecast: year end forecast; full year forecast; annual forecast; forecast outturn; \
      forecast year end; forecast for year; forecast for the year; projection; projected; \
      projected outturn; year end projection; projected year end; predicted outturn; \
      predicted year end; expected outturn; expected year end; estimated outturn
      commentary: sylwadau; sylw; commentaries; comment; comments; narrative; note; notes; latest note; \
      latest notes; remarks; performance commentary; performance comment; performance narrative; \
      performance note; service commentary; service comments; service comment; officer comment; \
      officer comments; officer commentary; supporting commentary; comments narrative; \
      commentary narrative; update; latest update; progress; progress update; supporting narrative
      action: actions; mitigation; mitigations; mitigating action; mitigating actions; \
      remedial action; remedial actions; corrective action; corrective actions; action taken; \
      actions taken; action being taken; action plan; action required; improvement action; \
      improvement actions; planned action; planned actions; recovery action; recovery plan; \
      action to improve; actions to improve; next steps; remedy
      judged-status: status; rag; rag status; rag rating; rag score; service status; \
      self assessment; self assessed status; own assessment; rating; traffic light; judgement; \
      performance status
      judged-reason: reason; status reason; reason for status; rag reason; reason for rag; \
      rationale; status rationale; reason for judgement
      explanation: explanations; query response; response to query; response to queries; \
      answer to query; answer to queries; explanation of query; validation comment; \
      validation response; data note
      """;

  private static final String ACTIONS =
      """
      action: action ref; action reference; action code; action no; action number; action id; \
      action name; action title; action description; actions; key action; milestone; \
      milestone ref; milestone name; milestones; task; project; project name; deliverable; \
      activity; commitment; ref; reference; code; id; name; title; description
      status: action status; current status; delivery status; progress status; milestone status; \
      rag; rag status; rag rating; state
      progress: percent complete; complete; completion; percent progress; progress percent; \
      percentage complete; progress made; progress to date; progress update
      due: due date; target date; deadline; completion date; end date; revised due; \
      revised due date; revised date; planned end date; expected completion; \
      expected completion date; due by
      commentary: comment; comments; narrative; note; notes; update; latest update; remarks; \
      latest note
      remedy: remedial action; remedial actions; corrective action; corrective actions; \
      mitigation; mitigating action; mitigating actions; recovery action; next steps
      """;

  private static final String RISKS =
      """
      risk: risk ref; risk reference; risk code; risk no; risk number; risk id; risk name; \
      risk title; risk description; risks; description of risk; ref; reference; code; id; title; \
      description
      likelihood: probability; current likelihood; likelihood score
      impact: severity; consequence; current impact; impact score
      uncontrolled: uncontrolled score; uncontrolled risk; inherent; inherent score; \
      inherent risk; gross; gross risk; gross score; original score
      controlled: controlled score; controlled risk; residual; residual score; residual risk; \
      net; net risk; net score; current score; current risk; risk score; score
      controls: control; existing controls; controls in place; control measures; mitigation; \
      mitigations; mitigating controls; mitigating actions; mitigating action; current controls
      owner: risk owner; lead; lead officer; responsible officer; responsible person
      """;

  private static final String NOTES =
      """
      kind: note type; note kind; type of note; kind of note; type; category
      text: note; notes; note text; detail; details; description; comment; comments; narrative; \
      commentary
      heading: title; headline; subject
      by: author; from; submitted by; written by; name
      committee: panel; scrutiny committee; scrutiny panel
      paper: report
      date: note date; date of note
      """;

  /** Names so general that they decide nothing about the kind of a table. */
  static final Set<String> GENERAL =
      Set.of("ref", "reference", "code", "id", "name", "title", "description", "ref no", "no");

  /** Usual columns of such tables that a return need not give: the council knows better. */
  static final Set<String> ASIDE =
      Set.of(
          "target",
          "targed",
          "variance to target",
          "previous",
          "last quarter",
          "last year",
          "previous quarter",
          "previous year",
          "year to date",
          "ytd",
          "targets",
          "annual target",
          "quarterly target",
          "variance",
          "trend",
          "direction of travel",
          "dot",
          "polarity",
          "unit",
          "units",
          "benchmark",
          "average",
          "national average",
          "comparator",
          "baseline");

  private static final Map<TableKind, Map<String, String>> NAMES = new EnumMap<>(TableKind.class);

  static {
    NAMES.put(TableKind.INDICATORS, names(COMMON, INDICATORS));
    NAMES.put(TableKind.ACTIONS, names(COMMON, ACTIONS));
    NAMES.put(TableKind.RISKS, names(COMMON, RISKS));
    NAMES.put(TableKind.NOTES, names(COMMON, NOTES));
  }

  private HeaderAliases() {}

  /** From a spelling of a heading to the contract's name of its column. */
  static Map<String, String> of(TableKind kind) {
    return NAMES.get(kind);
  }

  private static Map<String, String> names(String... texts) {
    Map<String, String> names = new HashMap<>();
    for (String text : texts) {
      text.lines().forEach(line -> addOwn(names, line));
    }
    for (String text : texts) {
      text.lines().forEach(line -> addAliases(names, line));
    }
    return Map.copyOf(names);
  }

  private static void addOwn(Map<String, String> names, String line) {
    String own = line.substring(0, line.indexOf(':')).strip();
    names.put(Spelling.key(own), own);
  }

  private static void addAliases(Map<String, String> names, String line) {
    int colon = line.indexOf(':');
    String own = line.substring(0, colon).strip();
    for (String alias : line.substring(colon + 1).split(";")) {
      names.putIfAbsent(Spelling.key(alias), own);
    }
  }
}
