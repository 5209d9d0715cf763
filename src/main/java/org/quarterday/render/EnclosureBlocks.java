package org.quarterday.render;

import java.util.ArrayList;
import java.util.List;

/** Issued papers laid in, or what will be laid once it is issued. */
final class EnclosureBlocks {
  static final List<Offer<Block>> OFFERS =
      List.of(
          Offer.of(
              "enclosures",
              "The papers that this one encloses, each an appendix: as issued, with its hash; where"
                  + " one is not issued yet, in words what will be laid.",
              "{enclosures}",
              (s, a) -> blocks(s)));

  private EnclosureBlocks() {}

  private static List<Block> blocks(Scope scope) {
    List<Block> blocks = new ArrayList<>();
    for (Enclosure each : scope.paper().reported().enclosures()) {
      if (each.isBarredFrom(scope.paper().spec())) {
        blocks.add(
            new Block.Appendix(name(each), "", "", List.of(Inline.words("Exempt information"))));
        blocks.add(new Line().words(Exempt.inItsPlace()).paragraph());
        continue;
      }
      String title = Wording.plain(each.title());
      blocks.add(new Block.Appendix(name(each), "", "", List.of(Inline.words(title))));
      blocks.add(about(each, scope));
      each.laid()
          .ifPresent(
              laid ->
                  blocks.add(
                      new Block.Enclosed(
                          EnclosedText.html(laid.html(), name(each)),
                          EnclosedText.markdown(laid.markdown()))));
    }
    return blocks.isEmpty()
        ? List.of(new Line().words("This paper encloses no other.").paragraph())
        : blocks;
  }

  /** What a reference to it says: "{appendix integrated}". */
  private static String name(Enclosure enclosure) {
    return enclosure.paper();
  }

  private static Block about(Enclosure each, Scope scope) {
    String whose =
        Wording.plain(each.title())
            + ", "
            + scope.style().years(each.period())
            + ", as reported to "
            + Wording.plain(each.committee());
    return new Line()
        .words(
            each.laid()
                .map(
                    laid ->
                        whose
                            + ". "
                            + Wording.capital(laid.words())
                            + ", laid in as it was issued (SHA-256 "
                            + laid.sha256().substring(0, 16)
                            + "…).")
                .orElse(
                    "Here will be laid: "
                        + whose
                        + ". It has not been issued yet; it will stand here as it is issued."))
        .paragraph();
  }
}
