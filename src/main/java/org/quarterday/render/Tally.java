package org.quarterday.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Band;
import org.quarterday.council.Percentages;
import org.quarterday.council.StatusScheme;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.StatusCount;
import org.quarterday.rollup.Unrated;

/** The counts that a paper was given, looked up and put as figures. Nothing is counted anew. */
final class Tally {
  /** All figures together. */
  static final String ALL = "all";

  private final Paper paper;
  private final Percentages percentages;
  private final String prefix;
  private final Style style;

  /**
   * @param prefix before the name of every count, for counts of one part of the paper
   * @throws PaperFault when the counts are not those of the paper's figures
   */
  Tally(Paper paper, String prefix) {
    this.paper = paper;
    this.prefix = prefix;
    this.style = Style.of(paper.figures().council());
    this.percentages = paper.figures().council().judging().percentages();
    checkTheyTie();
  }

  /** Every band of the schemes in use, one for each status, in order of first mention. */
  List<Band> bands() {
    Map<String, Band> bands = new LinkedHashMap<>();
    for (StatusScheme scheme : paper.figures().schemes()) {
      scheme.bands().forEach(band -> bands.putIfAbsent(band.status(), band));
    }
    return List.copyOf(bands.values());
  }

  /**
   * What a sentence says of figures of a status: where schemes word it differently, each phrase
   * that one of them bears, "below target or worsening".
   */
  String phrase(Band band) {
    List<String> borne =
        paper.figures().councils().stream()
            .filter(f -> !f.indicator().proposed())
            .filter(f -> f.judgement().status().equals(band.status()))
            .map(f -> f.judgement().phrase())
            .distinct()
            .toList();
    List<String> phrases =
        paper.figures().schemes().stream()
            .flatMap(scheme -> scheme.band(band.status()).stream())
            .map(Band::phrase)
            .filter(borne::contains)
            .distinct()
            .toList();
    return Wording.plain(phrases.isEmpty() ? band.phrase() : String.join(" or ", phrases));
  }

  int count(String by, String group, String status) {
    return find(by, group, status).map(StatusCount::count).orElse(0);
  }

  int total(String by, String group) {
    return paper.counts().stream()
        .filter(c -> c.by().equals(by) && c.group().equals(group))
        .mapToInt(StatusCount::total)
        .findFirst()
        .orElse(0);
  }

  int all() {
    return total(ALL, "");
  }

  /** How many of a group have no status. */
  int unrated(String by, String group) {
    int unrated = 0;
    for (Unrated code : Unrated.values()) {
      unrated += count(by, group, code.code());
    }
    return unrated;
  }

  /** A count for a sentence: in words below ten. */
  Inline.Shown inWords(String by, String group, String status) {
    return shown(by, group, status, style.count(count(by, group, status)));
  }

  /** A count for a table: in digits. */
  Inline.Shown inDigits(String by, String group, String status) {
    return shown(by, group, status, Wording.digits(count(by, group, status)));
  }

  Inline.Shown totalInWords() {
    return shown(ALL, "", "total", style.count(all()));
  }

  Inline.Shown totalInDigits(String by, String group) {
    return shown(by, group, "total", Wording.digits(total(by, group)));
  }

  Inline.Shown unratedInDigits(String by, String group) {
    return shown(by, group, StatusLook.UNRATED, Wording.digits(unrated(by, group)));
  }

  /** A count made of other counts, for a sentence. */
  Inline.Shown together(String what, int count) {
    return shown(ALL, "", what, style.count(count));
  }

  /** Of what the percentages are: "rated", "all", or both, each with rows of its own. */
  List<String> bases() {
    return switch (percentages.base()) {
      case RATED -> List.of("rated");
      case ALL -> List.of("all");
      case BOTH -> List.of("rated", "all");
    };
  }

  /** How many figures the percentages are of. */
  int base(String of) {
    return ofBase(of).stream().mapToInt(StatusCount::base).findFirst().orElse(0);
  }

  /** The share of a status in all figures; empty where it has none. */
  Optional<Inline.Shown> percentage(String status, String of) {
    return ofBase(of).stream()
        .filter(c -> c.status().equals(status))
        .findFirst()
        .flatMap(
            c ->
                c.percent()
                    .map(p -> style.percentage(p, percentages.decimals(), c.count()))
                    .map(text -> percentageFact(c.status(), of, text)));
  }

  /**
   * The share of a status for a sentence; where nothing is rated, words that say that there is
   * none, so that the sentence stands.
   *
   * @throws PaperFault where there is no such status
   */
  List<Inline> percentageOf(String status, String of) {
    Optional<Inline.Shown> share = percentage(status, of);
    if (share.isEmpty()
        && base(of) == 0
        && bands().stream().anyMatch(b -> b.status().equals(status))) {
      return List.of(Inline.words("no share, since no indicator could be rated"));
    }
    return List.of(
        share.orElseThrow(() -> new PaperFault("There is no percentage for \"" + status + "\".")));
  }

  /** "none" or "0", as the council counts, for a status that nothing has. */
  Inline.Shown noShare(String status, String of) {
    return percentageFact(status, of, style.count(0));
  }

  /** Whether the shares of the bands, as printed, make a hundred. */
  boolean addUp(String of) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Band band : bands()) {
      for (StatusCount c : ofBase(of)) {
        if (c.status().equals(band.status())) {
          sum = sum.add(c.percent().orElse(BigDecimal.ZERO));
        }
      }
    }
    return sum.compareTo(new BigDecimal(100)) == 0;
  }

  private List<StatusCount> ofBase(String of) {
    List<StatusCount> rows = new ArrayList<>();
    for (StatusCount c : paper.counts()) {
      if (c.by().equals(ALL) && (c.of().equals(of) || bases().size() == 1)) {
        rows.add(c);
      }
    }
    return rows;
  }

  private Inline.Shown percentageFact(String status, String of, String text) {
    String id =
        prefix + ALL + "-" + status + "-percentage" + (bases().size() > 1 ? "-of-" + of : "");
    return Inline.Shown.plain(
        Fact.count(id, paper.figures().period().code(), "", "percentage", text));
  }

  private Optional<StatusCount> find(String by, String group, String status) {
    return paper.counts().stream()
        .filter(c -> c.by().equals(by) && c.group().equals(group) && c.status().equals(status))
        .findFirst();
  }

  private Inline.Shown shown(String by, String group, String status, String text) {
    String id = prefix + by + (group.isEmpty() ? "" : "-" + Fact.idPart(group)) + "-" + status;
    String service = by.equals("service") ? group : "";
    return Inline.Shown.plain(
        Fact.count(id, paper.figures().period().code(), service, "count", text));
  }

  private void checkTheyTie() {
    List<Figure> counted =
        paper.figures().councils().stream().filter(f -> !f.indicator().proposed()).toList();
    if (counted.size() != all()) {
      throw new PaperFault(
          "The totals do not tie: the paper has "
              + counted.size()
              + " figures, the counts have "
              + all()
              + ".");
    }
    Map<String, Integer> statuses = new LinkedHashMap<>();
    counted.forEach(f -> statuses.merge(f.judgement().status(), 1, Integer::sum));
    statuses.forEach(
        (status, count) -> {
          if (count(ALL, "", status) != count) {
            throw new PaperFault(
                "The totals do not tie: "
                    + count
                    + " figures are "
                    + status
                    + ", the counts have "
                    + count(ALL, "", status)
                    + ".");
          }
        });
  }
}
