package vn.tiendo.word;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.tiendo.template.Markup;

/** Opens what Markdown made, without reading anything but the text itself. */
final class MarkupText {
  private MarkupText() {}

  /**
   * An element that holds the whole text.
   *
   * @throws IllegalStateException if it is not well formed, which Markdown never makes
   */
  static Element read(Markup markup) {
    try {
      DocumentBuilder builder = factory().newDocumentBuilder();
      builder.setErrorHandler(null);
      String whole = "<text>" + markup.html() + "</text>";
      return builder.parse(new InputSource(new StringReader(whole))).getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException("not well formed: " + markup.html(), e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory;
  }
}
