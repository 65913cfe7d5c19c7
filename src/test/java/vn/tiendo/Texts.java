package vn.tiendo;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.model.Code;

/**
 * Every text that an editor wrote into a part of the model.
 *
 * @param where the record component each stands in, {@code Target.name}, by the text
 */
record Texts(Map<String, String> where) {

  static Texts in(Object part) {
    Texts texts = new Texts(new LinkedHashMap<>());
    texts.collect("", part);
    return texts;
  }

  private void collect(String component, Object part) {
    if (part instanceof String text) {
      where.putIfAbsent(text, component);
    } else if (part instanceof Collection<?> many) {
      many.forEach(each -> collect(component, each));
    } else if (part instanceof Map<?, ?> map) {
      map.values().forEach(each -> collect(component, each));
    } else if (part instanceof Optional<?> maybe) {
      maybe.ifPresent(each -> collect(component, each));
    } else if (part instanceof Record record && !(part instanceof Place || part instanceof Code)) {
      components(component, record);
    }
  }

  private void components(String outer, Record record) {
    String name = record.getClass().getSimpleName();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String inner = name.equals("Placed") ? outer : name + "." + component.getName();
      try {
        collect(inner, component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(inner, e);
      }
    }
  }
}
