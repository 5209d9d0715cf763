package org.quarterday.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterday.rollup.ReportedRow;
import org.quarterday.validate.NoRisk;

/**
 * High level risks as services sent them. A declared nil, a register under review, and no return
 * are three different things, and each says what it is.
 */
final class RiskBlocks {
  static final List<Offer<Block>> OFFERS =
      List.of(
          Offer.<Block>of(
                  "risks",
                  "The risks that services sent, highest first as sent; a declared nil says \"none"
                      + " identified\", a register under review its own sentence, a missing return"
                      + " that none came.",
                  "{risks}",
                  (s, a) -> new RiskBlocks(s).blocks(a))
              .takes("caption", "above the table")
              .takes("name", "for references; risks unless said")
              .takes("none", "what is said of a declared nil"));

  private static final Map<String, String> COLUMNS = columns();

  private final Scope scope;

  RiskBlocks(Scope scope) {
    this.scope = scope;
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("likelihood", "Likelihood");
    columns.put("impact", "Impact");
    columns.put("uncontrolled", "Uncontrolled risk");
    columns.put("controls", "Controls");
    columns.put("controlled", "Controlled risk");
    columns.put("owner", "Owner");
    return columns;
  }

  /** Those that are risks, and no nil or register under review. */
  List<ReportedRow> risks() {
    return scope.paper().reported().risks().rows().stream()
        .filter(r -> !isNil(r) && !isUnderReview(r))
        .toList();
  }

  private List<Block> blocks(Arguments arguments) {
    List<ReportedRow> rows = scope.paper().reported().risks().rows();
    List<ReportedRow> risks = risks();
    List<Block> blocks = new ArrayList<>();
    if (!risks.isEmpty()) {
      blocks.add(table(risks, arguments));
    }
    String none = arguments.text("none", scope.style().text(StyleText.NONE_IDENTIFIED));
    Map<String, Set<String>> sentences = new LinkedHashMap<>();
    for (ReportedRow row : rows) {
      String said = Wording.sentence(row.text("controls"));
      String words =
          isNil(row)
              ? (Wording.sentence(none) + " " + said).strip()
              : said.isEmpty() ? "The register is under review." : said;
      if (isNil(row) || isUnderReview(row)) {
        sentences.computeIfAbsent(words, w -> new LinkedHashSet<>()).add(row.service());
      }
    }
    sentences.forEach((words, services) -> blocks.add(sentence(services, words)));
    for (String service : silent(scope)) {
      String name = OffTargetBlocks.serviceName(service, scope.paper());
      blocks.add(plain("No return of risks has been received from " + name + "."));
    }
    return blocks.isEmpty() ? List.of(plain("No return of risks has been received.")) : blocks;
  }

  static boolean isNil(ReportedRow row) {
    return NoRisk.isNil(row.text("risk"));
  }

  static boolean isUnderReview(ReportedRow row) {
    return NoRisk.isUnderReview(row.text("risk"));
  }

  /** The services of the scope that sent neither risks nor a nil, where any is asked by name. */
  static List<String> silent(Scope scope) {
    Set<String> heard = new LinkedHashSet<>();
    scope.paper().reported().risks().rows().forEach(r -> heard.add(r.service()));
    return scope.part().stream()
        .flatMap(p -> p.services().stream())
        .sorted()
        .filter(s -> !heard.contains(s))
        .toList();
  }

  /** Whose words they are is said, but where they are those of all whom the part is about. */
  private Block sentence(Set<String> services, String words) {
    boolean allOfThem = scope.part().filter(p -> services.containsAll(p.services())).isPresent();
    List<String> names =
        services.stream()
            .filter(s -> !s.isEmpty())
            .map(s -> OffTargetBlocks.serviceName(s, scope.paper()))
            .toList();
    return plain(allOfThem || names.isEmpty() ? words : Wording.list(names) + ": " + words);
  }

  private static Block plain(String words) {
    return new Block.Paragraph(Block.Role.NUMBERED, "", List.of(Inline.words(words)));
  }

  private Block table(List<ReportedRow> risks, Arguments arguments) {
    List<String> shown =
        COLUMNS.keySet().stream()
            .filter(c -> risks.stream().anyMatch(r -> !r.text(c).isBlank()))
            .toList();
    boolean several = risks.stream().map(ReportedRow::service).distinct().count() > 1;
    List<Block.Column> columns = new ArrayList<>();
    columns.add(Block.Column.text("Risk"));
    if (several) {
      columns.add(Block.Column.text("Service"));
    }
    shown.forEach(c -> columns.add(Block.Column.text(COLUMNS.get(c))));
    List<Block.Row> rows = new ArrayList<>();
    for (ReportedRow risk : risks) {
      List<Block.Cell> cells = new ArrayList<>();
      cells.add(Block.Cell.of(Wording.plain(risk.text("risk"))));
      if (several) {
        String service = OffTargetBlocks.serviceName(risk.service(), scope.paper());
        cells.add(Block.Cell.of(service.isEmpty() ? "the council as a whole" : service));
      }
      for (String column : shown) {
        String text = Wording.plain(risk.text(column));
        cells.add(Block.Cell.of(text.isEmpty() ? scope.style().text(StyleText.NOT_STATED) : text));
      }
      rows.add(Block.Row.of(cells));
    }
    return new Block.Table(
        arguments.text("name", scope.named("risks")),
        "",
        arguments.text("caption", "Risks and their control"),
        columns,
        rows,
        List.of());
  }
}
