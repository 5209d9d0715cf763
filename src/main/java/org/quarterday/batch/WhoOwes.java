package org.quarterday.batch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quarterday.accept.Arrival;
import org.quarterday.accept.Receipt;
import org.quarterday.accept.Standing;
import org.quarterday.council.Calendar;
import org.quarterday.council.Council;
import org.quarterday.council.Service;
import org.quarterday.period.FinancialYear;
import org.quarterday.period.Period;
import org.quarterday.period.WorkingDays;
import org.quarterday.render.pages.ReturnsPage;
import org.quarterday.rollup.Obligation;
import org.quarterday.rollup.Obligations;
import org.quarterday.validate.Key;
import org.quarterday.validate.NilReturn;

/**
 * Who owes what: for the periods of the papers that are being drawn, and for every other period
 * since the first that has ended and is not wholly in.
 *
 * <p>Nobody is chased for what can no longer be used or was never asked for: what an issued paper
 * has printed; years that were over, returns and all, before the record began, which are history
 * that was loaded; and the parts of a period for which the whole was sent.
 */
final class WhoOwes {
  private final Council council;
  private final RecordView record;
  private final LocalDate asOf;
  private final Map<String, List<Key>> closed = new HashMap<>();
  private final NilReturns nils;
  private final OpenQueries queries;
  private final WorkingDays workingDays;
  private final Map<List<String>, List<Period>> said = new HashMap<>();

  /**
   * @param closed the figures that issued papers printed
   */
  WhoOwes(Council council, RecordView record, LocalDate asOf, Set<Key> closed, NilReturns nils) {
    this.council = council;
    this.record = record;
    this.asOf = asOf;
    this.nils = nils;
    this.queries = new OpenQueries(record.standingReceipts().values());
    this.workingDays = new WorkingDays(council.calendar().bankHolidays());
    closed.forEach(
        key -> this.closed.computeIfAbsent(key.indicator(), k -> new ArrayList<>()).add(key));
    for (Standing value : record.standing().all()) {
      said.computeIfAbsent(
              List.of(value.key().indicator(), value.key().service()), k -> new ArrayList<>())
          .add(value.key().period());
    }
  }

  /**
   * The rows of the page, first those of these periods.
   *
   * @param drawn the periods of papers
   */
  List<ReturnsPage.Row> rows(List<Period> drawn) {
    List<ReturnsPage.Row> rows = new ArrayList<>();
    for (Period period : drawn) {
      byService(within(period)).forEach((service, owed) -> rows.add(row(service, period, owed)));
    }
    earlier(drawn)
        .forEach(
            (part, owed) ->
                byService(owed)
                    .forEach(
                        (service, own) -> {
                          ReturnsPage.Row row = row(service, part, own);
                          if (row.in() < row.owed() || row.queries() > 0) {
                            rows.add(row);
                          }
                        }));
    return rows;
  }

  private List<Obligation> within(Period period) {
    return Obligations.within(council, record.standing(), period).stream()
        .filter(owed -> !isPrinted(owed))
        .toList();
  }

  /** By period, the newest first, what is owed besides the periods of papers. */
  private Map<Period, List<Obligation>> earlier(List<Period> drawn) {
    Map<Period, List<Obligation>> earlier = new TreeMap<>(Comparator.reverseOrder());
    for (FinancialYear year : liveYears()) {
      for (Obligation owed : within(Period.of(year))) {
        Period part = owed.part();
        boolean over = !part.lastDay().isAfter(asOf);
        if (over && drawn.stream().noneMatch(d -> d.contains(part)) && !isPartOfWhatCame(owed)) {
          earlier.computeIfAbsent(part, p -> new ArrayList<>()).add(owed);
        }
      }
    }
    return earlier;
  }

