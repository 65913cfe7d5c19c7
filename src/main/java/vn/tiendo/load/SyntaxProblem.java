package vn.tiendo.load;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

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
    found = found != null ? found : new Indentation(lines, problem).explain(at);
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
      return new Indentation(lines, problem).crooked(at);
    }
    if (problem.contains("expected ':'") || problem.contains("simple key")) {
      return new Indentation(lines, problem).missingColon(begun);
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

  private Refusal refusal(Mistake mistake, int offset, String message, String remedy) {
    return Refusal.at(lines, mistake, offset, message, remedy);
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
