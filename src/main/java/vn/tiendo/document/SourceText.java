package vn.tiendo.document;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the XHTML of a document and names everything in it that must not reach the printer. */
final class SourceText {

  private static final Set<String> REFUSED_ELEMENTS =
      Set.of("link", "object", "script", "iframe", "base");

  private final Typeface typeface;
  private final List<String> faults = new ArrayList<>();

  SourceText(Typeface typeface) {
    this.typeface = typeface;
  }

  /**
   * Parses without reading anything but the text itself. Letters that are written in parts (NFD, as
   * some systems type and save Vietnamese) become whole (NFC).
   *
   * @throws UnprintableDocument if the text is not well formed, is not marked as Vietnamese, needs
   *     anything from outside, or holds a sign the typeface lacks
   */
  Document read(String xhtml, String identifier) {
    Document document = parse(Normalizer.normalize(xhtml, Normalizer.Form.NFC), identifier);
    Footnotes.write(document);
    PlainWords.write(document);
    if (!document.getDocumentElement().getAttribute("lang").equals("vi")) {
      faults.add("khuôn không ghi lang=\"vi\"");
    }
    PictureSource.inspect(document, faults::add);
    inspect(document.getDocumentElement());
    if (!faults.isEmpty()) {
      throw new UnprintableDocument(identifier, faults);
    }
    return document;
  }

  private static Document parse(String xhtml, String identifier) {
    try {
      DocumentBuilder builder = factory().newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXParseException e) {
      throw new UnprintableDocument(
          identifier,
          List.of("dòng " + e.getLineNumber() + " không đúng XHTML: " + e.getMessage()));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException("the XML parser of the platform failed", e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory;
  }

  private void inspect(Element element) {
    String name = element.getTagName();
    if (REFUSED_ELEMENTS.contains(name)) {
      faults.add("<" + name + "> cần thứ nằm ngoài văn bản");
    }
    inspectAttributes(element);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        inspect(inner);
      } else if (child.getNodeType() == Node.TEXT_NODE
          || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        inspectText(name, child.getNodeValue());
      }
    }
  }

  private void inspectAttributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      boolean outside =
          switch (attribute.getName()) {
            case "href" -> !attribute.getValue().startsWith("#");
            case "src", "background", "data" -> true;
            case "style" -> reachesOutside(attribute.getValue());
            default -> false;
          };
      if (outside) {
        faults.add("<%s %s> dẫn ra ngoài văn bản".formatted(element.getTagName(), attribute));
      }
    }
  }

  private void inspectText(String parent, String text) {
    if (parent.equals("style")) {
      if (reachesOutside(text)) {
        faults.add("kiểu trình bày dẫn ra ngoài văn bản");
      }
      return;
    }
    text.codePoints()
        .filter(c -> !isLayoutSign(c) && (!typeface.draws(c) || isLooseMark(c)))
        .distinct()
        .forEach(
            c ->
                faults.add(
                    "phông chữ không có ký tự %s (U+%04X)".formatted(Character.toString(c), c)));
  }

  /** A mark that no letter takes: the printer would set it beside the letter. */
  private static boolean isLooseMark(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static boolean reachesOutside(String css) {
    String lower = css.toLowerCase(Locale.ROOT);
    return lower.contains("url(") || lower.contains("@import") || lower.contains("@font-face");
  }

  private static boolean isLayoutSign(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\r'
        || codePoint == '\t'
        || codePoint == 0xad
        || codePoint == 0x200b;
  }
}
