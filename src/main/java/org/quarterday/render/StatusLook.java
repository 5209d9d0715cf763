package org.quarterday.render;

import java.util.List;
import org.quarterday.council.Band;
import org.quarterday.council.Polarity;
import org.quarterday.rollup.TravelWay;
import org.quarterday.rollup.Unrated;

/** The shape that stands with a status, and the arrow that stands with a direction. */
final class StatusLook {
  /** What a figure without a status is drawn as. */
  static final String UNRATED = "unrated";

  private StatusLook() {}

  /** Shape and colour by name: a built-in status, "unrated", or "other" for the council's own. */
  static String of(String status) {
    if (status.equals(UNRATED)
        || List.of(Unrated.values()).stream().anyMatch(u -> u.code().equals(status))) {
      return UNRATED;
    }
    return Band.COLOURS.contains(status) ? status : "other";
  }

  /** The shape as a character, where nothing can be drawn. */
  static String shape(String look) {
    return switch (look) {
      case "green" -> "●";
      case "amber" -> "▲";
      case "red" -> "■";
      case "blue" -> "◆";
      case "grey" -> "◐";
      case UNRATED -> "○";
      default -> "◇";
    };
  }

  /** Which way the number moved; whether that is better is for the word to say. */
  static String arrow(TravelWay way, Polarity polarity) {
    return switch (way) {
      case UP -> "↑";
      case DOWN -> "↓";
      case SAME -> "→";
      case NOT_COMPARABLE -> "";
      case BETTER -> polarity == Polarity.HIGHER ? "↑" : polarity == Polarity.LOWER ? "↓" : "";
      case WORSE -> polarity == Polarity.HIGHER ? "↓" : polarity == Polarity.LOWER ? "↑" : "";
    };
  }
}
