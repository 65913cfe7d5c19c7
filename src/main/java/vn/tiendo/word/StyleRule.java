package vn.tiendo.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one style looks: what it says differently from the style it is based on. Lengths are in
 * points unless a name says millimetres.
 */
final class StyleRule {
  private final Style style;
  private final @Nullable Style base;
  private final Map<String, String> spacing = new LinkedHashMap<>();
  private final Map<String, String> indents = new LinkedHashMap<>();
  private Style next;
  private boolean keepNext;
  private boolean keepLines;
  private boolean underlined;
  private @Nullable Double rule;
  private @Nullable Double size;
  private @Nullable Boolean bold;
  private @Nullable Boolean italic;
  private @Nullable String align;
  private @Nullable Integer outline;

  /**
   * @param base null for the one that all others are based on
   */
  StyleRule(Style style, @Nullable Style base) {
    this.style = style;
    this.base = base;
    this.next = style;
  }

  /** The style of the paragraph that Enter begins at the end of this one. */
  StyleRule next(Style following) {
    next = following;
    return this;
  }

  StyleRule keepNext() {
    keepNext = true;
    return this;
  }

  StyleRule keepLines() {
    keepLines = true;
    return this;
  }

  /** A line above it from indent to indent. */
  StyleRule rule(double weight) {
    rule = weight;
    return this;
  }

  StyleRule before(double space) {
    return spaced("w:before", space);
  }

  StyleRule after(double space) {
    return spaced("w:after", space);
  }

  /** From baseline to baseline, exactly. */
  StyleRule line(double height) {
    spaced("w:line", height);
    spacing.put("w:lineRule", "exact");
    return this;
  }

  private StyleRule spaced(String name, double points) {
    spacing.put(name, Measure.pt(points));
    return this;
  }

  StyleRule leftMm(double millimetres) {
    indents.put("w:left", Measure.mm(millimetres));
    return this;
  }

  StyleRule rightMm(double millimetres) {
    indents.put("w:right", Measure.mm(millimetres));
    return this;
  }

  StyleRule firstLineMm(double millimetres) {
    indents.put("w:firstLine", Measure.mm(millimetres));
    return this;
  }

  /** {@code center}, {@code both}, {@code left}, {@code right}. */
  StyleRule align(String how) {
    align = how;
    return this;
  }

  /** Which level of the outline it stands on, from 0. */
  StyleRule outline(int level) {
    outline = level;
    return this;
  }

  StyleRule bold(boolean is) {
    bold = is;
    return this;
  }

  StyleRule italic(boolean is) {
    italic = is;
    return this;
  }

  StyleRule size(double points) {
    size = points;
    return this;
  }

  StyleRule underlined() {
    underlined = true;
    return this;
  }

  void write(Xml xml) {
    xml.open("w:style", attributes());
    xml.empty("w:name", "w:val", style.title());
    if (base != null) {
      xml.empty("w:basedOn", "w:val", base.id());
    }
    xml.empty("w:next", "w:val", next.id());
    xml.empty("w:qFormat");
    writePlace(xml);
    writeLetters(xml);
    xml.close("w:style");
  }

  private String[] attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("w:type", "paragraph");
    if (base == null) {
      attributes.put("w:default", "1");
    }
    if (style.isOwn()) {
      attributes.put("w:customStyle", "1");
    }
    attributes.put("w:styleId", style.id());
    return pairs(attributes);
  }

  private static String[] pairs(Map<String, String> attributes) {
    return attributes.entrySet().stream()
        .flatMap(a -> Stream.of(a.getKey(), a.getValue()))
        .toArray(String[]::new);
  }

  /** In the order that the schema wants. */
  private void writePlace(Xml xml) {
    xml.open("w:pPr");
    if (keepNext) {
      xml.empty("w:keepNext");
    }
    if (keepLines) {
      xml.empty("w:keepLines");
    }
    if (rule != null) {
      xml.open("w:pBdr");
      xml.empty(
          "w:top",
          "w:val",
          "single",
          "w:sz",
          Measure.line(rule),
          "w:space",
          "0",
          "w:color",
          "000000");
      xml.close("w:pBdr");
    }
    if (!spacing.isEmpty()) {
      xml.empty("w:spacing", pairs(spacing));
    }
    if (!indents.isEmpty()) {
      xml.empty("w:ind", pairs(indents));
    }
    if (align != null) {
      xml.empty("w:jc", "w:val", align);
    }
    if (outline != null) {
      xml.empty("w:outlineLvl", "w:val", Integer.toString(outline));
    }
    xml.close("w:pPr");
  }

  private void writeLetters(Xml xml) {
    xml.open("w:rPr");
    if (bold != null) {
      xml.empty("w:b", "w:val", bold ? "1" : "0");
    }
    if (italic != null) {
      xml.empty("w:i", "w:val", italic ? "1" : "0");
    }
    if (size != null) {
      xml.empty("w:sz", "w:val", Measure.letters(size));
      xml.empty("w:szCs", "w:val", Measure.letters(size));
    }
    if (underlined) {
      xml.empty("w:u", "w:val", "single");
    }
    xml.close("w:rPr");
  }
}
