package org.quarterday.render.pages;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterday.period.Period;
import org.quarterday.render.Wording;

/**
 * A page's values as a template sees them: maps, lists, truth values and finished text, and no
 * object that has methods. Dates, periods and counts become words here; what is not there is empty
 * text.
 */
final class Model {
  private Model() {}

  static Map<String, Object> of(Record page) {
    Map<String, Object> model = new LinkedHashMap<>();
    for (RecordComponent component : page.getClass().getRecordComponents()) {
      model.put(component.getName(), value(read(page, component)));
    }
    return model;
  }

  private static Object value(Object value) {
    if (value instanceof String text) {
      return Wording.plain(text);
    }
    if (value instanceof Optional<?> maybe) {
      return maybe.<Object>map(Model::value).orElse("");
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Model::value).toList();
    }
    if (value instanceof LocalDate day) {
      return Wording.date(day);
    }
    if (value instanceof Period period) {
      return period.words();
    }
    if (value instanceof Integer count) {
      return Wording.digits(count);
    }
    if (value instanceof Record record) {
      return of(record);
    }
    if (value instanceof Boolean) {
      return value;
    }
    throw new IllegalArgumentException("a page cannot show a " + value.getClass().getSimpleName());
  }

  private static Object read(Record page, RecordComponent component) {
    try {
      return component.getAccessor().invoke(page);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a record that cannot be read: " + component, e);
    }
  }
}
