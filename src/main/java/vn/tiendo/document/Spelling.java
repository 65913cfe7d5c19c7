package vn.tiendo.document;

import java.util.List;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives all text of a document one spelling, so that what was written in data and what stands in
 * templates never mix. Elements marked {@code translate="no"}, such as a person's name, keep
 * theirs.
 */
final class Spelling {

  /** What is read aloud in place of a table or picture, or before it. */
  private static final List<String> SPOKEN = List.of("title", "alt");

  private Spelling() {}

  static void write(Document document, UnaryOperator<String> spelling) {
    respell(document.getDocumentElement(), spelling);
  }

  private static void respell(Element element, UnaryOperator<String> spelling) {
    if (element.getAttribute("translate").equals("no") || element.getTagName().equals("style")) {
      return;
    }
    for (String spoken : SPOKEN) {
      if (element.hasAttribute(spoken)) {
        element.setAttribute(spoken, spelling.apply(element.getAttribute(spoken)));
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        respell(inner, spelling);
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        child.setNodeValue(spelling.apply(child.getNodeValue()));
      }
    }
  }
}
