package vn.tiendo.proofread;

/** Round and square brackets in running text. */
final class Brackets {
  private Brackets() {}

  /** Where the bracket opens that a position stands in; -1 when it stands in none. */
  static int open(String text, int at) {
    int depth = 0;
    for (int i = at - 1; i >= 0 && at - i < 400; i--) {
      char c = text.charAt(i);
      if (c == ')' || c == ']') {
        depth++;
      } else if (c == '(' || c == '[') {
        if (depth == 0) {
          return i;
        }
        depth--;
      }
    }
    return -1;
  }

  /** The text between two positions, without what stands in brackets that close again. */
  static String without(String text, int from, int to) {
    String inner = text.substring(from, to);
    String before;
    do {
      before = inner;
      inner = inner.replaceAll("[(\\[][^()\\[\\]]*[)\\]]", "");
    } while (!inner.equals(before));
    return inner;
  }

  /** Where the bracket closes that opens at a position; the end of the text when it never does. */
  static int close(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return text.length();
  }
}
