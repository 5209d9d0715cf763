package org.quarterday.jobs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quarterday.render.Colour;
import org.quarterday.render.StyleColour;
import org.quarterday.render.StyleKey;
import org.quarterday.render.StyleText;

/** Reads {@code style:} of council.yaml: the council's words and forms, each key documented. */
final class StyleReader {
  /** The file of the crest, in the folder templates. */
  static final String CREST = "crest";

  private final Typed typed;

  StyleReader(Typed typed) {
    this.typed = typed;
  }

  Map<String, String> read(Section council) {
    Map<String, String> style = new LinkedHashMap<>();
    Optional<Section> found = council.section("style");
    if (found.isEmpty()) {
      return style;
    }
    Section written = found.get();
    for (StyleKey key : StyleKey.values()) {
      Written choice = written.text(key.key());
      Optional<String> chosen = key.choice(choice.text());
      if (!choice.isBlank() && chosen.isEmpty()) {
        typed.refuseChoice(choice, key.choices());
      }
      chosen.ifPresent(text -> style.put(key.key(), text));
    }
    for (StyleText text : StyleText.values()) {
      written.text(text.key()).ifSaid().ifPresent(words -> style.put(text.key(), words));
    }
    for (StyleColour colour : StyleColour.values()) {
      colour(written.text(colour.key())).ifPresent(c -> style.put(colour.key(), c));
    }
    written.text(CREST).ifSaid().ifPresent(file -> style.put(CREST, file));
    written.refuseOthers();
    return style;
  }

  private Optional<String> colour(Written written) {
    if (written.isBlank()) {
      return Optional.empty();
    }
    Optional<Colour> colour = Colour.of(written.text());
    if (colour.isEmpty()) {
      typed.refuse(written, "is not a colour", "Write it as \"#1f3d5c\", in quotation marks.");
      return Optional.empty();
    }
    if (!colour.get().isReadable()) {
      typed.refuse(
          written,
          "can hardly be read on the white page: its contrast is "
              + colour.get().contrast()
              + " to 1, and text needs "
              + Colour.NEEDED
              + " to 1",
          "Choose a darker shade: \"" + colour.get().readable().hex() + "\" would do.");
    }
    return Optional.of(colour.get().hex());
  }
}
