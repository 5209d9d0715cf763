package org.quarterday.validate;

import java.util.ArrayList;
import java.util.List;

/** Every shape of the one return. */
public final class Shapes {
  private Shapes() {}

  public static List<Shape> all() {
    List<Shape> shapes = new ArrayList<>(TextShapes.all());
    shapes.addAll(WorkbookShapes.all());
    shapes.addAll(LayoutShapes.all());
    return shapes;
  }
}
