package org.quarterday.jobs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.render.PaperSpec;
import org.quarterday.rollup.Unrated;

/** Looks up what a paper chooses: its groups, their order, its indicators, what raises it. */
final class PaperChoices {
  private static final List<String> INCLUDED =
      List.of("set", "priority", "service", "directorate", "committee", "plan", "panel");
  private static final List<String> EACH =
      List.of("service", "committee", "directorate", "plan", "priority", "panel");
  private static final Pattern RAISE =
      Pattern.compile("(?:status|forecast) ([a-z-]+)(?: for [1-9]\\d? periods?)?");

  private final Typed typed;
  private final CouncilNames names;

  PaperChoices(Typed typed, CouncilNames names) {
    this.typed = typed;
    this.names = names;
  }

  String by(Section paper) {
    return oneOf(paper.text("by"), PaperSpec.GROUPINGS).orElse("priority");
  }

  Optional<String> each(Section paper) {
    return oneOf(paper.text("each"), EACH);
  }

  private Optional<String> oneOf(Written written, List<String> words) {
    if (!written.isBlank() && !words.contains(written.text())) {
      typed.refuseChoice(written, words);
      return Optional.empty();
    }
    return written.ifSaid();
  }

  List<String> order(Section paper, String by) {
    return paper.texts("order").stream().map(group -> group(by, group.text(), group)).toList();
  }

  /** A list of texts; "- set: corporate" is as good as "- set:corporate". */
  List<String> include(Section paper) {
    List<String> included = new ArrayList<>();
    Optional<Setting> found = paper.find("include");
    List<Setting> items =
        found.map(f -> f.shape() == Setting.Shape.LIST ? f.items() : List.of(f)).orElse(List.of());
    for (Setting item : items) {
      if (item.isMapping()) {
        for (Map.Entry<String, Setting> entry : item.entries().entrySet()) {
          String text = entry.getKey() + ":" + entry.getValue().text();
          included.add(included(Written.of(text, item.place())));
        }
      } else {
        included.add(included(item.written()));
      }
    }
    return included;
  }

  private String included(Written written) {
    Optional<String> code = names.indicators().find(written.text());
    int colon = written.text().indexOf(':');
    if (code.isPresent() || colon < 0) {
      return code.orElseGet(() -> names.indicators().resolve(written, typed));
    }
    String kind = written.text().substring(0, colon).strip();
    if (!INCLUDED.contains(kind)) {
      typed.refuse(
          written,
          "includes nothing",
          "Write the code of an indicator, or set:, priority:, service:, directorate: or panel:"
              + " with a name.");
      return written.text();
    }
    return kind + ":" + group(kind, written.text().substring(colon + 1).strip(), written);
  }

  private String group(String kind, String text, Written written) {
    Optional<String> group = names.group(kind, text);
    if (group.isEmpty() && names.complete(kind)) {
      typed.refuse(
          written,
          "names no " + kind + " of this council",
          Nearest.ask(text, names.groups(kind), "Mend the spelling, or add it to its table."));
    }
    return group.orElse(text);
  }

  List<String> raise(Section paper) {
    List<Written> raised = paper.texts("raise");
    for (Written each : raised) {
      Matcher written = RAISE.matcher(each.text());
      if (written.matches()) {
        String status = written.group(1);
        boolean unrated = Arrays.stream(Unrated.values()).anyMatch(u -> u.code().equals(status));
        if (!unrated && names.statuses().find(status).isEmpty()) {
          names.statuses().refuse(each, status, typed);
        }
      } else if (!each.text().equals("action overdue")) {
        typed.refuse(
            each,
            "raises nothing",
            "Write status red, forecast red, action overdue or status red for 2 periods.");
      }
    }
    return Typed.plain(raised);
  }
}
