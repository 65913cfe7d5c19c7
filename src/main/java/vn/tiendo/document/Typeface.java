package vn.tiendo.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The four styles of the face official documents are set in, parsed once. Liberation Serif has the
 * widths of Times New Roman, which the rules ask for, and every Vietnamese letter. Not safe for use
 * by several threads at once.
 */
final class Typeface {

  /** Name by which the style sheet calls the face. */
  static final String FAMILY = "Official Serif";

  /** Size of the text in tables, in points, as the style sheet has it. */
  static final double TABLE_SIZE = 12;

  private static final int REGULAR_WEIGHT = 400;
  private static final int BOLD_WEIGHT = 700;
  private static final double POINTS_PER_MM = 72 / 25.4;

  /** One style of the face. */
  enum Style {
    REGULAR("Regular", REGULAR_WEIGHT, FontStyle.NORMAL),
    BOLD("Bold", BOLD_WEIGHT, FontStyle.NORMAL),
    ITALIC("Italic", REGULAR_WEIGHT, FontStyle.ITALIC),
    BOLD_ITALIC("BoldItalic", BOLD_WEIGHT, FontStyle.ITALIC);

    private final String fileSuffix;
    private final int weight;
    private final FontStyle slant;

    Style(String fileSuffix, int weight, FontStyle slant) {
      this.fileSuffix = fileSuffix;
      this.weight = weight;
      this.slant = slant;
    }

    int weight() {
      return weight;
    }

    FontStyle slant() {
      return slant;
    }

    /** The font file, from its beginning. */
    InputStream open() {
      String file = "/liberation/LiberationSerif-" + fileSuffix + ".ttf";
      InputStream in = Typeface.class.getResourceAsStream(file);
      if (in == null) {
        throw new IllegalStateException("the font " + file + " is not on the class path");
      }
      return in;
    }
  }

  private final Map<Style, TrueTypeFont> fonts = new EnumMap<>(Style.class);

  /**
   * Which glyph draws a code point; asked of the font once, since it searches its tables each time.
   */
  private final Map<Style, CmapLookup> glyphs = new EnumMap<>(Style.class);

  Typeface() {
    for (Style style : Style.values()) {
      TrueTypeFont font = parse(style);
      fonts.put(style, font);
      glyphs.put(style, lookup(font));
    }
  }

  TrueTypeFont font(Style style) {
    TrueTypeFont font = fonts.get(style);
    if (font == null) {
      throw new IllegalStateException("no font for " + style);
    }
    return font;
  }

  /** Whether all four styles can draw the code point. */
  boolean draws(int codePoint) {
    return glyphs.values().stream().allMatch(lookup -> lookup.getGlyphId(codePoint) != 0);
  }

  /**
   * Width of one line of text in millimetres at a size in points, without kerning, as the printer
   * sets it.
   */
  double widthMm(String text, Style style, double sizePt) {
    TrueTypeFont font = font(style);
    CmapLookup lookup = Objects.requireNonNull(glyphs.get(style));
    try {
      long units = 0;
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        units += font.getAdvanceWidth(lookup.getGlyphId(text.codePointAt(i)));
      }
      return units * sizePt / font.getUnitsPerEm() / POINTS_PER_MM;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CmapLookup lookup(TrueTypeFont font) {
    try {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException("a font has no table of its letters", e);
    }
  }

  private static TrueTypeFont parse(Style style) {
    try (InputStream in = style.open()) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      // Without this PDFBox compiles a large regular expression for every run of text, and
      // ligatures drop out of the text layer. Vietnamese needs no substitution.
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + style, e);
    }
  }
}
