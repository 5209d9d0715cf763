package org.quarterday.jobs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarterday.validate.ReturnForm;

/**
 * What {@code returns.yaml} says of the files that fit one pattern.
 *
 * @param files the pattern, of paths below the returns folder
 */
public record ReturnEntry(String files, ReturnForm form) {

  /** What one form says, and of the other what that one leaves open. */
  static ReturnForm over(ReturnForm near, ReturnForm far) {
    Map<String, String> columns = new LinkedHashMap<>(far.columns());
    columns.putAll(near.columns());
    return new ReturnForm(
        near.sheet().or(far::sheet),
        near.headerRow().or(far::headerRow),
        columns,
        near.period().or(far::period),
        near.year().or(far::year),
        near.service().or(far::service),
        near.received().or(far::received));
  }
}
