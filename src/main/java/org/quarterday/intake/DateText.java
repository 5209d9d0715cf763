package org.quarterday.intake;

import java.time.LocalDateTime;
import java.util.List;
import org.quarterday.intake.FormatToken.Kind;

/** A date or time by one section of a format, with our own English names. */
final class DateText {

  private static final String[] MONTHS = {
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"
  };

  private static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  private final List<FormatToken> section;
  private final LocalDateTime time;
  private final boolean twelveHours;

  private DateText(List<FormatToken> section, LocalDateTime time) {
    this.section = section;
    this.time = time;
    this.twelveHours = section.stream().anyMatch(token -> token.kind() == Kind.AM_PM);
  }

  static String of(List<FormatToken> section, LocalDateTime time) {
    if (section.stream().anyMatch(token -> token.kind() == Kind.LONG_DATE)) {
      return time.getDayOfMonth() + " " + month(time, 4) + " " + time.getYear();
    }
    if (section.stream().anyMatch(token -> token.kind() == Kind.LONG_TIME)) {
      return two(time.getHour()) + ":" + two(time.getMinute()) + ":" + two(time.getSecond());
    }
    return new DateText(section, time).text();
  }

  /** Whether a section shows a year, a month or a day. */
  static boolean showsDay(List<FormatToken> section) {
    for (int i = 0; i < section.size(); i++) {
      FormatToken token = section.get(i);
      if (token.kind() == Kind.LONG_DATE) {
        return true;
      }
      if (token.kind() == Kind.DATE) {
        char letter = token.text().charAt(0);
        if (letter == 'y' || letter == 'd' || (letter == 'm' && !isMinute(section, i))) {
          return true;
        }
      }
    }
    return false;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < section.size(); i++) {
      FormatToken token = section.get(i);
      switch (token.kind()) {
        case DATE -> text.append(part(token.text(), isMinute(section, i)));
        case ELAPSED -> text.append(elapsed(token.text()));
        case AM_PM -> text.append(time.getHour() < 12 ? "AM" : "PM");
        case DIGITS -> text.append(token.text().matches("[.,]") ? token.text() : "");
        case LITERAL -> text.append(token.text());
        default -> text.append("");
      }
    }
    return text.toString().strip();
  }

  private String part(String letters, boolean minute) {
    int length = letters.length();
    return switch (letters.charAt(0)) {
      case 'y' -> length <= 2 ? two(time.getYear() % 100) : String.valueOf(time.getYear());
      case 'm' -> minute ? padded(time.getMinute(), length) : month(time, length);
      case 'd' -> day(length);
      case 'h' -> padded(hour(), length);
      default -> padded(time.getSecond(), length);
    };
  }

  private int hour() {
    return twelveHours ? (time.getHour() + 11) % 12 + 1 : time.getHour();
  }

  private String day(int length) {
    String name = DAYS[time.getDayOfWeek().ordinal()];
    return switch (length) {
      case 1, 2 -> padded(time.getDayOfMonth(), length);
      case 3 -> name.substring(0, 3);
      default -> name;
    };
  }

  private static String month(LocalDateTime time, int length) {
    String name = MONTHS[time.getMonthValue() - 1];
    return switch (length) {
      case 1, 2 -> padded(time.getMonthValue(), length);
      case 3 -> name.substring(0, 3);
      case 5 -> name.substring(0, 1);
      default -> name;
    };
  }

  /** Hours, minutes or seconds since the day before the first that a workbook knows. */
  private String elapsed(String letters) {
    long seconds = WorkbookDate.secondsSinceStart(time);
    long shown =
        switch (letters.charAt(0)) {
          case 'h' -> seconds / 3600;
          case 'm' -> seconds / 60;
          default -> seconds;
        };
    return (letters.length() > 1 && shown < 10 ? "0" : "") + shown;
  }

  /** An m is a minute behind hours or before seconds, else a month. */
  private static boolean isMinute(List<FormatToken> section, int at) {
    return section.get(at).text().startsWith("m")
        && section.get(at).text().length() <= 2
        && (neighbour(section, at, -1) == 'h' || neighbour(section, at, 1) == 's');
  }

  private static char neighbour(List<FormatToken> section, int at, int step) {
    for (int i = at + step; i >= 0 && i < section.size(); i += step) {
      Kind kind = section.get(i).kind();
      if (kind == Kind.DATE || kind == Kind.ELAPSED) {
        return section.get(i).text().charAt(0);
      }
    }
    return ' ';
  }

  private static String padded(int number, int length) {
    return length == 1 ? String.valueOf(number) : two(number);
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
