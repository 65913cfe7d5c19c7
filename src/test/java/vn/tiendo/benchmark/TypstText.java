package vn.tiendo.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A report's XHTML said again in Typst's markup: the same words, headings, lists and tables. */
final class TypstText {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\#$*_`<>@~/\\[\\]=+-]");
  private static final String SETUP =
      """
      #set document(title: "Báo cáo")
      #set page(paper: "a4", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm),
        header: context if counter(page).get().first() > 1 [#align(center)[#counter(page).display()]])
      #set text(font: "Liberation Serif", size: 14pt, lang: "vi")
      #set par(justify: true, first-line-indent: 10mm, leading: 5pt, spacing: 11pt)
      #set heading(outlined: true)
      #show heading: it => text(size: 14pt)[#it]
      #set table(stroke: 0.5pt, inset: 3pt)
      """;

  private final StringBuilder out = new StringBuilder(SETUP);

  private TypstText() {}

  static String of(String xhtml) {
    TypstText text = new TypstText();
    NodeList bodies = parse(xhtml).getElementsByTagName("body");
    text.blocks(bodies.item(0));
    return text.out.toString();
  }

  private static Element parse(String xhtml) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xhtml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void blocks(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        block(element);
      }
    }
  }

  private void block(Element element) {
    String style = element.getAttribute("class");
    if (style.equals("appendix") || style.equals("appendix landscape")) {
      out.append("\n#pagebreak()\n");
    }
    switch (element.getTagName()) {
      case "h1" -> heading(1, element);
      case "h2" -> heading(2, element);
      case "h3", "h4", "h5" -> heading(3, element);
      case "p" -> out.append('\n').append(inline(element)).append("\n");
      case "li" -> out.append("\n").append(inline(element)).append("\n");
      case "table" -> table(element);
      case "div", "ul", "ol", "blockquote" -> division(element, style);
      default -> out.append('\n').append(inline(element)).append('\n');
    }
  }

  private void division(Element element, String style) {
    if (style.equals("folio") || style.equals("no-folio")) {
      return;
    }
    if (style.startsWith("row")) {
      row(element);
    } else if (hasBlocks(element)) {
      blocks(element);
    } else {
      out.append('\n').append(inline(element)).append('\n');
    }
  }

  private void row(Element element) {
    out.append("\n#grid(columns: (75mm, 90mm)");
    for (Element cell : elements(element)) {
      out.append(", align(center)[").append(inline(cell)).append(']');
    }
    out.append(")\n");
  }

  private static boolean hasBlocks(Element element) {
    return elements(element).stream()
        .anyMatch(
            e -> List.of("div", "p", "ul", "ol", "li", "table", "h2").contains(e.getTagName()));
  }

  private void heading(int level, Element element) {
    out.append("\n").append("=".repeat(level)).append(' ').append(inline(element)).append("\n");
  }

  private void table(Element table) {
    NodeList rows = table.getElementsByTagName("tr");
    List<Element> head = new ArrayList<>();
    List<Element> body = new ArrayList<>();
    for (int i = 0; i < rows.getLength(); i++) {
      Element row = (Element) rows.item(i);
      boolean inHead = ((Element) row.getParentNode()).getTagName().equals("thead");
      (inHead ? head : body).add(row);
    }
    NodeList columns = table.getElementsByTagName("col");
    out.append(
        "\n#set par(justify: false, first-line-indent: 0pt)\n#text(size: 12pt)[#table(columns: (");
    for (int i = 0; i < columns.getLength(); i++) {
      String width = ((Element) columns.item(i)).getAttribute("width");
      out.append(width.replace("%", "fr")).append(", ");
    }
    out.append("),\n table.header(");
    head.forEach(this::cells);
    out.append("),\n");
    body.forEach(this::cells);
    out.append(")]\n#set par(justify: true, first-line-indent: 10mm)\n");
  }

  private void cells(Element row) {
    for (Element cell : elements(row)) {
      String span = cell.getAttribute("colspan");
      out.append(span.isEmpty() ? "[" : "table.cell(colspan: " + span + ")[")
          .append(inline(cell))
          .append("], ");
    }
    out.append('\n');
  }

  private static List<Element> elements(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  private static String inline(Element element) {
    String words = element.getTextContent().replaceAll("\\s+", " ").strip();
    String escaped = SPECIAL.matcher(words).replaceAll("\\\\$0");
    return switch (element.getTagName()) {
      case "th" -> "#strong[" + escaped + "]";
      default -> escaped;
    };
  }
}
