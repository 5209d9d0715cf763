package org.quarterday.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterday.council.Limits;
import org.quarterday.intake.Readable;
import org.quarterday.intake.Reading;
import org.quarterday.intake.SheetReader;

/** One return in more than forty shapes: the same values, and what was found is said. */
class ManyShapesTest {
  private static final List<String> VALUES =
      List.of(
          "CS01//2017-18-Q2=82.1 Busy; \"hot\", dry.",
          "EN01//2017-18-Q2=1234 £12 a household, or 5% less",
          "HS01/housing/2017-18-Q2=91 Two\nlines",
          "HS01/finance/2017-18-Q2=88.5 It's done");

  @TempDir Path folder;

  static Stream<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>(TextShapes.all());
    shapes.addAll(WorkbookShapes.all());
    return shapes.stream();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theSameReturnGivesTheSameValues(Shape shape) throws Exception {
    Path file = Files.write(folder.resolve("sent"), shape.bytes());
    Reading reading = SheetReader.read(file, "sent", Limits.STANDARD);
    Verdict verdict = Fixture.check(new ReturnInput("sent", reading));

    assertThat(said(verdict)).as("%s", Fixture.briefs(verdict)).isEqualTo(VALUES);
    Readable readable = reading.readable().orElseThrow();
    assertThat(readable.encoding()).isEqualTo(shape.encoding());
    assertThat(readable.dialect()).isEqualTo(shape.dialect());
    assertThat(verdict.tables())
        .containsExactly(
            new TableRead(shape.sheet(), TableKind.INDICATORS, shape.headerRow(), 4, 4));
    boolean usual = shape.dialect().equals("comma") || shape.encoding().isEmpty();
    boolean named = Fixture.notes(verdict).contains("delimiter-found");
    assertThat(usual || named).isTrue();
    boolean guessed = shape.encoding().filter("Windows-1252"::equals).isPresent();
    assertThat(Fixture.notes(verdict).contains("encoding-guessed")).isEqualTo(guessed);
  }

  @Test
  void thereAreMoreThanForty() {
    assertThat(shapes().map(Shape::name).distinct().count()).isGreaterThan(55);
  }

  private static List<String> said(Verdict verdict) {
    List<String> taken = Fixture.taken(verdict);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < taken.size(); i++) {
      said.add(taken.get(i) + " " + verdict.entries().get(i).said().commentary());
    }
    return said;
  }
}
