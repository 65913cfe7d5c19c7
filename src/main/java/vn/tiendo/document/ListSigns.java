package vn.tiendo.document;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Writes the sign of each list item as text, as the rules of Party documents have it: a hyphen,
 * inside that a plus, and a number with a full stop where the order counts. The style sheet cannot
 * do it: generated content in an item is tagged as an item of its own. A list of class {@code
 * signed} has its signs already.
 */
final class ListSigns {

  private ListSigns() {}

  static void write(Document document) {
    NodeList items = document.getElementsByTagName("li");
    for (int i = 0; i < items.getLength(); i++) {
      Element item = (Element) items.item(i);
      if (item.getParentNode() instanceof Element list
          && !list.getAttribute("class").equals("signed")) {
        Element carrier = firstParagraph(item);
        carrier.insertBefore(
            document.createTextNode(sign(list, item) + " "), carrier.getFirstChild());
      }
    }
  }

  private static String sign(Element list, Element item) {
    if (list.getTagName().equals("ol")) {
      return (start(list) + itemsBefore(item)) + ".";
    }
    boolean inner =
        list.getParentNode() instanceof Element outer && outer.getTagName().equals("li");
    return inner ? "+" : "-";
  }

  private static int start(Element list) {
    return list.hasAttribute("start") ? Integer.parseInt(list.getAttribute("start")) : 1;
  }

  private static int itemsBefore(Element item) {
    int count = 0;
    for (Node before = item.getPreviousSibling();
        before != null;
        before = before.getPreviousSibling()) {
      if (before.getNodeName().equals("li")) {
        count++;
      }
    }
    return count;
  }

  /**
   * Where the first line of the item begins: its first paragraph when it has one, else the item
   * itself.
   */
  private static Element firstParagraph(Element item) {
    for (Node child = item.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && element.getTagName().equals("p")) {
        return element;
      }
      if (child instanceof Element || !child.getNodeValue().isBlank()) {
        return item;
      }
    }
    return item;
  }
}
