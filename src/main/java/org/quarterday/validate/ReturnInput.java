package org.quarterday.validate;

import org.quarterday.intake.Reading;

/**
 * One return as it was read.
 *
 * @param file its path below the returns folder, parted by '/'
 */
public record ReturnInput(String file, Reading reading) {}
