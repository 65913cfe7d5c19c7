package vn.tiendo.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.tiendo.report.OfficialDocument.Composed;
import vn.tiendo.template.Templates;

/** The words that go to the printer of a document, for whoever prints it in another way. */
public final class PaperText {
  private static final Templates TEMPLATES = new Templates(PaperText::template);
  private static final Set<String> NEVER_PRINTED = Set.of("head", "svg", "style");
  private static final Set<String> ASIDE =
      Set.of("notice", "footnotes", "footnote-ref", "footnote-backref");
  private static final Set<String> WITHIN_LINES =
      Set.of("span", "strong", "em", "a", "code", "sup");

  private final StringBuilder text = new StringBuilder();

  private PaperText() {}

  /**
   * From the head to the last appendix, without footnotes. Those in the header of a table stand in
   * the order of the alphabet: two lines of it may be filled one after the other or side by side.
   */
  public static List<String> words(Composed composed) {
    PaperText reader = new PaperText();
    reader.read(source(composed).getDocumentElement());
    return split(reader.text.toString());
  }

  /** What the footnotes say. */
  public static List<String> notes(Composed composed) {
    List<String> notes = new ArrayList<>();
    var items = source(composed).getElementsByTagName("li");
    for (int i = 0; i < items.getLength(); i++) {
      Element item = (Element) items.item(i);
      if (item.getAttribute("id").contains("fn-")) {
        notes.addAll(
            split(item.getTextContent().replaceFirst("^\\s*\\d+\\.", "").replace("↩", "")));
      }
    }
    return notes;
  }

  private static Document source(Composed composed) {
    String xhtml = TEMPLATES.render(composed.template(), composed.view());
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      Document source =
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
      Spelling.write(source, composed.spelling());
      ListSigns.write(source);
      return source;
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    } else if (node instanceof Element element) {
      String name = element.getTagName();
      if (NEVER_PRINTED.contains(name) || ASIDE.contains(element.getAttribute("class"))) {
        return;
      }
      if (name.equals("img")) {
        text.append(element.getAttribute("alt"));
      }
      int start = text.length();
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        read(child);
      }
      if (name.equals("thead")) {
        String sorted = sorted(text.substring(start));
        text.setLength(start);
        text.append(sorted);
      }
      if (!WITHIN_LINES.contains(name)) {
        text.append(' ');
      }
    }
  }

  /** The words of a table's header in the order of the alphabet. */
  public static String sorted(String header) {
    return " " + String.join(" ", split(header).stream().sorted().toList()) + " ";
  }

  /** The words of a text. */
  public static List<String> split(String text) {
    return Arrays.stream(text.split("[\\s\\u00a0]+", -1)).filter(w -> !w.isEmpty()).toList();
  }

  private static String template(String name) {
    Path file = Path.of("templates").resolve(name);
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
