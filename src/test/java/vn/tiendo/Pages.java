package vn.tiendo;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What people read of a build: the text of its pages and documents, without marks, each run of
 * white space one space.
 *
 * @param texts by path
 */
record Pages(Map<String, String> texts) {
  private static final Pattern HEAD = Pattern.compile("(?s)<head>.*?</head>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  static Pages of(Built built) {
    Map<String, String> texts = new TreeMap<>();
    built.readable().forEach((path, text) -> texts.put(path, plain(path, text)));
    return new Pages(texts);
  }

  /** The text of all files whose path begins so. */
  String below(String prefix) {
    StringBuilder all = new StringBuilder();
    texts.forEach((path, text) -> all.append(path.startsWith(prefix) ? text + "\n" : ""));
    return all.toString();
  }

  private static String plain(String path, String text) {
    if (!path.endsWith(".html")) {
      return spaced(text);
    }
    String body = TAG.matcher(HEAD.matcher(text).replaceAll("")).replaceAll("");
    return spaced(
        body.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&"));
  }

  /** Texts are compared as they read: line breaks and the spaces that keep words together aside. */
  static String spaced(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
