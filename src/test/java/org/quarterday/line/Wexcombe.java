package org.quarterday.line;

import java.nio.file.Path;

/** A small fictional district: two services, a handful of indicators, one paper a quarter. */
final class Wexcombe {
  static final String NIGHTLY = "wexcombe/nightly";
  static final String JOBS = "jobs/wexcombe/";
  static final String RETURNS = "returns/wexcombe/";

  static final String COUNCIL =
      """
      name: Wexcombe District Council
      returns: ../../returns/wexcombe
      first-period: 2017-18-Q1
      schemes:
        - name: standard
          bands:
            - {status: green, word: On target, when: [met]}
            - {status: amber, word: Just short, when: [within 10%]}
            - {status: red, word: Off target, when: [otherwise]}
      travel:
        - {name: short, against: previous period}
      """;

  /** H1 and C1 are housing's, S1 is owed by both services, W1 by leisure. */
  static final String INDICATORS =
      """
      code,name,polarity,aggregation,unit,decimals,priority,service
      H1,Empty homes,lower,latest,homes,0,homes,housing
      C1,Calls answered,higher,ratio,%,1,homes,housing
      S1,Days lost to sickness,lower,sum,days,0,people,housing;leisure
      W1,Swimming lessons,higher,sum,lessons,0,people,leisure
      """;

  static final String HOUSING_Q2 =
      """
      Indicator,Period,Service,Value,Numerator,Denominator,Commentary
      H1,Q2 2017/18,Housing,40,,,Four homes were let again.
      C1,Q2 2017/18,Housing,90%,90,100,Two lines were down in August.
      S1,Q2 2017/18,Housing,12,,,
      """;

  private Wexcombe() {}

  /** The council with no returns yet. */
  static Workplace in(Path root) {
    return councilIn(Workplace.in(root), "wexcombe");
  }

  /** The council with housing's return for quarter 2. */
  static Workplace withHousing(Path root) {
    return in(root).write(RETURNS + "housing-q2.csv", HOUSING_Q2);
  }

  /** A council of the same shape under another name, with its own returns folder, empty. */
  static Workplace councilIn(Workplace workplace, String name) {
    String jobs = "jobs/" + name + "/";
    workplace.write(jobs + "council.yaml", COUNCIL.replace("/wexcombe", "/" + name));
    workplace.write(jobs + "indicators.csv", INDICATORS);
    workplace.write(jobs + "services.csv", "code,name\nhousing,Housing\nleisure,Leisure\n");
    workplace.write(jobs + "priorities.csv", "code,name\nhomes,Homes\npeople,People\n");
    workplace.write(
        jobs + "targets.csv",
        "indicator,period,target\nH1,2017-18-Q2,45\nC1,2017-18-Q2,95\nS1,2017-18-Q2,20\n");
    workplace.write(
        jobs + "nightly.yaml", "description: Every night\nperiod: 2017-18-Q2\nas-of: 2017-11-13\n");
    workplace.write(
        jobs + "papers/report/paper.yaml",
        "title: Performance report\ncommittee: Cabinet\nperiod: quarter\nby: priority\n");
    workplace.write("returns/" + name + "/.keep", "");
    return workplace;
  }

  /** A return with these rows, of housing for quarter 2 unless a row says otherwise. */
  static String rows(String... rows) {
    return "Indicator,Period,Service,Value,Numerator,Denominator,Commentary\n"
        + String.join("\n", rows)
        + "\n";
  }
}
