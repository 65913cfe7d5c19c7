package vn.tiendo.template;

import java.util.Objects;

/** Safe HTML that Markdown made: the one thing a template may print without escaping. */
public final class Markup {

  private final String html;

  Markup(String html) {
    this.html = Objects.requireNonNull(html);
  }

  /** Well-formed as XML too, so that a page and a document can hold it. */
  public String html() {
    return html;
  }

  @Override
  public String toString() {
    return html;
  }
}
