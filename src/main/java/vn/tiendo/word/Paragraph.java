package vn.tiendo.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph, to be written.
 *
 * @param align where it differs from the style: {@code center}, {@code right}; null for the style's
 * @param sideMm indent on both sides in millimetres; 0 for the style's
 * @param keepNext whether it stays on the page of what follows, besides what the style says
 */
record Paragraph(
    Style style, List<Inline> content, @Nullable String align, double sideMm, boolean keepNext) {

  Paragraph {
    content = List.copyOf(content);
  }

  static Paragraph of(Style style, List<Inline> content) {
    return new Paragraph(style, content, null, 0, false);
  }

  static Paragraph of(Style style, String text) {
    return of(style, List.of(new Inline.Words(text, Inline.Letters.PLAIN)));
  }

  static Paragraph empty(Style style) {
    return of(style, List.of());
  }

  Paragraph aligned(String how) {
    return new Paragraph(style, content, how, sideMm, keepNext);
  }

  Paragraph narrowed(double millimetres) {
    return new Paragraph(style, content, align, millimetres, keepNext);
  }

  Paragraph keptWithNext(boolean kept) {
    return new Paragraph(style, content, align, sideMm, kept);
  }
}
