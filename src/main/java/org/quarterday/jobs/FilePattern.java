package org.quarterday.jobs;

import java.util.regex.Pattern;

/**
 * A pattern for paths below the returns folder: {@code *} and {@code ?} stay within one name, and
 * {@code **} reaches through folders, so that {@code **&#47;q2.csv} also fits q2.csv at the top.
 */
final class FilePattern {
  private FilePattern() {}

  static boolean fits(String pattern, String place) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (pattern.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (pattern.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(place).matches();
  }
}
