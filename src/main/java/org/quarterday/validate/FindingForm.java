package org.quarterday.validate;

import java.time.Month;
import java.util.Optional;
import org.quarterday.intake.PackedForm;
import org.quarterday.intake.PackedReader;
import org.quarterday.intake.PackedWriter;
import org.quarterday.period.FinancialYear;
import org.quarterday.period.Period;
import org.quarterday.period.PeriodKind;

/** How the findings of a return are kept, where there are many. */
final class FindingForm implements PackedForm<Finding> {

  @Override
  public void write(Finding finding, PackedWriter out) {
    out.number(finding.code().ordinal());
    out.number(finding.place().isPresent() ? 1 : 0);
    finding
        .place()
        .ifPresent(
            place ->
                out.text(place.sheet())
                    .text(place.cell())
                    .number(place.row())
                    .text(place.column())
                    .text(place.header()));
    out.text(finding.text()).text(finding.message()).text(finding.remedy());
    out.number(finding.explained().isPresent() ? 1 : 0);
    finding.explained().ifPresent(out::text);
    out.number(finding.about().isPresent() ? 1 : 0);
    finding.about().ifPresent(key -> write(key, out));
  }

  private static void write(Key key, PackedWriter out) {
    Period period = key.period();
    out.text(key.indicator())
        .text(key.service())
        .number(period.year().startYear())
        .number(period.year().startsIn().getValue())
        .number(period.kind().ordinal())
        .number(period.number());
  }

  @Override
  public Finding read(PackedReader in) {
    FindingCode code = FindingCode.values()[in.small()];
    Optional<FindingPlace> place =
        in.small() == 0
            ? Optional.empty()
            : Optional.of(new FindingPlace(in.text(), in.text(), in.small(), in.text(), in.text()));
    return new Finding(
        code,
        place,
        in.text(),
        in.text(),
        in.text(),
        in.small() == 0 ? Optional.empty() : Optional.of(in.text()),
        in.small() == 0 ? Optional.empty() : Optional.of(key(in)));
  }

  private static Key key(PackedReader in) {
    String indicator = in.text();
    String service = in.text();
    FinancialYear year = new FinancialYear(in.small(), Month.of(in.small()));
    return new Key(
        indicator, service, new Period(year, PeriodKind.values()[in.small()], in.small()));
  }
}
