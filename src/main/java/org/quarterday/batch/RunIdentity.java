package org.quarterday.batch;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.quarterday.publish.Publisher;

/**
 * What makes two runs the same run (the contract, section 10): job, period, as-of date, settings,
 * program and files seen; and, for the job repository, the ledger's revision before it, so that
 * after A and B, A again is a run of its own.
 */
final class RunIdentity {
  private RunIdentity() {}

  /**
   * @param seen what lies in the returns folder: SHA-256 by place
   */
  static String of(RunRequest request, Map<String, String> seen) {
    StringBuilder text = new StringBuilder();
    line(text, "job", request.job().name());
    line(text, "papers", String.join(",", request.job().papers()));
    line(text, "period", request.periodText());
    line(text, "as-of", request.asOf().toString());
    line(text, "settings", request.settings().snapshot().sha256());
    line(text, "program", request.program());
    new TreeMap<>(seen).forEach((place, sha256) -> line(text, sha256, place));
    return sha256(text);
  }

  /** With the ledger's revision: the identity of a job instance. */
  static String at(String identity, long revision) {
    return sha256(new StringBuilder(identity).append('\n').append(revision));
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append(' ').append(value.length()).append(' ').append(value).append('\n');
  }

  private static String sha256(StringBuilder text) {
    return Publisher.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
