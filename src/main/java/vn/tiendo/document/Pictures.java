package vn.tiendo.document;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws the SVG pictures of a document as lines, areas and words of the typeface, so that what
 * stands in a picture can be searched, copied and kept for good like any other text.
 *
 * <p>Batik, the engine's own companion, turns words into outlines. Our pictures need little of SVG;
 * {@link PictureSource} names what they may use.
 */
final class Pictures implements SVGDrawer {

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
    return new Picture(svg, box, dotsPerPixel);
  }

  /** The document has no such rules: fonts come from the {@link Typeface} alone. */
  @Override
  public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {}

  /** Words are set in the fonts of the document. */
  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}
}
