package org.quarterday.intake;

import java.util.List;

/**
 * One way to part a stretch of text into cells.
 *
 * @param doubt how much has to be explained away: 0 when every mark does its work
 */
record LineReading(List<String> cells, double doubt) {}
