package vn.tiendo.document;

import java.text.Normalizer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tiendo.report.Properties;

/**
 * Writes the properties of a document into the head of its XHTML, where the layout engine looks for
 * them.
 */
final class DocumentHead {

  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private DocumentHead() {}

  static void write(Document document, Properties properties) {
    Element head = head(document);
    removeAll(head, "title");
    removeAll(head, "meta");
    Element title = document.createElementNS(XHTML, "title");
    title.setTextContent(whole(properties.title()));
    head.appendChild(title);
    head.appendChild(meta(document, "author", properties.author()));
    head.appendChild(meta(document, "subject", properties.subject()));
  }

  private static String whole(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static Element head(Document document) {
    Element root = document.getDocumentElement();
    if (root.getElementsByTagName("head").item(0) instanceof Element head) {
      return head;
    }
    Element head = document.createElementNS(XHTML, "head");
    root.insertBefore(head, root.getFirstChild());
    return head;
  }

  private static Element meta(Document document, String name, String content) {
    Element meta = document.createElementNS(XHTML, "meta");
    meta.setAttribute("name", name);
    meta.setAttribute("content", whole(content));
    return meta;
  }

  private static void removeAll(Element parent, String name) {
    Node child = parent.getFirstChild();
    while (child != null) {
      Node next = child.getNextSibling();
      if (child.getNodeName().equals(name)) {
        parent.removeChild(child);
      }
      child = next;
    }
  }
}
