package org.quarterday.intake;

import java.util.List;

/**
 * A file polluted in one way, or two, with its right answer.
 *
 * @param kind what was done to it
 * @param table which clean table it was
 * @param tables the right answer, table by table; none for an empty file
 */
record PollutedFile(String kind, String table, byte[] bytes, List<List<List<String>>> tables) {}
