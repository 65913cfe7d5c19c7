package vn.tiendo.manuscript;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Takes the lines out of the XML of a Word file without keeping the document in memory. */
final class WordLines {
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "sectPr");

  private final StringBuilder out = new StringBuilder();

  /** The texts begun and not ended: paragraphs, and cells around them. */
  private final Deque<StringBuilder> open = new ArrayDeque<>();

  private int tables;

  private WordLines() {}

  /** A line for every paragraph and for every row of a table; lines are never empty. */
  static String read(InputStream xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    WordLines lines = new WordLines();
    lines.walk(factory.createXMLStreamReader(xml));
    return lines.out.toString();
  }

  private void walk(XMLStreamReader reader) throws XMLStreamException {
    int skipped = 0;
    boolean text = false;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        boolean skip = skipped > 0 || SKIPPED.contains(reader.getLocalName());
        skipped += skip ? 1 : 0;
        text = !skip && reader.getLocalName().equals("t");
        if (!skip) {
          start(reader.getLocalName());
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        text = false;
        if (skipped > 0) {
          skipped--;
        } else {
          end(reader.getLocalName());
        }
      } else if (text && event == XMLStreamConstants.CHARACTERS && !open.isEmpty()) {
        top().append(reader.getText());
      }
    }
  }

  private void start(String element) {
    switch (element) {
      case "p", "tr", "tc" -> open.push(new StringBuilder());
      case "tbl" -> tables++;
      case "tab", "br", "cr" -> add(" ");
      case "noBreakHyphen" -> add("-");
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "tbl" -> tables--;
      case "p" -> close(" ");
      case "tc" -> close(" | ");
      case "tr" -> close(" | ");
      default -> {}
    }
  }

  /** What ends inside a row belongs to the row; what ends outside of any is a line. */
  private void close(String joint) {
    String ended = open.pop().toString().strip();
    if (tables > 0 && !open.isEmpty()) {
      StringBuilder around = top();
      around
          .append(around.length() > 0 && !(ended.isEmpty() && joint.isBlank()) ? joint : "")
          .append(ended);
    } else if (!ended.isEmpty()) {
      out.append(ended.replace('\n', ' ')).append('\n');
    }
  }

  private void add(String text) {
    if (!open.isEmpty()) {
      top().append(text);
    }
  }

  private StringBuilder top() {
    return Objects.requireNonNull(open.peek());
  }
}
