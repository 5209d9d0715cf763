package org.quarterday.jobs;

import java.nio.file.Path;

/**
 * One file of a council's settings.
 *
 * @param place below the council's folder, parted by '/'
 * @param sha256 of its bytes, 64 hexadecimal digits
 */
public record SettingsFile(String place, Path path, String sha256) {}
