package vn.tiendo.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Sets what a narrative holds besides words as paper shows it: a link is its words, a picture the
 * words that stand for it, so that nothing in a document leads or reaches outside. A figure that
 * has a name is the figure alone: the engine prints an element in a line after all words of that
 * line, so that taking text out of the file would find it behind its full stop.
 */
final class PlainWords {

  private static final String NAME = "data-says";

  private PlainWords() {}

  static void write(Document document) {
    for (Element link : all(document, "a")) {
      if (!link.getAttribute("class").equals(Footnotes.CALL)) {
        unwrap(link);
      }
    }
    for (Element words : all(document, "span")) {
      if (words.hasAttribute(NAME) && words.getAttributes().getLength() == 1) {
        unwrap(words);
      }
    }
    for (Element picture : all(document, "img")) {
      Node words = document.createTextNode(picture.getAttribute("alt"));
      picture.getParentNode().replaceChild(words, picture);
    }
    document.getDocumentElement().normalize();
  }

  private static List<Element> all(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static void unwrap(Element outer) {
    Node parent = outer.getParentNode();
    while (outer.getFirstChild() != null) {
      parent.insertBefore(outer.getFirstChild(), outer);
    }
    parent.removeChild(outer);
  }
}
