package vn.tiendo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.proofread.Finding;

/** One finding as one line of JSON, numbers as canonical decimal strings. */
final class FindingJson {
  private FindingJson() {}

  static String line(String file, Finding finding) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("file", quoted(file));
    fields.put("text", quoted(finding.text()));
    fields.put("numerator", number(finding.numerator()));
    fields.put("denominator", number(finding.denominator()));
    fields.put("stated", number(finding.stated()));
    fields.put("computed", number(finding.computed()));
    fields.put("class", quoted(finding.kind().name()));
    fields.put("page", finding.page() == 0 ? "null" : String.valueOf(finding.page()));
    fields.put("line", String.valueOf(finding.place().line()));
    fields.put("column", String.valueOf(finding.place().column()));
    fields.put("message", quoted(finding.message()));
    fields.put("remedy", quoted(finding.remedy()));
    return fields.entrySet().stream()
        .map(field -> quoted(field.getKey()) + ":" + field.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "null" : quoted(number.toPlainString());
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
        out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
