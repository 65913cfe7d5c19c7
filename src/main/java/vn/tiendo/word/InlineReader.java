package vn.tiendo.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tiendo.word.Inline.Letters;
import vn.tiendo.word.Inline.LineBreak;
import vn.tiendo.word.Inline.NoteMark;
import vn.tiendo.word.Inline.Words;

/**
 * Collects what stands within one paragraph of a narrative, its white space as a page shows it: in
 * a row one space, none at either end of a line.
 */
final class InlineReader {
  private static final Pattern WHITE = Pattern.compile("[ \\t\\r\\n]+");

  private final UnaryOperator<String> spelling;
  private final Footnotes footnotes;
  private final List<Inline> content = new ArrayList<>();

  InlineReader(UnaryOperator<String> spelling, Footnotes footnotes) {
    this.spelling = spelling;
    this.footnotes = footnotes;
  }

  /** Adds a sign that the text itself does not have, such as the hyphen of a list. */
  void add(String sign) {
    content.add(new Words(sign, Letters.PLAIN));
  }

  void add(Node node) {
    add(node, Letters.PLAIN);
  }

  private void add(Node node, Letters letters) {
    if (node instanceof Element element) {
      addElement(element, letters);
    } else if (node.getNodeType() == Node.TEXT_NODE) {
      addText(spelling.apply(node.getNodeValue()), letters);
    }
  }

  private void addElement(Element element, Letters letters) {
    switch (element.getTagName()) {
      case "strong" -> addAll(element, letters.inBold());
      case "em" -> addAll(element, letters.inItalic());
      case "sup" -> addRaised(element, letters);
      // a document has one face, and leads nowhere
      case "code", "span" -> addAll(element, letters);
      case "a" -> {
        if (!element.getAttribute("class").equals("footnote-backref")) {
          addAll(element, letters);
        }
      }
      case "img" -> addText(spelling.apply(element.getAttribute("alt")), letters);
      case "br" -> {
        endLine();
        content.add(new LineBreak());
      }
      default ->
          throw new IllegalStateException("no paragraph holds a <" + element.getTagName() + ">");
    }
  }

  private void addAll(Element parent, Letters letters) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      add(child, letters);
    }
  }

  private void addRaised(Element element, Letters letters) {
    if (element.getFirstChild() instanceof Element link
        && link.getAttribute("class").equals("footnote-ref")) {
      NoteMark mark = footnotes.mark(link.getAttribute("href").substring(1));
      content.add(mark);
    } else {
      addAll(element, letters.inRaised());
    }
  }

  private void addText(String text, Letters letters) {
    String words = WHITE.matcher(text).replaceAll(" ");
    boolean afterSpace = content.isEmpty() || endsWithSpace(content.get(content.size() - 1));
    words = afterSpace && words.startsWith(" ") ? words.substring(1) : words;
    if (!words.isEmpty()) {
      content.add(new Words(words, letters));
    }
  }

  private static boolean endsWithSpace(Inline last) {
    return last instanceof LineBreak || (last instanceof Words words && words.text().endsWith(" "));
  }

  /** Takes the space from the end of the line. */
  private void endLine() {
    int last = content.size() - 1;
    if (last >= 0 && content.get(last) instanceof Words words && words.text().endsWith(" ")) {
      content.set(last, new Words(words.text().stripTrailing(), words.letters()));
    }
  }

  /** All that was added since the last time. */
  List<Inline> take() {
    endLine();
    List<Inline> taken = List.copyOf(content);
    content.clear();
    return taken;
  }
}
