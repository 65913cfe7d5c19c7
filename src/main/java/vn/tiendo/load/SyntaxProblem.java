package vn.tiendo.load;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import vn.tiendo.diagnostic.Place;

/**
 * Says in an office's words what the YAML parser says in its own. The parser's text decides which
 * case it is and is never shown.
 */
final class SyntaxProblem {
  private final Lines lines;
  private final String problem;
  private final String context;
  private final int at;
  private final int begun;

  private SyntaxProblem(Lines lines, String problem, String context, int at, int begun) {
    this.lines = lines;
    this.problem = problem;
    this.context = context;
    this.at = at;
    this.begun = begun;
  }

  /** What to tell of an exception of the parser. */
  static Refusal explain(JacksonException e, Lines lines, int from, CodePoints offsets) {
    if (e.getCause() instanceof MarkedYamlEngineException marked) {
      int at = offset(marked.getProblemMark(), from, offsets);
      int begun =
          marked.getContextMark().isPresent() ? offset(marked.getContextMark(), from, offsets) : at;
      String context = marked.getContext() == null ? "" : marked.getContext();
      return new SyntaxProblem(lines, marked.getProblem(), context, at, begun).explain();
    }
    int at =
        from + (e.getLocation() == null ? 0 : offsets.toUtf16(e.getLocation().getCharOffset()));
    String message = String.valueOf(e.getMessage());
    return new SyntaxProblem(lines, message, "", at, at).explain();
  }

  private static int offset(Optional<Mark> mark, int from, CodePoints offsets) {
    return from + mark.map(m -> offsets.toUtf16(m.getIndex())).orElse(0);
  }

  private Refusal explain() {
    Refusal found = conflict();
    found = found != null ? found : characters();
    found = found != null ? found : unclosed();
    found = found != null ? found : colons();
    found = found != null ? found : indentation();
    return found != null
        ? found
        : refusal(
            Mistake.SYNTAX,
            at,
            "không đọc được chỗ này",
            "xem lại thụt dòng, dấu hai chấm và dấu ngoặc của dòng này và dòng trên");
  }

  /** What git leaves when two people changed the same lines. */
  private @Nullable Refusal conflict() {
    int mark = lines.text().startsWith("<<<<<<< ") ? 0 : lines.text().indexOf("\n<<<<<<< ") + 1;
    return mark == 0 && !lines.text().startsWith("<<<<<<< ")
        ? null
        : refusal(
            Mistake.SYNTAX,
            mark,
            "hai bản sửa trùng chỗ chưa được gộp: dòng này là dấu của git",
            "giữ một trong hai bản, rồi xóa các dòng <<<<<<<, ======= và >>>>>>>");
  }

  private @Nullable Refusal characters() {
    String line = lineAt(at);
    String blank = line.substring(0, line.length() - line.stripLeading().length());
    if (blank.indexOf('\t') >= 0 || problem.contains("TAB") || problem.contains("'\\t'")) {
      int tab = Math.max(0, line.indexOf('\t'));
      return refusal(
          Mistake.TAB,
          lines.startOf(lines.lineOf(at)) + tab,
          "dòng này dùng phím Tab",
          "thay Tab bằng dấu cách, mỗi tầng hai dấu cách");
    }
    if (context.contains("alias") || context.contains("anchor") || problem.contains("Alias")) {
      return refusal(
          Mistake.ANCHOR,
          context.isEmpty() ? at : begun,
          "dấu & và * ở đầu giá trị (neo của YAML) không được dùng",
          "nếu là chữ thì đặt cả giá trị trong dấu ngoặc kép");
    }
    if (context.contains("tag") || problem.contains("tag handle")) {
      return refusal(
          Mistake.TAG,
          begun,
          "dấu ! ở đầu giá trị (nhãn của YAML) không được dùng",
          "nếu là chữ thì đặt cả giá trị trong dấu ngoặc kép");
    }
    if (problem.contains("cannot start any token")) {
      return refusal(
          Mistake.NEEDS_QUOTES,
          at,
          "giá trị bắt đầu bằng ký tự “%s” phải đặt trong dấu ngoặc kép".formatted(charAt(at)),
          "thêm dấu ngoặc kép ở đầu và cuối giá trị");
    }
    if (problem.contains("escape")) {
      return refusal(
          Mistake.NEEDS_QUOTES,
          at,
          "trong dấu ngoặc kép, dấu \\ có nghĩa riêng",
          "đặt giá trị trong dấu nháy đơn '…', hoặc viết \\\\ thay cho \\");
    }
    return null;
  }