  /** The years for which returns could still come in time when the record began. */
  private List<FinancialYear> liveYears() {
    List<FinancialYear> years = new ArrayList<>();
    Calendar calendar = council.calendar();
    if (calendar.firstPeriod().isEmpty()) {
      return years; // nothing is owed but what is sent
    }
    LocalDate began =
        record.receipts().stream()
            .map(Receipt::received)
            .min(Comparator.naturalOrder())
            .filter(first -> first.isBefore(asOf))
            .orElse(asOf);
    Period year = Period.of(calendar.firstPeriod().get().year());
    while (!year.firstDay().isAfter(asOf)) {
      if (!calendar.dueFor(year).isBefore(began)) {
        years.add(year.year());
      }
      year = year.next();
    }
    return years;
  }

  /** Whether a longer period's value came, which was not sent by its parts. */
  private boolean isPartOfWhatCame(Obligation owed) {
    return owed.came().isEmpty()
        && said.getOrDefault(List.of(owed.indicator().code(), key(owed)), List.of()).stream()
            .anyMatch(period -> !period.equals(owed.part()) && period.contains(owed.part()));
  }

  private boolean isPrinted(Obligation owed) {
    return closed.getOrDefault(owed.indicator().code(), List.of()).stream()
        .anyMatch(
            printed ->
                (printed.service().isEmpty() || printed.service().equals(key(owed)))
                    && printed.period().contains(owed.part()));
  }

  /** Of an indicator with one owner the value is the council's. */
  private static String key(Obligation owed) {
    return owed.indicator().owners().several() ? owed.service() : "";
  }

  private Map<String, List<Obligation>> byService(List<Obligation> owed) {
    Map<String, List<Obligation>> byService = new LinkedHashMap<>();
    council.catalogue().services().forEach(s -> byService.put(s.code(), new ArrayList<>()));
    owed.forEach(o -> byService.computeIfAbsent(o.service(), s -> new ArrayList<>()).add(o));
    byService.values().removeIf(List::isEmpty);
    return byService;
  }

  private ReturnsPage.Row row(String code, Period period, List<Obligation> owed) {
    Optional<Service> service = council.catalogue().service(code);
    Set<String> missing = new LinkedHashSet<>();
    Optional<LocalDate> firstDue = Optional.empty();
    Map<Arrival, Integer> senders = new HashMap<>();
    Optional<Receipt> nil = Optional.empty();
    int in = 0;
    for (Obligation each : owed) {
      Optional<Receipt> nothing = nil(code, each.part(), period);
      if (each.came().isPresent()) {
        in++;
        senders.merge(each.came().get().newest(), 1, Integer::sum);
      } else if (nothing.isPresent()) {
        in++;
        nil = nothing;
      } else {
        missing.add(each.indicator().name());
        LocalDate due = each.due();
        firstDue = firstDue.filter(d -> d.isBefore(due)).or(() -> Optional.of(due));
      }
    }
    // the return that most of it came in: one value in another service's workbook is not "theirs"
    Optional<Arrival> newest =
        senders.keySet().stream()
            .max(Comparator.<Arrival>comparingInt(senders::get).thenComparing(Arrival::id));
    LocalDate due = firstDue.orElse(council.calendar().dueFor(period));
    Optional<LocalDate> missed = firstDue.filter(d -> d.isBefore(asOf));
    return new ReturnsPage.Row(
        code,
        service.map(Service::name).orElse("The council"),
        service.map(Service::email).orElse(""),
        period,
        Optional.of(due),
        missed.map(d -> (int) ChronoUnit.DAYS.between(d, asOf)).orElse(0),
        missed.map(d -> workingDays.between(d, asOf)).orElse(0),
        owed.size(),
        in,
        queries.about(owed),
        List.copyOf(missing),
        newest.map(Arrival::place).or(lastOf(nil, Receipt::file)),
        newest.map(Arrival::received).or(lastOf(nil, Receipt::received)));
  }

  private static <T> Supplier<Optional<T>> lastOf(
      Optional<Receipt> nil, Function<Receipt, T> what) {
    return () -> nil.map(what);
  }

  /** Whether its service has said for the part, or the whole of it, that there is nothing. */
  private Optional<Receipt> nil(String service, Period part, Period whole) {
    return nils.find(new NilReturn(service, part))
        .or(() -> nils.find(new NilReturn(service, whole)));
  }
}
