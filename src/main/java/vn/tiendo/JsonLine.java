package vn.tiendo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One JSON object on one line, its fields in the order they were put. */
final class JsonLine {
  private static final int FIRST_PRINTABLE = ' ';

  private final List<String> fields = new ArrayList<>();

  /** Adds a text; null becomes JSON's null. */
  JsonLine put(String name, @Nullable String value) {
    fields.add(quoted(name) + ":" + (value == null ? "null" : quoted(value)));
    return this;
  }

  /** Adds a decimal number as a text, so that no reader rounds it; null becomes JSON's null. */
  JsonLine putDecimal(String name, @Nullable BigDecimal value) {
    return put(name, value == null ? null : value.toPlainString());
  }

  /** Adds a whole number; none becomes JSON's null. */
  JsonLine putNumber(String name, OptionalInt value) {
    fields.add(quoted(name) + ":" + (value.isPresent() ? value.getAsInt() : "null"));
    return this;
  }

  @Override
  public String toString() {
    return "{" + String.join(",", fields) + "}";
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < FIRST_PRINTABLE
          || Character.isSurrogate(c)
          || c == '\u2028'
          || c == '\u2029') {
        // Half a surrogate pair would be no UTF-8, and these two separate lines for some readers.
        out.append("\\u").append(Integer.toHexString(c | 0x10000).substring(1));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
