package org.quarterday.validate;

import org.quarterday.intake.PackedForm;
import org.quarterday.intake.PackedReader;
import org.quarterday.intake.PackedWriter;

/** How findings are kept with what puts them in order. */
final class LocatedForm implements PackedForm<Located> {
  private final FindingForm findings = new FindingForm();

  @Override
  public void write(Located located, PackedWriter out) {
    out.number(located.table()).number(located.row()).number(located.column());
    findings.write(located.finding(), out);
  }

  @Override
  public Located read(PackedReader in) {
    return new Located(in.small(), in.small(), in.small(), findings.read(in));
  }
}
