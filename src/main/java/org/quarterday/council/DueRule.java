package org.quarterday.council;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterday.period.Period;
import org.quarterday.period.WorkingDays;

/** When returns are due: so many days, or working days, after the period ends. */
public record DueRule(int days, boolean working) {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,3})\\s+(working\\s+)?days?", Pattern.CASE_INSENSITIVE);

  public static Optional<DueRule> of(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    return written.matches()
        ? Optional.of(new DueRule(Integer.parseInt(written.group(1)), written.group(2) != null))
        : Optional.empty();
  }

  /** The last day on which a return for the period is in time. */
  public LocalDate dueFor(Period period, WorkingDays calendar) {
    return working ? calendar.after(period.lastDay(), days) : period.lastDay().plusDays(days);
  }
}
