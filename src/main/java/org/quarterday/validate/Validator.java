package org.quarterday.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Council;

/**
 * Judges a return: text in, a verdict out, nothing else touched.
 *
 * <p>Whoever knows the record drafts first, looks up what stands for the draft's keys, and then has
 * it judged.
 */
public final class Validator {
  private Validator() {}

  /** Drafts and judges in one step. */
  public static Verdict check(
      ReturnInput input, Council council, ReturnForm form, Prior prior, LocalDate asOf) {
    return judge(Drafting.draft(input, council, form, asOf), prior, asOf, Map.of());
  }

  /**
   * What can be said without a catalogue: tables, headings, periods, numbers and repeated rows. The
   * entries name indicators and services as typed.
   */
  public static Verdict checkWithoutCatalogue(ReturnInput input, ReturnForm form, LocalDate asOf) {
    ReturnDraft draft = Drafting.draftWithoutCatalogue(input, form, asOf);
    return judge(draft, Prior.NOTHING, asOf, Map.of());
  }

  /**
   * @param prior what stood in the record when the return came
   * @param conflicting the keys for which another return of the same run gives another value, and
   *     what it says: " as 38 (b/q2.csv, D2)"
   */
  public static Verdict judge(
      ReturnDraft draft, Prior prior, LocalDate asOf, Map<Key, String> conflicting) {
    return judge(draft, prior, asOf, conflicting, Outlook.NONE);
  }

  /**
   * @param outlook what the record would say once the return were taken
   */
  public static Verdict judge(
      ReturnDraft draft,
      Prior prior,
      LocalDate asOf,
      Map<Key, String> conflicting,
      Outlook outlook) {
    Background known = new Background(draft, prior, asOf, conflicting, outlook);
    Judgement judgement = new Judgement(draft);
    ask(RuleBook.ERRORS, known, judgement);
    DuplicateRules.judge(known, judgement);
    ask(RuleBook.QUERIES, known, judgement);
    CompletenessRules.noLongerSent(known, judgement);
    WorkbookRules.judge(judgement);
    return judgement.verdict();
  }

  private static void ask(List<RowRule> rules, Background known, Judgement judgement) {
    List<Entry> entries = known.draft().entries();
    for (int i = 0; i < entries.size(); i++) {
      if (judgement.takes(i)) {
        Line line = known.line(entries.get(i));
        for (RowRule rule : rules) {
          ask(rule, i, line, known, judgement);
        }
      }
    }
  }

  private static void ask(
      RowRule rule, int entry, Line line, Background known, Judgement judgement) {
    Optional<Objection> objection = rule.look().at(line, known);
    if (objection.isPresent()) {
      judgement.add(line.entry(), rule.code(), objection.get());
      if (rule.code().severity() == Severity.ERROR) {
        judgement.refuse(entry);
      }
    }
  }
}
