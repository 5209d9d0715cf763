package org.quarterday.jobs;

import java.util.List;
import java.util.Map;
import org.quarterday.council.ActionStatus;
import org.quarterday.council.Calendar;
import org.quarterday.council.Judging;
import org.quarterday.council.Limits;

/**
 * What {@code council.yaml} says.
 *
 * @param returns the returns folder as written, from the council's folder
 * @param plansNamed the plans that action statuses are for, to be looked up
 */
record CouncilYaml(
    String name,
    Calendar calendar,
    Written returns,
    boolean goodRowsOnly,
    Judging judging,
    List<ActionStatus> actionStatuses,
    List<Written> plansNamed,
    Limits limits,
    Map<String, String> style) {}
