package vn.tiendo.load;

import java.util.List;

/**
 * A comma that was meant as part of a value within braces: YAML ends the value there, and what
 * follows looks like a key without a value.
 */
final class CommaInBrackets {
  private CommaInBrackets() {}

  /** Whether a key without a value is what a comma left of a value. */
  static boolean split(Node.Scalar key, Node.Scalar value) {
    if (!value.text().isEmpty() || value.extent().start() < value.extent().end()) {
      return false;
    }
    String text = key.extent().lines().text();
    return comma(key, text) >= 0 && !text.startsWith(":", key.extent().end());
  }

  /**
   * Gives the value before the comma what stands after it, so that half a value is not found wrong
   * once more.
   */
  static void join(List<Node.Entry> entries, Node.Scalar rest) {
    int last = entries.size() - 1;
    if (last < 0 || !(entries.get(last).value() instanceof Node.Scalar half)) {
      return;
    }
    Extent whole = new Extent(half.extent().lines(), half.extent().start(), rest.extent().end());
    String text = whole.lines().text().substring(whole.start(), whole.end());
    if (!text.startsWith("\"") && !text.startsWith("'")) {
      Node.Scalar joined = new Node.Scalar(text.replaceAll("\\s+", " "), whole, half.place());
      entries.set(last, new Node.Entry(entries.get(last).key(), joined));
    }
  }

  private static int comma(Node.Scalar key, String text) {
    int at = key.extent().start() - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
      at--;
    }
    return at >= 0 && text.charAt(at) == ',' ? at : -1;
  }

  static void report(Node.Scalar key, Findings findings) {
    String text = key.extent().lines().text();
    int comma = comma(key, text);
    boolean decimal =
        comma == key.extent().start() - 1
            && comma > 0
            && Character.isDigit(text.charAt(comma - 1))
            && Character.isDigit(text.charAt(comma + 1));
    findings.error(
        Mistake.COMMA_IN_BRACKETS,
        key.extent().lines().place(comma, 1),
        decimal
            ? "dấu phẩy thập phân trong ngoặc { } bị hiểu là dấu ngăn hai mục"
            : "dấu phẩy trong ngoặc { } ngăn hai mục, mà “%s” không có giá trị"
                .formatted(key.text()),
        decimal
            ? "đặt cả số trong dấu ngoặc kép, hoặc bỏ ngoặc { } và viết mỗi mục một dòng"
            : "nếu là một phần của giá trị đứng trước, đặt cả giá trị đó trong dấu ngoặc kép");
  }
}
