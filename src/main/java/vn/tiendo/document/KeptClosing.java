package vn.tiendo.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Keeps two lines of text with the signature (official format, 3.5). The last sentence stands in
 * one block with it; where that sentence is a single line, the paragraph or list item before it
 * joins them.
 */
final class KeptClosing {

  /** Width of the first line of a paragraph in millimetres: the text less its indent. */
  private static final double FIRST_LINE = 155;

  /** What is two lines in the smaller letters is two in the larger ones. */
  private static final double SMALLEST = 14;

  private final Typeface typeface;

  KeptClosing(Typeface typeface) {
    this.typeface = typeface;
  }

  /** To be called when lists have their signs. */
  void write(Document document) {
    NodeList all = document.getElementsByTagName("div");
    List<Element> closings = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element div && div.getAttribute("class").equals("closing")) {
        closings.add(div);
      }
    }
    closings.forEach(this::keep);
  }

  private void keep(Element closing) {
    Element sentence = element(closing.getFirstChild(), true);
    if (sentence == null || !isOneLine(sentence)) {
      return;
    }
    Element before = element(closing.getPreviousSibling(), false);
    if (before == null) {
      return;
    }
    if (before.getTagName().equals("p")) {
      closing.insertBefore(before, closing.getFirstChild());
    } else if (before.getTagName().equals("ul")) {
      Element last = element(before.getLastChild(), false);
      if (last != null) {
        Node list = before.cloneNode(false);
        list.appendChild(last);
        closing.insertBefore(list, closing.getFirstChild());
        if (element(before.getFirstChild(), true) == null) {
          before.getParentNode().removeChild(before);
        }
      }
    }
  }

  private boolean isOneLine(Element sentence) {
    String words = sentence.getTextContent().strip();
    return typeface.widthMm(words, Typeface.Style.REGULAR, SMALLEST) <= FIRST_LINE;
  }

  /** The first element from a node on, forwards or backwards; null when there is none. */
  private static @Nullable Element element(@Nullable Node from, boolean forwards) {
    Node node = from;
    while (node != null && !(node instanceof Element)) {
      node = forwards ? node.getNextSibling() : node.getPreviousSibling();
    }
    return (Element) node;
  }
}
