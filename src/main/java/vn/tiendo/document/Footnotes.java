package vn.tiendo.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Brings the footnotes of the narrative, which Markdown gathers at the end of each section, to the
 * place where they are cited, and numbers them through the document. The style sheet sets them at
 * the foot of the page; {@link FootnoteTags} says afterwards what they are.
 */
final class Footnotes {

  /** Class of the note itself in the style sheet. */
  static final String NOTE = "footnote";

  /** Class of the link to the note. */
  static final String CALL = "footnote-call";

  /**
   * Begins the made-up language by which the engine hands the number of a note, or of a call, on to
   * the structure of the PDF: it has no other way to name an element.
   */
  static final String NOTE_MARK = "x-note-";

  static final String CALL_MARK = "x-call-";

  private final Document document;
  private final Map<String, Integer> numbers = new HashMap<>();

  private Footnotes(Document document) {
    this.document = document;
  }

  /** To be called before {@link PlainWords}. */
  static void write(Document document) {
    Footnotes footnotes = new Footnotes(document);
    Map<String, Element> notes = footnotes.notes();
    for (Element link : byClass(document, "a", "footnote-ref")) {
      footnotes.cite(link, notes);
    }
    for (Element list : byClass(document, "div", "footnotes")) {
      list.getParentNode().removeChild(list);
    }
  }

  /** The text of an element without its footnotes and their numbers. */
  static String wordsWithout(Element element) {
    StringBuilder words = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element inner)) {
        words.append(child.getNodeValue());
      } else if (!Set.of(NOTE, CALL).contains(inner.getAttribute("class"))) {
        words.append(wordsWithout(inner));
      }
    }
    return words.toString();
  }

  private Map<String, Element> notes() {
    Map<String, Element> notes = new HashMap<>();
    for (Element list : byClass(document, "div", "footnotes")) {
      for (Element item : elements(list, "li")) {
        notes.put(item.getAttribute("id"), item);
      }
    }
    return notes;
  }

  private void cite(Element link, Map<String, Element> notes) {
    String name = link.getAttribute("href").substring(1);
    Element text = notes.get(name);
    boolean first = !numbers.containsKey(name);
    int number = numbers.computeIfAbsent(name, n -> numbers.size() + 1);
    Element call = (Element) link.getParentNode();
    call.removeAttribute("id");
    link.setAttribute("lang", CALL_MARK + number);
    link.setAttribute("class", CALL);
    link.setAttribute("href", "#chu-thich-" + number);
    link.setAttribute("title", "Chú thích " + number);
    link.removeAttribute("id");
    link.setTextContent(Integer.toString(number));
    if (first && text != null) {
      call.getParentNode().insertBefore(note(number, text), call.getNextSibling());
    }
  }

  private Element note(int number, Element text) {
    Element note = create("div");
    note.setAttribute("class", NOTE);
    note.setAttribute("lang", NOTE_MARK + number);
    note.setAttribute("id", "chu-thich-" + number);
    for (Element back : byClass(text, "a", "footnote-backref")) {
      back.getParentNode().removeChild(back);
    }
    while (text.getFirstChild() != null) {
      note.appendChild(text.getFirstChild());
    }
    Element sign = create("sup");
    sign.setTextContent(Integer.toString(number));
    Element start = elements(note, "p").stream().findFirst().orElse(note);
    start.insertBefore(document.createTextNode(" "), start.getFirstChild());
    start.insertBefore(sign, start.getFirstChild());
    return note;
  }

  private Element create(String name) {
    return document.createElementNS(document.getDocumentElement().getNamespaceURI(), name);
  }

  private static List<Element> byClass(Document document, String name, String style) {
    return byClass(document.getDocumentElement(), name, style);
  }

  private static List<Element> byClass(Element root, String name, String style) {
    return elements(root, name).stream()
        .filter(element -> element.getAttribute("class").equals(style))
        .toList();
  }

  private static List<Element> elements(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      Node node = found.item(i);
      elements.add((Element) node);
    }
    return elements;
  }
}
