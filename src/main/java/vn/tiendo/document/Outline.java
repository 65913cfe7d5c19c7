package vn.tiendo.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The outline a reader shows beside the pages: the sections with their numbered parts, and the
 * appendices. The layout engine takes it from the head of the document.
 */
final class Outline {

  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private Outline() {}

  /** To be called before the lines of headings are broken and after {@link DocumentHead}. */
  static void write(Document document) {
    Element outline = document.createElementNS(XHTML, "bookmarks");
    Element section = outline;
    int number = 0;
    for (Element heading : headings(document)) {
      number++;
      if (!heading.hasAttribute("id")) {
        heading.setAttribute("id", "de-muc-" + number);
      }
      boolean top = heading.getTagName().equals("h2");
      Element entry = document.createElementNS(XHTML, "bookmark");
      entry.setAttribute("name", name(heading));
      entry.setAttribute("href", "#" + heading.getAttribute("id"));
      (top ? outline : section).appendChild(entry);
      section = top ? entry : section;
    }
    if (outline.hasChildNodes()) {
      document.getElementsByTagName("head").item(0).appendChild(outline);
    }
  }

  private static List<Element> headings(Document document) {
    NodeList all = document.getElementsByTagName("*");
    List<Element> headings = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getTagName().equals("h2") || element.getTagName().equals("h3")) {
        headings.add(element);
      }
    }
    return headings;
  }

  /** An appendix is called by its label and its title. */
  private static String name(Element heading) {
    String title = Footnotes.wordsWithout(heading).strip().replaceAll("\\s+", " ");
    Node before = heading.getPreviousSibling();
    while (before != null && !(before instanceof Element)) {
      before = before.getPreviousSibling();
    }
    return before instanceof Element label && label.getAttribute("class").equals("label")
        ? label.getTextContent().strip() + ": " + title
        : title;
  }
}
