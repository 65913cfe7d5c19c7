package vn.tiendo.load;

import org.jspecify.annotations.Nullable;

/**
 * Explains lines that stand in no column of the lines above, and what is mostly behind it: a
 * missing colon, dash or quote.
 *
 * @param problem the parser's text, which is never shown
 */
record Indentation(Lines lines, String problem) {

  @Nullable Refusal explain(int at) {
    String before = lineAt(at).substring(0, Math.min(columnOf(at), lineAt(at).length())).strip();
    if (problem.contains("expected <block end>") && before.matches(".*[\"'\u201d]$")) {
      Refusal earlier = before.endsWith("\"") ? openedAbove(at) : null;
      if (earlier != null) {
        return earlier;
      }
      return refusal(
          Mistake.NEEDS_QUOTES,
          at,
          "sau dấu ngoặc kép đóng còn chữ",
          "đặt cả giá trị trong một cặp dấu ngoặc kép; bên trong dùng dấu nháy đơn hoặc “ ”");
    }
    if (problem.contains("<block end>") || problem.contains("<document start>")) {
      return crooked(at);
    }
    return null;
  }

  Refusal missingColon(int offset) {
    String line = lineAt(offset);
    int colon = line.indexOf(':');
    int start = lines.startOf(lines.lineOf(offset));
    boolean glued = colon >= 0 && colon + 1 < line.length() && line.charAt(colon + 1) != ' ';
    return glued
        ? refusal(
            Mistake.COLON, start + colon, "sau dấu hai chấm thiếu dấu cách", "viết “khóa: giá trị”")
        : refusal(
            Mistake.COLON,
            offset,
            "dòng này không có dấu hai chấm",
            "viết “khóa: giá trị”; đoạn văn nhiều dòng thì thêm >- sau dấu hai chấm");
  }

  /** A quote that ends a value begun on a line above was meant to begin one. */
  private @Nullable Refusal openedAbove(int at) {
    int number = lines.lineOf(at);
    if (quotes(lineAt(at).substring(0, columnOf(at))) % 2 == 0) {
      return null;
    }
    do {
      number--;
    } while (number > 0 && quotes(lines.line(number)) % 2 == 0);
    return number == 0
        ? null
        : refusal(
            Mistake.QUOTE,
            lines.startOf(number) + lines.line(number).lastIndexOf('"'),
            "dấu ngoặc kép mở ở đây chưa được đóng",
            "thêm dấu ngoặc đóng ở cuối giá trị");
  }

  private static long quotes(String text) {
    return text.chars().filter(c -> c == '"').count();
  }

  /** A line that stands in no column of the lines above. A line without a colon is told first. */
  Refusal crooked(int offset) {
    int number = lines.lineOf(offset);
    String line = lines.line(number);
    int indent = indent(line);
    int above = lineAbove(number);
    if (above > 0 && indent(lines.line(above)) == indent && !hasColon(lines.line(above))) {
      return missingColon(lines.startOf(above) + indent);
    }
    if (line.stripLeading().matches("-[^-\\s].*")) {
      return refusal(
          Mistake.INDENTATION,
          lines.startOf(number) + indent,
          "sau dấu gạch đầu dòng thiếu dấu cách",
          "viết “- ” rồi mới đến nội dung");
    }
    if (problem.contains("found '-'")) {
      return refusal(
          Mistake.INDENTATION,
          lines.startOf(number) + indent,
          "dòng này có dấu gạch đầu dòng mà các dòng cùng mục thì không",
          "xóa dấu “-” và dấu cách sau nó; nếu là một danh sách thì mọi mục đều có dấu “-”");
    }
    return refusal(
        Mistake.INDENTATION,
        lines.startOf(number) + indent,
        "dòng này không thẳng cột với các dòng cùng mục",
        "các khóa cùng mục bắt đầu ở cùng một cột; mục con thụt thêm hai dấu cách sau dòng kết"
            + " thúc bằng dấu hai chấm");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Whether a line can be a key, or an item, or is none of the file's own words. */
  private static boolean hasColon(String line) {
    String text = line.strip();
    return text.contains(": ") || text.endsWith(":") || text.startsWith("- ") || text.equals("---");
  }

  /** The last line above that says something; 0 when there is none. */
  private int lineAbove(int number) {
    int above = number - 1;
    while (above > 0 && lines.line(above).matches("\\s*(#.*)?")) {
      above--;
    }
    return above;
  }

  private Refusal refusal(Mistake mistake, int offset, String message, String remedy) {
    return Refusal.at(lines, mistake, offset, message, remedy);
  }

  private String lineAt(int offset) {
    return lines.line(lines.lineOf(Math.min(offset, lines.text().length())));
  }

  private int columnOf(int offset) {
    return offset - lines.startOf(lines.lineOf(Math.min(offset, lines.text().length())));
  }
}
