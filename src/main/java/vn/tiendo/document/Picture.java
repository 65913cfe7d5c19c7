package vn.tiendo.document;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One SVG picture in its place on a page. Its view box fills the room the style sheet gives it, as
 * large as fits and in the middle.
 */
final class Picture implements SVGImage {

  private static final float USUAL_MITER = 4;

  private final Element svg;
  private final Box box;
  private final double dotsPerPixel;
  private final Rectangle2D view;

  /**
   * @param svg within what {@link PictureSource} allows
   * @param dotsPerPixel units of the engine in a 96th of an inch
   */
  Picture(Element svg, Box box, double dotsPerPixel) {
    this.svg = svg;
    this.box = box;
    this.dotsPerPixel = dotsPerPixel;
    this.view = PictureSource.view(svg);
  }

  @Override
  public int getIntrinsicWidth() {
    return (int) Math.round(PictureSource.width(svg) * dotsPerPixel);
  }

  @Override
  public int getIntrinsicHeight() {
    return (int) Math.round(PictureSource.height(svg) * dotsPerPixel);
  }

  @Override
  public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
    Rectangle room = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
    double scale = Math.min(room.width / view.getWidth(), room.height / view.getHeight());
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.translate(
        (room.width - view.getWidth() * scale) / 2, (room.height - view.getHeight() * scale) / 2);
    place.scale(scale, scale);
    place.translate(-view.getX(), -view.getY());
    new Pen((PdfBoxOutputDevice) device, context, place, scale).drawParts(svg, PictureStyle.FIRST);
  }

  /** Draws on one page. */
  private record Pen(
      PdfBoxOutputDevice device, RenderingContext context, AffineTransform place, double scale) {

    void drawParts(Element group, PictureStyle outer) {
      PictureStyle style = outer.within(group);
      for (Node child = group.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element part) {
          draw(part, style);
        }
      }
    }

    private void draw(Element part, PictureStyle outer) {
      switch (part.getTagName()) {
        case "title", "desc" -> {}
        case "g" -> drawParts(part, outer);
        case "text" -> write(part, outer.within(part));
        default -> paint(PictureShape.of(part), outer.within(part));
      }
    }

    private void paint(Shape shape, PictureStyle style) {
      Shape placed = place.createTransformedShape(shape);
      if (style.fill() != null) {
        device.setColor(colour(style.fill()));
        device.fill(placed);
      }
      if (style.stroke() != null && style.strokeWidth() > 0) {
        device.setColor(colour(style.stroke()));
        device.setStroke(stroke(style));
        device.draw(placed);
      }
    }

    private BasicStroke stroke(PictureStyle style) {
      float width = (float) (style.strokeWidth() * scale);
      if (style.dashes().isEmpty()) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, style.join().code(), USUAL_MITER);
      }
      float[] dashes = new float[style.dashes().size()];
      for (int i = 0; i < dashes.length; i++) {
        dashes[i] = (float) (style.dashes().get(i) * scale);
      }
      return new BasicStroke(
          width, BasicStroke.CAP_BUTT, style.join().code(), USUAL_MITER, dashes, 0);
    }

    private void write(Element part, PictureStyle style) {
      String words = part.getTextContent().strip().replaceAll("\\s+", " ");
      if (words.isEmpty() || style.fill() == null) {
        return;
      }
      FontSpecification wish = font(style);
      FSFont font = context.getFont(wish);
      ((AbstractOutputDevice) device).setFontSpecification(wish);
      device.setFont(font);
      device.setColor(colour(style.fill()));
      int width = context.getTextRenderer().getWidth(context.getFontContext(), font, words);
      Point2D start =
          place.transform(
              new Point2D.Double(PictureSource.number(part, "x"), PictureSource.number(part, "y")),
              null);
      double x = start.getX() - width * style.anchor().shareBefore();
      device.drawString(words, (float) x, (float) start.getY(), null);
    }

    private FontSpecification font(PictureStyle style) {
      FontSpecification font = new FontSpecification();
      font.families = new String[] {Typeface.FAMILY};
      font.size = (float) (style.fontSize() * scale);
      font.fontWeight = style.bold() ? IdentValue.BOLD : IdentValue.NORMAL;
      font.fontStyle = style.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
      font.variant = IdentValue.NORMAL;
      return font;
    }

    private static FSRGBColor colour(int rgb) {
      return new FSRGBColor(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
  }
}
