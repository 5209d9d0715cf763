package org.quarterday.jobs;

import java.util.List;
import org.quarterday.validate.ReturnForm;

/** What a council says of its returns beforehand: the entries of {@code returns.yaml}, in order. */
public record ReturnForms(List<ReturnEntry> entries) {
  public static final ReturnForms NONE = new ReturnForms(List.of());

  public ReturnForms {
    entries = List.copyOf(entries);
  }

  /**
   * What holds for one return: every entry that its place fits, a later one before an earlier, so
   * that the rule can be written first and the exception after it.
   *
   * @param place path below the returns folder, parted by '/'
   */
  public ReturnForm forReturn(String place) {
    ReturnForm form = ReturnForm.NONE;
    for (ReturnEntry entry : entries) {
      if (FilePattern.fits(entry.files(), place)) {
        form = ReturnEntry.over(entry.form(), form);
      }
    }
    return form;
  }
}
