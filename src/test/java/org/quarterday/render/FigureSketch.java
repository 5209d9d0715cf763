package org.quarterday.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Indicator;
import org.quarterday.rollup.Coverage;
import org.quarterday.rollup.Exact;
import org.quarterday.rollup.Figure;
import org.quarterday.rollup.Judgement;
import org.quarterday.rollup.Remark;
import org.quarterday.rollup.Travel;
import org.quarterday.rollup.TravelWay;
import org.quarterday.validate.ValueState;

/** A figure being described. */
final class FigureSketch {
  private final String shown;
  private final String target;
  private final Judgement judgement;
  private final List<Remark> remarks = new ArrayList<>();
  private TravelWay before = TravelWay.NOT_COMPARABLE;
  private TravelWay yearBefore = TravelWay.NOT_COMPARABLE;
  private ValueState state = ValueState.FINAL;
  private boolean services;

  FigureSketch(String shown, String target, Judgement judgement) {
    this.shown = shown;
    this.target = target;
    this.judgement = judgement;
  }

  FigureSketch travel(TravelWay onPeriodBefore, TravelWay onYearBefore) {
    before = onPeriodBefore;
    yearBefore = onYearBefore;
    return this;
  }

  FigureSketch remark(String commentary, String action) {
    remarks.add(new Remark("", FiguresFixture.HALF, commentary, action, "q2.csv, G4"));
    return this;
  }

  FigureSketch state(ValueState weakest) {
    state = weakest;
    return this;
  }

  FigureSketch services() {
    services = true;
    return this;
  }

  /** The council's, after those of the two services where they have their own. */
  List<Figure> of(Indicator indicator) {
    return services
        ? List.of(
            figure(indicator, "ASC", 2), figure(indicator, "HSG", 2), figure(indicator, "", 4))
        : List.of(figure(indicator, "", 2));
  }

  private Figure figure(Indicator indicator, String service, int owes) {
    Map<String, Travel> travel = new LinkedHashMap<>();
    travel.put("short", new Travel("short", before, ""));
    travel.put("long", new Travel("long", yearBefore, ""));
    boolean came = !shown.isEmpty();
    return new Figure(
        indicator,
        service,
        FiguresFixture.HALF,
        came ? Optional.of(Exact.of(new BigDecimal(shown))) : Optional.empty(),
        shown,
        Optional.empty(),
        Optional.empty(),
        target,
        judgement,
        new Coverage(came ? owes : 0, judgement.status().equals("not-due") ? 0 : owes),
        state,
        came ? 1 : 0,
        Optional.empty(),
        travel,
        remarks);
  }
}
