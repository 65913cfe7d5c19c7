package vn.tiendo.document;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What an SVG picture in a document may be made of: an alternative text ({@code alt}, {@code
 * aria-label}, or {@code <title>} with {@code <desc>}), a view box, and parts whose look stands in
 * their attributes. Classes are let be, so that one picture serves the site and the documents; so
 * are names of fonts, since documents have one typeface.
 */
final class PictureSource {

  private static final Set<String> LOOK =
      Set.of(
          "fill",
          "stroke",
          "stroke-width",
          "stroke-dasharray",
          "stroke-linejoin",
          "font-family",
          "font-size",
          "font-weight",
          "font-style",
          "text-anchor",
          "class",
          "id",
          "role",
          "xmlns");

  /** The elements, each with what it may say beside its look. */
  private static final Map<String, Set<String>> ELEMENTS =
      Map.ofEntries(
          Map.entry(
              "svg",
              Set.of("viewBox", "width", "height", "alt", "aria-label", "aria-labelledby", "lang")),
          Map.entry("title", Set.of()),
          Map.entry("desc", Set.of()),
          Map.entry("g", Set.of()),
          Map.entry("rect", Set.of("x", "y", "width", "height")),
          Map.entry("line", Set.of("x1", "y1", "x2", "y2")),
          Map.entry("circle", Set.of("cx", "cy", "r")),
          Map.entry("polyline", Set.of("points")),
          Map.entry("polygon", Set.of("points")),
          Map.entry("path", Set.of("d")),
          Map.entry("text", Set.of("x", "y")));

  private static final Set<String> WORDS = Set.of("text", "title", "desc");

  private PictureSource() {}

  /**
   * Gives every picture of a document its alternative text where the engine looks for it, and names
   * what can't be drawn.
   */
  static void inspect(Document document, Consumer<String> faults) {
    NodeList pictures = document.getElementsByTagName("svg");
    for (int i = 0; i < pictures.getLength(); i++) {
      Element picture = (Element) pictures.item(i);
      String alternative = alternative(picture);
      if (alternative.isBlank()) {
        faults.accept("hình vẽ thiếu lời thay thế (alt, aria-label hoặc <title>)");
      }
      picture.setAttribute("alt", alternative);
      if (picture.getAttribute("viewBox").strip().split("[\\s,]+", -1).length != 4) {
        faults.accept("hình vẽ thiếu viewBox: " + alternative);
      }
      inspect(picture, alternative, faults);
    }
  }

  private static void inspect(Element part, String picture, Consumer<String> faults) {
    Set<String> own = ELEMENTS.get(part.getTagName());
    if (own == null) {
      faults.accept("hình vẽ “" + picture + "” có <" + part.getTagName() + ">, chưa in được");
      return;
    }
    NamedNodeMap attributes = part.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = ((Attr) attributes.item(i)).getName();
      if (!own.contains(name) && !LOOK.contains(name)) {
        faults.accept(
            "hình vẽ “%s” có <%s %s>, chưa in được"
                .formatted(picture, part.getTagName(), attributes.item(i)));
      }
    }
    for (Node child = part.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        inspect(inner, picture, faults);
      } else if (!WORDS.contains(part.getTagName()) && !child.getNodeValue().isBlank()) {
        faults.accept("hình vẽ “" + picture + "” có chữ ngoài <text>: " + child.getNodeValue());
      }
    }
    tryOut(part, picture, faults);
  }

  /** Reads what will be drawn, so that no fault comes to light while a page is half done. */
  private static void tryOut(Element part, String picture, Consumer<String> faults) {
    try {
      PictureStyle.FIRST.within(part);
      switch (part.getTagName()) {
        case "svg" -> view(part);
        case "text" -> List.of(number(part, "x"), number(part, "y"));
        case "title", "desc", "g" -> {}
        default -> PictureShape.of(part);
      }
    } catch (IllegalArgumentException e) {
      faults.accept(
          "hình vẽ “%s” có <%s> sai: %s".formatted(picture, part.getTagName(), e.getMessage()));
    }
  }

  private static String alternative(Element picture) {
    for (String attribute : List.of("alt", "aria-label")) {
      if (!picture.getAttribute(attribute).isBlank()) {
        return picture.getAttribute(attribute).strip();
      }
    }
    return (said(picture, "title") + " " + said(picture, "desc")).strip();
  }

  /** What an element directly under the picture says, as a sentence; empty when there is none. */
  private static String said(Element picture, String name) {
    for (Node child = picture.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeName().equals(name) && !child.getTextContent().isBlank()) {
        String words = child.getTextContent().strip();
        return words.matches("(?s).*[.!?]") ? words : words + ".";
      }
    }
    return "";
  }

  /** The part of the plane that is shown. */
  static Rectangle2D view(Element svg) {
    String[] box = svg.getAttribute("viewBox").strip().split("[\\s,]+", -1);
    return new Rectangle2D.Double(
        Double.parseDouble(box[0]),
        Double.parseDouble(box[1]),
        Double.parseDouble(box[2]),
        Double.parseDouble(box[3]));
  }

  /** Width in pixels of CSS when the style sheet says nothing. */
  static double width(Element svg) {
    return svg.hasAttribute("width") ? number(svg, "width") : view(svg).getWidth();
  }

  /** Height in pixels of CSS when the style sheet says nothing. */
  static double height(Element svg) {
    return svg.hasAttribute("height") ? number(svg, "height") : view(svg).getHeight();
  }

  /**
   * A number among the attributes.
   *
   * @throws NumberFormatException if there is none or it has a unit
   */
  static double number(Element part, String name) {
    return Double.parseDouble(part.getAttribute(name));
  }
}
