package org.quarterday.accept;

import java.util.Optional;
import org.quarterday.accept.Receipt.About;
import org.quarterday.accept.Receipt.Line;
import org.quarterday.intake.PackedForm;
import org.quarterday.intake.PackedReader;
import org.quarterday.intake.PackedWriter;

/** How the lines of a long receipt are kept. */
final class LineForm implements PackedForm<Line> {

  @Override
  public void write(Line line, PackedWriter out) {
    out.text(line.severity())
        .text(line.code())
        .text(line.sheet())
        .text(line.cell())
        .number(line.row())
        .text(line.column())
        .text(line.header())
        .text(line.text())
        .text(line.message())
        .text(line.remedy())
        .text(line.explained())
        .number(line.about().isPresent() ? 1 : 0);
    line.about()
        .ifPresent(about -> out.text(about.indicator()).text(about.service()).text(about.period()));
  }

  @Override
  public Line read(PackedReader in) {
    return new Line(
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.small(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.small() == 0
            ? Optional.empty()
            : Optional.of(new About(in.text(), in.text(), in.text())));
  }
}
