package vn.tiendo.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Sets links and pictures of a narrative as paper shows them: a link is its words, a picture the
 * words that stand for it. So nothing in a document leads or reaches outside.
 */
final class PlainLinks {

  private PlainLinks() {}

  static void write(Document document) {
    for (Element link : all(document, "a")) {
      if (!link.getAttribute("class").equals(Footnotes.CALL)) {
        unwrap(link);
      }
    }
    for (Element picture : all(document, "img")) {
      Node words = document.createTextNode(picture.getAttribute("alt"));
      picture.getParentNode().replaceChild(words, picture);
    }
  }

  private static List<Element> all(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static void unwrap(Element link) {
    Node parent = link.getParentNode();
    while (link.getFirstChild() != null) {
      parent.insertBefore(link.getFirstChild(), link);
    }
    parent.removeChild(link);
  }
}