  private @Nullable Refusal unclosed() {
    if (context.contains("quoted scalar")) {
      return refusal(
          Mistake.QUOTE,
          begun,
          "dấu ngoặc kép mở ở đây chưa được đóng",
          "thêm dấu ngoặc đóng ở cuối giá trị");
    }
    if (problem.contains("expected ',' or")) {
      String open = context.contains("sequence") ? "[" : "{";
      String close = open.equals("[") ? "]" : "}";
      return refusal(
          Mistake.BRACKET,
          begun,
          "dấu %s mở ở đây chưa được đóng, hoặc giữa hai mục thiếu dấu phẩy".formatted(open),
          "thêm dấu %s hoặc dấu phẩy; giá trị có dấu ngoặc hay dấu hai chấm phải đặt trong dấu ngoặc kép"
              .formatted(close));
    }
    if (context.contains("block scalar")) {
      return refusal(
          Mistake.SYNTAX,
          at,
          "sau dấu > hoặc | phải xuống dòng",
          "viết đoạn văn từ dòng sau, thụt vào hai dấu cách");
    }
    if (problem.matches("(?s).*expected .*but found '[\\]},]'.*")) {
      return refusal(
          Mistake.BRACKET,
          at,
          "thừa dấu “%s”".formatted(charAt(at)),
          "xóa dấu này hoặc thêm dấu mở");
    }
    return null;
  }

  private @Nullable Refusal colons() {
    if (problem.contains("mapping values are not allowed")) {
      String before = lineAt(at).substring(0, Math.min(columnOf(at), lineAt(at).length()));
      if (before.replaceFirst("^[\\s-]*", "").contains(": ")) {
        return refusal(
            Mistake.NEEDS_QUOTES,
            at,
            "giá trị có dấu hai chấm phải đặt trong dấu ngoặc kép",
            "thêm dấu ngoặc kép ở đầu và cuối giá trị");
      }
      return crooked(at);
    }
    if (problem.contains("expected ':'") || problem.contains("simple key")) {
      return missingColon(begun);
    }
    if (problem.startsWith("Expected a property name")) {
      return refusal(
          Mistake.SYNTAX,
          at,
          "ở đây cần một khóa",
          "viết “khóa: giá trị”; xem lại dấu ngoặc và dấu phẩy đứng trước");
    }
    if (problem.contains("sequence entries are not allowed")) {
      return refusal(
          Mistake.INDENTATION,
          at,
          "dấu gạch đầu dòng phải đứng đầu dòng",
          "xuống dòng trước dấu “-”");
    }
    return null;
  }

  private Refusal missingColon(int offset) {
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

  private @Nullable Refusal indentation() {
    String before = lineAt(at).substring(0, Math.min(columnOf(at), lineAt(at).length())).strip();
    if (problem.contains("expected <block end>") && before.matches(".*[\"'\u201d]$")) {
      Refusal earlier = before.endsWith("\"") ? openedAbove() : null;
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

  /** A quote that ends a value begun on a line above was meant to begin one. */
  private @Nullable Refusal openedAbove() {
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
  private Refusal crooked(int offset) {
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
    int inside = Math.min(offset, Math.max(0, lines.text().length() - 1));
    Place place = lines.place(inside, 1);
    return new Refusal(mistake, place, message, remedy);
  }

  private String lineAt(int offset) {
    return lines.line(lines.lineOf(Math.min(offset, lines.text().length())));
  }

  private int columnOf(int offset) {
    return offset - lines.startOf(lines.lineOf(Math.min(offset, lines.text().length())));
  }

  private String charAt(int offset) {
    String text = lines.text();
    return offset < text.length()
        ? text.substring(offset, offset + 1).toLowerCase(Locale.ROOT)
        : "";
  }
}
