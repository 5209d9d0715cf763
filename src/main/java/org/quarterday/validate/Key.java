package org.quarterday.validate;

import org.quarterday.period.Period;

/**
 * What a value is about.
 *
 * @param service the service's code; empty for the council's own value, and always for an indicator
 *     with one owner or none
 */
public record Key(String indicator, String service, Period period) {

  /**
   * Spread far more widely than a record's own: codes and periods that are counted up (S01, S02;
   * quarter 1, quarter 2) would meet by the hundred.
   */
  @Override
  public int hashCode() {
    int when = (period.year().startYear() * 5 + period.kind().ordinal()) * 13 + period.number();
    int mixed = indicator.hashCode() * 0x9e3779b1 + service.hashCode();
    mixed = (mixed ^ mixed >>> 15) * 0x85ebca6b + when;
    mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
    return mixed ^ mixed >>> 16;
  }
}
