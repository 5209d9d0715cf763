package org.quarterday.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.council.Aggregation;
import org.quarterday.council.InForce;
import org.quarterday.council.Indicator;
import org.quarterday.council.Measure;
import org.quarterday.council.Notes;
import org.quarterday.council.Owners;
import org.quarterday.council.Placing;
import org.quarterday.council.Polarity;
import org.quarterday.period.Frequency;

/** An indicator being described. */
final class IndicatorSketch {
  private final String code;
  private final String name;
  private final String priority;
  private String unit = "";
  private Polarity polarity = Polarity.HIGHER;
  private Aggregation aggregation = Aggregation.RATIO;
  private Frequency frequency = Frequency.QUARTERLY;
  private List<String> owners = List.of();

  IndicatorSketch(String code, String name, String priority) {
    this.code = code;
    this.name = name;
    this.priority = priority;
  }

  IndicatorSketch unit(String text) {
    unit = text;
    return this;
  }

  IndicatorSketch higher() {
    polarity = Polarity.HIGHER;
    return this;
  }

  IndicatorSketch lower() {
    polarity = Polarity.LOWER;
    return this;
  }

  IndicatorSketch ratio() {
    aggregation = Aggregation.RATIO;
    return this;
  }

  IndicatorSketch sum() {
    aggregation = Aggregation.SUM;
    return this;
  }

  IndicatorSketch latest() {
    aggregation = Aggregation.LATEST;
    return this;
  }

  IndicatorSketch annual() {
    aggregation = Aggregation.LATEST;
    frequency = Frequency.ANNUAL;
    return this;
  }

  IndicatorSketch owner(String... codes) {
    owners = List.of(codes);
    return this;
  }

  Indicator indicator() {
    return new Indicator(
        code,
        name,
        List.of(),
        new Measure(
            polarity,
            aggregation,
            unit,
            Optional.empty(),
            frequency,
            Optional.empty(),
            Optional.empty()),
        new Owners(false, owners),
        new Placing(List.of(priority), "", "", ""),
        Optional.empty(),
        Optional.empty(),
        new Notes("", "", "", Map.of()),
        false,
        InForce.ALWAYS);
  }
}
