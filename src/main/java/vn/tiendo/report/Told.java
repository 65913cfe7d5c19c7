package vn.tiendo.report;

import vn.tiendo.template.Markdown;

/**
 * A figure or verdict as a document prints it.
 *
 * @param name what it tells ({@link vn.tiendo.compose.Marking}), which other files may tell too
 */
record Told(String text, String name) {

  /** For running text: marked, so that what is printed can be held against other files. */
  String marked() {
    return Markdown.saying(text, name);
  }
}
