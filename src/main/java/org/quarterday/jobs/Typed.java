package org.quarterday.jobs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quarterday.council.InForce;
import org.quarterday.council.Margin;
import org.quarterday.period.DayText;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodReading;
import org.quarterday.period.PeriodText;

/**
 * What a text of the settings means to the key or column that wants it. A blank means nothing; any
 * other text that means nothing is a problem.
 */
record Typed(Problems problems, Month yearStarts) {
  static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,64}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]+");

  void refuse(Written written, String should, String remedy) {
    problems.add(written.place(), "“" + written.text() + "” " + should + ".", remedy);
  }

  Optional<Period> period(Written written) {
    if (written.isBlank()) {
      return Optional.empty();
    }
    PeriodReading reading =
        written
            .date()
            .map(day -> PeriodText.readDate(day, yearStarts, true))
            .orElseGet(() -> PeriodText.read(written.text(), yearStarts));
    if (reading.period().isEmpty()) {
      refuse(
          written,
          reading
              .refusal()
              .map(refused -> "cannot be taken as a period: " + bare(refused.why()))
              .orElse(reading.saysNothing() ? "is not a period" : "is a period without its year"),
          reading
              .refusal()
              .map(PeriodReading.Refused::remedy)
              .orElse(
                  reading.saysNothing()
                      ? "Write it as 2017-18, 2017-18-H1, 2017-18-Q2 or 2017-18-M06."
                      : "Add its year, as in “Q2 2017/18”."));
    }
    return reading.period();
  }

  private static String bare(String sentence) {
    return sentence.replaceAll("\\.$", "");
  }

  /** The {@code from} and {@code to} of a row. */
  InForce inForce(TableRow row) {
    Optional<Period> from = period(row.cell("from"));
    Optional<Period> to = period(row.cell("to"));
    if (from.isPresent() && to.isPresent() && from.get().firstDay().isAfter(to.get().lastDay())) {
      refuse(
          row.cell("from"),
          "begins after the row has ended, “" + row.text("to") + "”",
          "Put the first period in “from” and the last in “to”.");
      return InForce.ALWAYS;
    }
    return new InForce(from, to);
  }

  Optional<LocalDate> date(Written written) {
    Optional<LocalDate> date =
        written.date().isPresent() ? written.date() : DayText.read(written.text());
    if (date.isEmpty() && !written.isBlank()) {
      refuse(written, "is not a date", "Write it as 2017-10-20 or 20 October 2017.");
    }
    return date;
  }

  /** A number, with or without the unit behind it. */
  Optional<BigDecimal> number(Written written, String unit) {
    Optional<BigDecimal> number = TargetText.number(written.text(), unit);
    if (number.isEmpty() && !written.isBlank()) {
      refuse(written, "is not a number", "Write digits alone, as in 1234.5.");
    }
    return number;
  }

  Optional<Integer> whole(Written written, int least, int most) {
    if (written.isBlank()) {
      return Optional.empty();
    }
    if (written.text().matches("\\d{1,9}")) {
      int number = Integer.parseInt(written.text());
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    }
    refuse(
        written,
        "is not a whole number from " + least + " to " + most,
        "Write digits alone, as in " + Math.max(least, Math.min(most, 2)) + ".");
    return Optional.empty();
  }

  Optional<Margin> margin(Written written) {
    Optional<Margin> margin = Margin.of(written.text());
    if (margin.isEmpty() && !written.isBlank()) {
      refuse(
          written,
          "is no distance that can be measured",
          "Write it as 10% (of the target) or 2 points (in the indicator's unit).");
    }
    return margin;
  }

  /** Yes or no; a blank is what is usual. */
  boolean yes(Written written, boolean usual) {
    return switch (written.text().toLowerCase(Locale.ROOT)) {
      case "" -> usual;
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default -> {
        refuse(written, "is neither yes nor no", "Write yes or no.");
        yield usual;
      }
    };
  }

  /** One of a few words, each the name of a constant in lower case with dashes or spaces. */
  <E extends Enum<E>> Optional<E> oneOf(Written written, Class<E> choices) {
    List<E> all = List.of(choices.getEnumConstants());
    String typed = written.text().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    Optional<E> chosen = all.stream().filter(e -> word(e).equals(typed)).findFirst();
    if (chosen.isEmpty() && !written.isBlank()) {
      refuseChoice(written, all.stream().map(Typed::word).toList());
    }
    return chosen;
  }

  void refuseChoice(Written written, Collection<String> choices) {
    refuse(
        written,
        "is not one of the words for this",
        Nearest.askAndSay(
            written.text(), choices, "Write " + Nearest.anyOf(List.copyOf(choices)) + "."));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String email(Written written) {
    if (!written.isBlank() && !EMAIL.matcher(written.text()).matches()) {
      refuse(
          written, "is not an e-mail address", "Write one address, as in housing@council.example.");
    }
    return written.text();
  }

  /** A name that may become part of a path. */
  boolean isName(Written written) {
    boolean named = NAME.matcher(written.text()).matches();
    if (!named) {
      refuse(
          written,
          "cannot be a name here",
          "Use small letters, digits and dashes, at most 64 of them.");
    }
    return named;
  }

  /** A word for a status: letters and dashes. */
  void statusWord(Written written) {
    if (!written.isBlank() && !written.text().matches("[a-z-]+")) {
      refuse(
          written,
          "cannot be a status",
          "Use small letters and dashes, as in amber or off-target; “word” is what people read.");
    }
  }

  static List<String> plain(List<Written> texts) {
    return texts.stream().map(Written::text).toList();
  }
}
