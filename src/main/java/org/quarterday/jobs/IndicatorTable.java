package org.quarterday.jobs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterday.council.Across;
import org.quarterday.council.Aggregation;
import org.quarterday.council.InForce;
import org.quarterday.council.Indicator;
import org.quarterday.council.Measure;
import org.quarterday.council.Notes;
import org.quarterday.council.Owners;
import org.quarterday.council.Placing;
import org.quarterday.council.Polarity;
import org.quarterday.council.Priority;
import org.quarterday.council.Service;
import org.quarterday.period.Frequency;

/** Reads the table {@code indicators}, every name in it looked up. */
final class IndicatorTable {
  private final Typed typed;
  private final Known<Service> services;
  private final Known<Priority> priorities;
  private final Known<String> schemes;

  IndicatorTable(
      Typed typed, Known<Service> services, Known<Priority> priorities, Known<String> schemes) {
    this.typed = typed;
    this.services = services;
    this.priorities = priorities;
    this.schemes = schemes;
  }

  List<Indicator> read(Table table) {
    RowsOfCodes codes = new RowsOfCodes(typed);
    Meanings meanings = new Meanings(typed);
    List<Indicator> indicators = new ArrayList<>();
    for (TableRow row : table.rows()) {
      InForce inForce = typed.inForce(row);
      codes.add(row.cell("code"), inForce);
      List<Written> aliases = row.cell("aliases").parts();
      meanings.add(row.text("code"), row.text("name"), aliases);
      indicators.add(indicator(row, Typed.plain(aliases), inForce));
    }
    meanings.check();
    return indicators;
  }

  private Indicator indicator(TableRow row, List<String> aliases, InForce inForce) {
    return new Indicator(
        row.text("code"),
        row.text("name"),
        aliases,
        measure(row),
        owners(row.cell("service")),
        new Placing(
            priorities.resolveAll(row.cell("priority").parts(), typed),
            row.text("panel"),
            row.text("lead"),
            row.text("set")),
        schemes.resolveIfSaid(row.cell("scheme"), typed),
        typed.margin(row.cell("tolerance")),
        new Notes(row.text("definition"), row.text("source"), row.text("note"), row.more()),
        proposed(row, typed),
        inForce);
  }

  private Measure measure(TableRow row) {
    return new Measure(
        typed.oneOf(row.cell("polarity"), Polarity.class).orElse(Polarity.NONE),
        typed.oneOf(row.cell("aggregation"), Aggregation.class).orElse(Aggregation.SUM),
        row.text("unit"),
        typed.whole(row.cell("decimals"), 0, 10),
        frequency(row.cell("frequency")),
        per(row.cell("per")),
        typed.oneOf(row.cell("across"), Across.class));
  }

  private Frequency frequency(Written text) {
    Optional<Frequency> frequency = Frequency.of(text.text());
    if (frequency.isEmpty() && !text.isBlank()) {
      typed.refuseChoice(text, List.of("monthly", "quarterly", "half-yearly", "annual"));
    }
    return frequency.orElse(Frequency.QUARTERLY);
  }

  private Optional<BigDecimal> per(Written text) {
    Optional<BigDecimal> per = typed.number(text, "");
    if (per.isPresent() && per.get().signum() <= 0) {
      typed.refuse(text, "cannot be what a ratio is multiplied by", "Write 1, 100, 1000 …");
    }
    return per;
  }

  private Owners owners(Written text) {
    if (text.text().equals("*")) {
      return Owners.EVERY;
    }
    List<String> codes = services.resolveAll(text.parts(), typed).stream().distinct().toList();
    return codes.isEmpty() ? Owners.COUNCIL : new Owners(false, codes);
  }

  /** The column {@code state}: agreed unless it says proposed. */
  static boolean proposed(TableRow row, Typed typed) {
    Written state = row.cell("state");
    String word = state.text().toLowerCase(Locale.ROOT);
    if (!List.of("", "agreed", "proposed").contains(word)) {
      typed.refuseChoice(state, List.of("agreed", "proposed"));
    }
    return word.equals("proposed");
  }
}
